-- Takes a key for this transaction and tells what it was answered before, in one round trip. Each statement in here sees what was committed before it began: so
-- whoever gets the lock sees the answer that the one before it kept.
create function claim_idempotency_key(of_caller text, of_key text)
    returns table (operation text, request_digest text, status integer, location text, etag text, body bytea)
    language plpgsql as
$$
begin
    if not pg_try_advisory_xact_lock(hashtextextended(of_key || ' ' || of_caller, 0)) then
        raise exception 'a request with this key is still running' using errcode = 'MN425';
    end if;
    return query select k.operation, k.request_digest, k.status, k.location, k.etag, k.body
        from idempotency_key k where k.caller = of_caller and k.key = of_key;
end $$;
revoke all on function claim_idempotency_key(text, text) from public;
grant execute on function claim_idempotency_key(text, text) to ${serviceRole};
