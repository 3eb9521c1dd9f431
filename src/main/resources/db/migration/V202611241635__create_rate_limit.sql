-- What callers have used of their quotas, in the form of the library that counts. It may be lost at any time: every quota is then full.
create unlogged table rate_limit (
    id          text        primary key,
    state       bytea,
    expires_at  bigint
);
create index rate_limit_by_expiry on rate_limit (expires_at);
grant select, insert, update, delete on rate_limit to ${serviceRole};
