-- Which editions a review looks through, and what the secretariat says of what they touch. Pairs and coverage are computed, never stored.
create table considered_edition (
    determination_id uuid        not null,
    standard         text        not null,
    edition          text        not null,
    considered_at    timestamptz not null,
    constraint considered_edition_pk primary key (determination_id, standard, edition),
    constraint considered_edition_of_a_determination foreign key (determination_id) references determination (id),
    constraint considered_edition_is_registered foreign key (standard, edition) references standard_edition (standard, edition)
);

-- Law 8.
create table judgement (
    id               uuid        constraint judgement_pk primary key,
    determination_id uuid        not null,
    item             integer     not null,
    standard         text        not null,
    edition          text        not null,
    provision        text        not null,
    judgement        text        not null,
    reason           jsonb       not null,
    judged_at        timestamptz not null,
    version          bigint      not null,
    constraint judgement_one_per_pair unique (determination_id, item, standard, edition, provision),
    constraint judgement_of_a_considered_edition foreign key (determination_id, standard, edition)
        references considered_edition (determination_id, standard, edition) on delete cascade,
    constraint judgement_of_a_provision foreign key (standard, edition, provision)
        references provision (standard, edition, designation),
    constraint judgement_known check (judgement in ('NO_EFFECT', 'EDITORIAL', 'NEEDS_REVISION')),
    constraint judgement_item_sane check (item >= 1)
);
create index judgement_by_edition on judgement (determination_id, standard, edition);

-- Law 9, where the edition does not say: somebody looked. The provision may be one the edition does not know.
create table examination (
    id               uuid        constraint examination_pk primary key,
    determination_id uuid        not null,
    standard         text        not null,
    edition          text        not null,
    provision        text        not null,
    source           jsonb       not null,
    reason           jsonb       not null,
    examined_at      timestamptz not null,
    version          bigint      not null,
    constraint examination_one_per_provision unique (determination_id, standard, edition, provision),
    constraint examination_of_a_considered_edition foreign key (determination_id, standard, edition)
        references considered_edition (determination_id, standard, edition) on delete cascade
);

create trigger considered_edition_only_in_draft before insert or update or delete on considered_edition
    for each row execute function refuse_unless_draft();
create trigger judgement_only_in_draft before insert or update or delete on judgement
    for each row execute function refuse_unless_draft();
create trigger examination_only_in_draft before insert or update or delete on examination
    for each row execute function refuse_unless_draft();

create trigger considered_edition_history after insert or update or delete on considered_edition
    for each row execute function record_change('determination_id', 'standard', 'edition');
create trigger judgement_history after insert or update or delete on judgement
    for each row execute function record_change('determination_id', 'item', 'standard', 'edition', 'provision');
create trigger examination_history after insert or update or delete on examination
    for each row execute function record_change('determination_id', 'standard', 'edition', 'provision');

-- A judgement may change its mind, never its pair; it goes only with the edition it belongs to.
grant select, insert, delete on considered_edition to ${serviceRole};
grant select, insert on judgement to ${serviceRole};
grant update (judgement, reason, judged_at, version) on judgement to ${serviceRole};
grant select, insert, delete on examination to ${serviceRole};
grant update (source, reason, examined_at, version) on examination to ${serviceRole};
