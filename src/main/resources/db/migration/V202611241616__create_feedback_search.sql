-- How the secretariat's worklist finds feedback: one narrow door. It runs as the owner, since under row-level security only leakproof operators may use an
-- index, and the search is not; so it refuses whoever does not see everybody's feedback anyway. It gives away ids only: the rows are read under row-level
-- security like all others.
--
-- A list in the order of ids ends with the first rows that are found. Two ways lead to them, and neither is good for all: walking the entries in their order,
-- which is quick for what is in many of them, and asking the index for all that have it, which is quick for what is in few. So it looks at the first entries,
-- asks the statistics, and takes the shorter way. Statements are put together from literals, so that each is planned for what it asks.
create function feedback_found(asked jsonb)
    returns setof uuid language plpgsql rows 50 security definer set search_path = public, pg_temp
    set random_page_cost = 1.1 set max_parallel_workers_per_gather = 0 set jit = off as
$$
declare
    few     constant integer := 1000;
    probe   constant integer := 400;
    most    constant integer := asked ->> 'limit';
    words   constant text[] := array(select distinct folded(word) from unnest(string_to_array(asked ->> 'search', ' ')) as word);
    marks   constant text[] := feedback_marks(asked ->> 'checklist', (asked ->> 'fiscalYear')::integer, asked ->> 'kind', asked ->> 'organisationKind',
                array_remove(array[(asked ->> 'item')::integer], null));
    terms   constant text[] := array(select unnest(feedback_terms(word, '{}')) from unnest(words) as word union select unnest(marks));
    way     constant text := case when (asked ->> 'ascending')::boolean then ' asc' else ' desc' end;
    -- f: the entries, for which each filter has an index in their order
    source  constant text := 'feedback f' || case when asked ->> 'disposition' is null then '' else ' join disposition d on d.feedback_id = f.id' end;
    later   constant text := concat_ws(' and ', 'true', 'f.status = ' || quote_literal(asked ->> 'status'), 'd.disposition = ' || quote_literal(asked ->> 'disposition'));
    chosen  constant text := concat_ws(' and ', later, 'f.checklist = ' || quote_literal(asked ->> 'checklist'), 'f.fiscal_year = ' || (asked ->> 'fiscalYear')::integer,
                'f.kind = ' || quote_literal(asked ->> 'kind'), 'f.organisation_kind = ' || quote_literal(asked ->> 'organisationKind'),
                'f.id > ' || quote_literal(asked ->> 'above'), 'f.id < ' || quote_literal(asked ->> 'below'));
    -- w: their words. A word of two characters is a term; a longer one is looked for in what has all its terms, row by row until there are enough.
    spoken  constant text := (select string_agg('position(' || quote_literal(word) || ' in w.words) > 0', ' and ') from unnest(words) as word);
    longer  constant text := (select string_agg('position(' || quote_literal(word) || ' in w.words) > 0', ' and ')
                              from unnest(words) as word where char_length(word) > 2);
    item    constant text := 'f.items @> array[' || (asked ->> 'item')::integer || ']';
    holding constant text := concat_ws(' and ', 'feedback_terms(w.words, w.marks) @> ' || quote_literal(terms),
                'w.feedback_id > ' || quote_literal(asked ->> 'above'), 'w.feedback_id < ' || quote_literal(asked ->> 'below'));
    -- The two ways
    walk    constant text := 'select f.id from ' || source || case when spoken is null then '' else ' join feedback_words w on w.feedback_id = f.id' end
                || ' where ' || concat_ws(' and ', chosen, item, spoken) || ' order by f.id' || way || ' limit ' || most;
    ask     constant text := 'select w.feedback_id from (select w.feedback_id, w.words from feedback_words w where ' || holding
                || ' order by w.feedback_id' || way || ' offset 0) w' || case when later = 'true' then '' else ' join ' || source || ' on f.id = w.feedback_id' end
                || ' where ' || concat_ws(' and ', later, longer) || ' order by w.feedback_id' || way || ' limit ' || most;
    plan    json;
    walked  float;
    other  float;
    looked  integer;
    hits    integer;
begin
    if current_setting('minaoshi.sight', true) is distinct from 'all' then
        raise exception 'feedback is searched by those who see all of it' using errcode = '42501';
    end if;
    if spoken is null and item is null and cardinality(marks) < 2 then
        return query execute walk;
        return;
    end if;
    if spoken is null then
        -- Without words the planner knows what each way costs.
        execute 'explain (format json) ' || walk into plan;
        walked := plan #>> '{0,Plan,Total Cost}';
        execute 'explain (format json) ' || ask into plan;
        other := plan #>> '{0,Plan,Total Cost}';
    else
        -- How often a word occurs just here, only the entries themselves tell: how many rows have to be looked at?
        execute 'explain (format json) select from feedback_words w where ' || holding into plan;
        other := plan #>> '{0,Plan,Plan Rows}';
        if other > few then
            execute 'select count(*), count(*) filter (where ' || concat_ws(' and ', item, spoken) || ') from (select f.id, f.items from ' || source
                || ' where ' || chosen || ' order by f.id' || way || ' limit ' || probe || ') f join feedback_words w on w.feedback_id = f.id'
                into looked, hits;
            walked := case when looked < probe then looked else most * probe / (hits + 1) end;
        end if;
    end if;
    return query execute case when walked < other then walk else ask end;
end $$;
revoke all on function feedback_found(jsonb) from public;
grant execute on function feedback_found(jsonb) to ${serviceRole};

-- The best of the newest 100 that are found, so that ranking costs the same however much is found: how often the words occur, and less in a long text.
create function feedback_ranked(asked jsonb) returns table (id uuid, score integer)
    language sql rows 100 security definer set search_path = public, pg_temp as
$$
    select w.feedback_id, (
        select sum(1000 * often / (often + 0.5 + char_length(w.words) / 400.0))::integer
        from (select distinct folded(word) as word from unnest(string_to_array(asked ->> 'search', ' ')) as word) as one,
             lateral (select (char_length(w.words) - char_length(replace(w.words, one.word, '')))::float / char_length(one.word) as often) as counted)
    from feedback_found(asked || '{"ascending": false, "limit": 100}') as found join feedback_words w on w.feedback_id = found
$$;
revoke all on function feedback_ranked(jsonb) from public;
grant execute on function feedback_ranked(jsonb) to ${serviceRole};
