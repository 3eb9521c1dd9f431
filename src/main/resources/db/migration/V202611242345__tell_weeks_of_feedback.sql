-- The search asks week by week. Each term in the index bears the week of its entry: a list in the order of ids begins with the first week and takes as many more
-- as it still needs, so it reads little more than it shows. What many of the first entries have is found by walking through these; what is in a few of a
-- million is asked of all weeks, each a short walk down the index. Until now the index answered for all years together, and statistics had to say when that was
-- too much; nothing depends on them any more.

-- Ids begin with their milliseconds (RFC 9562, UUIDv7), of which 2^29 are 6.2 days: weeks follow each other as ids do.
create function feedback_week(id uuid) returns integer language sql immutable strict parallel safe
    return (('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint >> 29)::integer;

create function week_start(week integer) returns uuid language sql immutable strict parallel safe
    return rpad(lpad(to_hex(week::bigint << 29), 12, '0'), 32, '0')::uuid;

create function week_term(week integer, term text) returns text language sql immutable strict parallel safe
    return to_hex(week) || ' ' || term;

create function feedback_terms(id uuid, words text, marks text[]) returns text[] language sql immutable parallel safe cost 10000
    return (select array_agg(week_term(week, term)) from feedback_week(id) as week, unnest(feedback_terms(words, marks)) as term);
