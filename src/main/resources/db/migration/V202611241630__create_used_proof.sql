-- The proofs of possession (DPoP) that were used, by the digest of key and id, until they are too old to be used again: so that each is good once, at whichever
-- replica. It has no history, since nothing of the business is in it. It is logged, not unlogged: a failover must not forget it.
create table used_proof (
    digest      bytea       not null primary key check (octet_length(digest) = 32),
    expires_at  timestamptz not null
);
create index used_proof_by_expiry on used_proof (expires_at);
grant select, insert, delete on used_proof to ${serviceRole};
-- Letting old ones go locks them first, which PostgreSQL allows to those who may update some column.
grant update (expires_at) on used_proof to ${serviceRole};
