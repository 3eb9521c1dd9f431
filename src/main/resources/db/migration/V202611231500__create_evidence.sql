-- What a factor of a review rests on. Only while the review is a draft.
create table evidence_entry (
    id               uuid        constraint evidence_entry_pk primary key,
    determination_id uuid        not null,
    factor           text        not null,
    statement        jsonb       not null,
    basis            jsonb       not null,
    kind             text        not null generated always as (basis ->> 'kind') stored,
    digest           text,
    recorded_at      timestamptz not null,
    version          bigint      not null,
    constraint evidence_entry_of_a_determination foreign key (determination_id) references determination (id),
    constraint evidence_entry_kind_known
        check (kind in ('FEEDBACK', 'INCIDENT', 'NEGATIVE_FINDING', 'TREND', 'CARRY_OVER', 'IMPACT', 'METRIC')),
    -- Law 5. A path that is not there makes the predicate false, never unknown.
    constraint evidence_entry_nothing_found_is_shown
        check (kind <> 'NEGATIVE_FINDING' or jsonb_path_exists(basis,
            '$ ? (@.sources.size() > 0 && exists(@.period.from) && exists(@.period.to) && exists(@.scope.ja))')),
    -- Law 6.
    constraint evidence_entry_carry_over_names_its_text check ((kind = 'CARRY_OVER') = (digest is not null)),
    constraint evidence_entry_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
create index evidence_entry_by_determination on evidence_entry (determination_id, id);
create index evidence_entry_by_factor on evidence_entry (determination_id, factor, id);
create index evidence_entry_by_kind on evidence_entry (determination_id, kind, id);

comment on column evidence_entry.digest is 'Of the text a carried-over conclusion was about, as it was when the entry was recorded.';

create trigger evidence_entry_only_in_draft before insert or update or delete on evidence_entry
    for each row execute function refuse_unless_draft();
create trigger evidence_entry_history after insert or update or delete on evidence_entry
    for each row execute function record_change('id');

-- An entry never moves to another review.
grant select, insert, delete on evidence_entry to ${serviceRole};
grant update (factor, statement, basis, digest, version) on evidence_entry to ${serviceRole};
