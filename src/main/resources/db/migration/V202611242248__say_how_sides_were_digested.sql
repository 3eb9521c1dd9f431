-- Law 6 for judgements: which definition the two digests follow, so that what is digested can change one day and what was judged before is still compared in its own
-- way. All that is here follows the first, and so does what a release of before writes, which does not know the column.
alter table judgement
    add column digest_version integer not null default 1,
    add constraint judgement_of_a_digest_version check (digest_version > 0);
comment on column judgement.digest_version is 'Of the definitions by which item_digest and provision_digest were made; says nothing where there are none.';
