-- An index for each way the worklist is asked for that had none, ending in its order.
create index feedback_by_status on feedback (status, id);
create index feedback_by_organisation_kind on feedback (organisation_kind, id);
create index disposition_by_kind on disposition (disposition, feedback_id);

-- How much waits for the secretariat, of each checklist and year, and since when. Counted from the index alone, and no row-level security to read the rows for;
-- so it refuses whoever does not see everybody's feedback anyway.
create index feedback_waiting_by_review on feedback (checklist, fiscal_year, submitted_at) where status = 'RECEIVED';
create function feedback_that_waits() returns table (checklist text, fiscal_year integer, waiting bigint, oldest timestamptz)
    language plpgsql stable security definer set search_path = public, pg_temp as
$$
begin
    if current_setting('minaoshi.sight', true) is distinct from 'all' then
        raise exception 'what waits is counted for those who see all of it' using errcode = '42501';
    end if;
    return query select f.checklist, f.fiscal_year, count(*), min(f.submitted_at) from feedback f
        where f.status = 'RECEIVED' group by f.checklist, f.fiscal_year order by f.checklist, f.fiscal_year;
end $$;
revoke all on function feedback_that_waits() from public;
grant execute on function feedback_that_waits() to ${serviceRole};
