-- What a review must know of feedback, in the portions it needs: never all that was submitted in a year. Narrow doors, as in separate_organisations: no words
-- but a remark's condition, and nobody's name.

create type feedback_fact as (
    id uuid, kind text, organisation_kind text, items integer[], disposition text, condition text, tracking_number text
);

-- Of those that are named, the ones that count for the review.
create function feedback_named(of_checklist text, of_fiscal_year integer, named uuid[]) returns setof feedback_fact
    language sql stable security definer set search_path = public, pg_temp as
$$
    select f.id, f.kind, f.organisation_kind, f.items, d.disposition, f.condition, f.tracking_number
    from feedback f left join disposition d on d.feedback_id = f.id
    where f.id = any(named) and f.checklist = of_checklist and f.fiscal_year = of_fiscal_year
    order by f.id
$$;

-- What nobody has triaged yet, oldest first.
create function feedback_waiting(of_checklist text, of_fiscal_year integer, at_most integer) returns setof feedback_fact
    language sql stable security definer set search_path = public, pg_temp as
$$
    select f.id, f.kind, f.organisation_kind, f.items, null::text, f.condition, f.tracking_number
    from feedback f
    where f.status = 'RECEIVED' and f.checklist = of_checklist and f.fiscal_year = of_fiscal_year
    order by f.id limit at_most
$$;

-- What was accepted, of one kind, oldest first.
create function feedback_accepted(of_checklist text, of_fiscal_year integer, of_kind text) returns setof feedback_fact
    language sql stable security definer set search_path = public, pg_temp as
$$
    select f.id, f.kind, f.organisation_kind, f.items, d.disposition, f.condition, f.tracking_number
    from feedback f join disposition d on d.feedback_id = f.id
    where f.fiscal_year = of_fiscal_year and f.kind = of_kind and f.checklist = of_checklist and d.disposition = 'ACCEPTED'
    order by f.id
$$;

-- How much counts for the review: in all, and by each thing that is told of it. Exact; what is published of it, law 14 decides.
create function feedback_counts(of_checklist text, of_fiscal_year integer) returns table (dimension text, value text, entries bigint)
    language sql stable security definer set search_path = public, pg_temp as
$$
    with counted as (
        select f.kind, f.organisation_kind, d.disposition, f.items
        from feedback f left join disposition d on d.feedback_id = f.id
        where f.checklist = of_checklist and f.fiscal_year = of_fiscal_year and f.status <> 'WITHDRAWN'
    )
    select case when grouping(kind) = 0 then 'KIND' when grouping(organisation_kind) = 0 then 'ORGANISATION_KIND'
                when grouping(disposition) = 0 then 'DISPOSITION' else 'TOTAL' end,
           coalesce(kind, organisation_kind, disposition), count(*)
    from counted group by grouping sets ((kind), (organisation_kind), (disposition), ())
    union all
    select 'ITEM', item::text, count(*) from counted cross join unnest(items) item group by item
$$;

revoke all on function feedback_named(text, integer, uuid[]), feedback_waiting(text, integer, integer), feedback_accepted(text, integer, text),
    feedback_counts(text, integer) from public;
grant execute on function feedback_named(text, integer, uuid[]), feedback_waiting(text, integer, integer), feedback_accepted(text, integer, text),
    feedback_counts(text, integer) to ${serviceRole};
drop function feedback_facts(text, integer);
