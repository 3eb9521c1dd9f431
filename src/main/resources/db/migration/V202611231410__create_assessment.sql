-- What the secretariat concludes from the evidence of one factor.
create table assessment (
    determination_id uuid        not null references determination (id),
    factor           text        not null,
    finding          text        not null,
    text             jsonb       not null,
    about            jsonb,
    assessed_by      text        not null,
    assessed_at      timestamptz not null,
    version          bigint      not null,
    primary key (determination_id, factor),
    constraint assessment_finding_known check (finding in ('NO_REVISION', 'PARTIAL_REVISION', 'MAJOR_REVISION'))
);
create trigger assessment_in_draft before insert or update or delete on assessment
    for each row execute function refuse_unless_draft();
create trigger assessment_history after insert or update or delete on assessment
    for each row execute function record_change('determination_id', 'factor');
grant select, insert, update on assessment to ${serviceRole};

-- A condition under which a revision would be needed; the reviews of later years answer it (law 7).
create table watch_item (
    id               uuid        primary key,
    determination_id uuid        not null references determination (id),
    condition        jsonb       not null,
    factor           text        not null,
    feedback_id      uuid,
    added_by         text        not null,
    added_at         timestamptz not null,
    constraint watch_item_remark_watched_once unique (determination_id, feedback_id)
);
create index watch_item_by_determination on watch_item (determination_id, id);
create trigger watch_item_stays_as_written before update on watch_item for each row execute function refuse_change();
create trigger watch_item_in_draft before insert or delete on watch_item
    for each row execute function refuse_unless_draft();
create trigger watch_item_history after insert or update or delete on watch_item
    for each row execute function record_change('id');
grant select, insert, delete on watch_item to ${serviceRole};

create table watch_answer (
    determination_id uuid        not null references determination (id),
    watch_item_id    uuid        not null references watch_item (id),
    answer           text        not null,
    reason           jsonb       not null,
    answered_by      text        not null,
    answered_at      timestamptz not null,
    version          bigint      not null,
    primary key (determination_id, watch_item_id),
    constraint watch_answer_known check (answer in ('STILL_OPEN', 'MET', 'DROPPED'))
);
create index watch_answer_by_item on watch_answer (watch_item_id);
create trigger watch_answer_in_draft before insert or update or delete on watch_answer
    for each row execute function refuse_unless_draft();
create trigger watch_answer_history after insert or update or delete on watch_answer
    for each row execute function record_change('determination_id', 'watch_item_id');
grant select, insert, update on watch_answer to ${serviceRole};
