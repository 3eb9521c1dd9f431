-- A judgement that was given of many pairs at once: what the preview showed and was then done. The judgements themselves, and their history, are row by row.
create table bulk_judgement (
    id               uuid        constraint bulk_judgement_pk primary key,
    determination_id uuid        not null,
    judgement        text        not null,
    reason           jsonb       not null,
    replace          boolean     not null,
    pairs            jsonb       not null,
    digest           text        not null,
    judged_by        text        not null,
    judged_at        timestamptz not null,
    constraint bulk_judgement_of_a_determination foreign key (determination_id) references determination (id),
    constraint bulk_judgement_known check (judgement in ('NO_EFFECT', 'EDITORIAL', 'NEEDS_REVISION')),
    constraint bulk_judgement_of_a_preview check (digest ~ '^[0-9a-f]{64}$'),
    constraint bulk_judgement_bounded check (jsonb_typeof(pairs) = 'array' and jsonb_array_length(pairs) between 1 and 1000)
);
create index bulk_judgement_by_determination on bulk_judgement (determination_id, id);
create trigger bulk_judgement_only_in_draft before insert on bulk_judgement for each row execute function refuse_unless_draft();
create trigger bulk_judgement_is_final before update or delete on bulk_judgement for each row execute function refuse_change();
create trigger bulk_judgement_is_never_emptied before truncate on bulk_judgement for each statement execute function refuse_change();
create trigger bulk_judgement_history after insert or update or delete on bulk_judgement
    for each row execute function record_change('id');
grant select, insert on bulk_judgement to ${serviceRole};
