-- Built while the release before goes on writing. Where this is cut off, an index that is not valid stays: the next try begins with letting it go.
drop index concurrently if exists feedback_words_by_week;
create index concurrently feedback_words_by_week on feedback_words using gin (feedback_terms(feedback_id, words, marks)) with (gin_pending_list_limit = 16384);

-- The history of a kind of thing is read in the order of its lines, however few of them there are.
drop index concurrently if exists history_by_thing_in_order;
create index concurrently history_by_thing_in_order on history (thing, id);
