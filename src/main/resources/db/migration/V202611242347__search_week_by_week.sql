-- Nothing is asked of statistics any more, and these would take long to gather.
alter index feedback_words_by_week alter column 1 set statistics 0;

-- Still one narrow door, for whoever sees everybody's feedback anyway; still statements of literals, each planned for what it asks.
create or replace function feedback_found(asked jsonb)
    returns setof uuid language plpgsql rows 50 security definer set search_path = public, pg_temp
    set random_page_cost = 1.1 set max_parallel_workers_per_gather = 0 set jit = off as
$$
declare
    at_once  constant integer := 64;
    telling  constant integer := 8;
    most     constant integer := asked ->> 'limit';
    forward  constant boolean := (asked ->> 'ascending')::boolean;
    towards  constant integer := case when forward then 1 else -1 end;
    way      constant text := case when forward then ' asc' else ' desc' end;
    words    constant text[] := array(select distinct folded(word) from unnest(string_to_array(asked ->> 'search', ' ')) as word);
    marks    constant text[] := feedback_marks(asked ->> 'checklist', (asked ->> 'fiscalYear')::integer, asked ->> 'kind', asked ->> 'organisationKind',
                 array_remove(array[(asked ->> 'item')::integer], null));
    -- w: the words of an entry, and by what it can be told apart
    within   constant text := concat_ws(' and ', 'true', 'w.feedback_id > ' || quote_literal(asked ->> 'above'), 'w.feedback_id < ' || quote_literal(asked ->> 'below'));
    spoken   constant text := (select string_agg('position(' || quote_literal(word) || ' in w.words) > 0', ' and ') from unnest(words) as word);
    holds    constant text := concat_ws(' and ', 'w.marks @> ' || quote_literal(marks), spoken);
    -- A long word is looked up by some of its pairs; whether it is there, the words themselves say.
    terms    constant text[] := array(select term from (select unnest(marks) as term union select unnest(feedback_terms(word, '{}')) from unnest(words) as word) as t
                 order by char_length(term) desc, term limit cardinality(marks) + telling);
    -- f, d: the entry and what became of it, which is not in the index of terms
    became   constant text := concat_ws(' and ', 'f.status = ' || quote_literal(asked ->> 'status'), 'd.disposition = ' || quote_literal(asked ->> 'disposition'));
    entries  constant text := 'feedback f' || case when asked ->> 'disposition' is null then '' else ' join disposition d on d.feedback_id = f.id' end;
    chosen   constant text := concat_ws(' and ', 'true', nullif(became, ''), 'f.checklist = ' || quote_literal(asked ->> 'checklist'),
                 'f.fiscal_year = ' || (asked ->> 'fiscalYear')::integer, 'f.kind = ' || quote_literal(asked ->> 'kind'),
                 'f.organisation_kind = ' || quote_literal(asked ->> 'organisationKind'), 'f.id > ' || quote_literal(asked ->> 'above'), 'f.id < ' || quote_literal(asked ->> 'below'));
    -- What is walked through in the order of the list, and how far that is shorter than to ask the index
    path     constant text := case when became = '' then 'feedback_words w where ' || within
                                   else entries || ' join feedback_words w on w.feedback_id = f.id where ' || chosen end;
    place    constant text := case when became = '' then 'w.feedback_id' else 'f.id' end;
    far      constant integer := case when became = '' then 400 else 4000 end;
    looked   integer;
    hits     integer;
    walked   uuid;
    rest     text := within;
    week     integer;
    weeks    integer := 1;
    asked_of integer := 0;
    found    integer := 0;
    holding  text;
begin
    if current_setting('minaoshi.sight', true) is distinct from 'all' then
        raise exception 'feedback is searched by those who see all of it' using errcode = '42501';
    end if;
    -- Each filter alone has an index in the order of the list.
    if spoken is null and asked ->> 'item' is null and cardinality(marks) < 2 then
        return query execute 'select f.id from ' || entries || ' where ' || chosen || ' order by f.id' || way || ' limit ' || most;
        return;
    end if;
    -- How many of the first entries are it? If many, the list is full within a short walk, or nearly.
    execute 'select count(*), count(*) filter (where ' || holds || ') from (select w.words, w.marks from ' || path || ' order by ' || place || way
        || ' limit ' || far / 4 || ') w' into looked, hits;
    if looked < far / 4 or most * looked / (hits + 1) <= far then
        return query execute 'select w.id from (select ' || place || ' as id, w.words, w.marks from ' || path || ' order by ' || place || way || ' limit ' || far
            || ') w where ' || holds || ' order by w.id' || way || ' limit ' || most;
        get diagnostics found = row_count;
        execute 'select ' || place || ' from ' || path || ' order by ' || place || way || ' limit 1 offset ' || far - 1 into walked;
        if found >= most or walked is null then
            return;
        end if;
        rest := rest || ' and w.feedback_id ' || case when forward then '> ' else '< ' end || quote_literal(walked);
    end if;
    -- What is left, week by week. Weeks without entries are leapt over, and the longer nothing is found, the more are asked at once. Which ids lie behind is looked
    -- at afterwards, lest the planner gather all of those too.
    loop
        execute 'select feedback_week(w.feedback_id) from feedback_words w where ' || rest || ' order by w.feedback_id' || way || ' limit 1' into week;
        exit when week is null;
        select string_agg('feedback_terms(w.feedback_id, w.words, w.marks) && ' || quote_literal(array(
                select week_term(week + step * towards, term) from generate_series(0, weeks - 1) as step)::text), ' and ')
            into holding from unnest(terms) as term;
        return query execute 'select w.feedback_id from (select w.feedback_id, w.words from feedback_words w where ' || holding || ' offset 0) w'
            || case when became = '' then '' else ', lateral (select from ' || entries || ' where f.id = w.feedback_id and ' || became || ' offset 0) f' end
            || ' where ' || concat_ws(' and ', rest, spoken) || ' order by w.feedback_id' || way || ' limit ' || most - found;
        get diagnostics hits = row_count;
        found := found + hits;
        asked_of := asked_of + weeks;
        week := week + weeks * towards;
        exit when found >= most or week not between 0 and 524287;
        rest := within || case when forward then ' and w.feedback_id >= ' || quote_literal(week_start(week)) else ' and w.feedback_id < ' || quote_literal(week_start(week + 1)) end;
        weeks := least(at_once, case when found = 0 then weeks * 4 else (most - found) * asked_of / found + 1 end);
    end loop;
end $$;

create or replace function settle_feedback_words() returns void language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    if pg_try_advisory_xact_lock(hashtextextended('feedback_words', 0)) then
        perform gin_clean_pending_list('feedback_words_by_week');
    end if;
end $$;

drop index feedback_words_by_term;
