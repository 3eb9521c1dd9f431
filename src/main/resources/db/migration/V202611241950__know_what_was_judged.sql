-- Law 6 for judgements: what each was about, so that a later review can know whether it still is. Rows of before have none; what they were about can be computed
-- from the catalogue, which never changes.
alter table judgement
    add column item_digest text,
    add column provision_digest text,
    add constraint judgement_of_digests check (
        (item_digest is null) = (provision_digest is null)
        and item_digest ~ '^[0-9a-f]{64}$' and provision_digest ~ '^[0-9a-f]{64}$');
comment on column judgement.item_digest is 'SHA-256 of what the item says and cites.';
comment on column judgement.provision_digest is 'SHA-256 of what the provision says and of what was done to it.';
