-- The answer to a creating request, kept in the transaction that created it, so that a repeated request gets it again.
create table idempotency_key (
    caller          text        not null,
    key             text        not null,
    operation       text        not null,
    request_digest  text        not null,
    status          integer     not null,
    location        text,
    etag            text,
    body            bytea       not null,
    created_at      timestamptz not null,
    primary key (caller, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
grant select, insert, delete on idempotency_key to ${serviceRole};
-- Letting old ones go locks them first, which PostgreSQL allows to those who may update some column.
grant update (created_at) on idempotency_key to ${serviceRole};
