-- The words of feedback as the secretariat searches them: in Japanese there are no blanks to split at, so every pair of neighbouring characters is a term.
-- What is kept here follows from feedback alone. Nobody is granted anything on it: the only way in is feedback_found.

-- One writing for what reads the same: full and half width (NFKC, which also joins a half-width voiced mark to its kana), small letters, hiragana for
-- katakana; blanks, line ends and dashes left out, so that a word broken over two lines is one, and F23-7K4M-2RXA is found by F237K4M2RXA.
create function folded(text) returns text language sql immutable strict parallel safe as
$$
    select string_agg(case when c between 'ァ' and 'ヶ' then chr(ascii(c) - 96) else c end, '')
    from unnest(string_to_array(lower(normalize($1, NFKC) collate pg_c_utf8) collate "C", null)) as c
    where c not in (' ', E'\t', E'\n', E'\r', '-', '‐', '‒', '–', '—', '―', '−')
$$;

-- By what feedback can be told apart beside its words, as terms that no pair of characters can be; of what is not given, none.
create function feedback_marks(checklist text, fiscal_year integer, kind text, organisation_kind text, items integer[])
    returns text[] language sql immutable parallel safe as
$$
    select array_remove(array['checklist ' || checklist, 'year ' || fiscal_year, 'kind ' || kind, 'by ' || organisation_kind], null)
        || array(select 'item ' || item from unnest(items) as item)
$$;

-- The pairs of neighbouring characters, and the marks. One pass: no text makes it slow.
create function feedback_terms(words text, marks text[]) returns text[] language sql immutable parallel safe cost 10000 as
$$
    select coalesce(array_agg(c || next), '{}') || marks
    from unnest(string_to_array(words, null), (string_to_array(words, null))[2:]) as pair(c, next) where next is not null
$$;

create table feedback_words (
    feedback_id uuid   primary key references feedback (id),
    words       text   not null,
    marks       text[] not null
);
-- A long text is not unpacked each time it is looked through.
alter table feedback_words alter column words set storage external;

-- Never the restricted detail: what is read one by one, and by few, is not found by leafing through.
create function keep_feedback_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    insert into feedback_words (feedback_id, words, marks)
        values (new.id, folded(concat_ws(E'\x1f', new.tracking_number, new.text, new.proposed_wording, new.condition)),
                feedback_marks(new.checklist, new.fiscal_year, new.kind, new.organisation_kind, new.items))
        on conflict (feedback_id) do update set words = excluded.words, marks = excluded.marks;
    return null;
end $$;
create trigger feedback_is_found_by_its_words
    after insert or update of checklist, fiscal_year, kind, organisation_kind, items, tracking_number, text, proposed_wording, condition on feedback
    for each row execute function keep_feedback_words();
revoke all on function keep_feedback_words() from public;

insert into feedback_words (feedback_id, words, marks)
    select id, folded(concat_ws(E'\x1f', tracking_number, text, proposed_wording, condition)),
           feedback_marks(checklist, fiscal_year, kind, organisation_kind, items)
    from feedback order by id;

-- A submission has some two hundred terms, each with a place of its own in the index: nobody who submits waits for that. New terms are put into a list that
-- every search reads too, and the service has them settled every few seconds; only a rush that fills the list before is settled by whoever fills it.
create index feedback_words_by_term on feedback_words using gin (feedback_terms(words, marks)) with (gin_pending_list_limit = 16384);
-- How often a pair occurs is asked at each search.
alter index feedback_words_by_term alter column 1 set statistics 300;

-- One at a time; whoever comes second has nothing to do.
create function settle_feedback_words() returns void language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if pg_try_advisory_xact_lock(hashtextextended('feedback_words', 0)) then
        perform gin_clean_pending_list('feedback_words_by_term');
    end if;
end $$;
revoke all on function settle_feedback_words() from public;
grant execute on function settle_feedback_words() to ${serviceRole};

comment on table feedback_words is 'Derived from feedback by a trigger; for the search only, and closed to everybody.';
