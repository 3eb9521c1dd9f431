-- What was withdrawn counts for nothing, named or not.
create or replace function feedback_named(of_checklist text, of_fiscal_year integer, named uuid[]) returns setof feedback_fact
    language sql stable security definer set search_path = public, pg_temp as
$$
    select f.id, f.kind, f.organisation_kind, f.items, d.disposition, f.condition, f.tracking_number
    from feedback f left join disposition d on d.feedback_id = f.id
    where f.id = any(named) and f.checklist = of_checklist and f.fiscal_year = of_fiscal_year and f.status <> 'WITHDRAWN'
    order by f.id
$$;
