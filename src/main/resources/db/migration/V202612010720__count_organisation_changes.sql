-- How many changes of organisations and accesses have been committed: more after each, so that the same number twice tells that nothing happened in between.
create function organisation_changes() returns bigint
    language sql stable security definer set search_path = public, pg_temp as
$$ select count(*) from history where thing in ('organisation', 'access') $$;
revoke all on function organisation_changes() from public;
grant execute on function organisation_changes() to ${serviceRole};
