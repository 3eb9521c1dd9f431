-- Checklists and their editions: registered whole, in order, and then final.

create table checklist (
    code          text        primary key,
    title         jsonb       not null,
    publisher     jsonb       not null,
    registered_at timestamptz not null,
    constraint checklist_code_is_slug check (code ~ '^[a-z0-9][a-z0-9.-]{0,62}$')
);

create table checklist_edition (
    checklist      text        not null references checklist (code),
    edition        text        not null,
    sequence       integer     not null,
    label          jsonb       not null,
    published      text,
    predecessor    text,
    digest         text        not null,
    item_count     integer     not null,
    citation_count integer     not null,
    registered_at  timestamptz not null,
    primary key (checklist, edition),
    constraint checklist_edition_in_order unique (checklist, sequence),
    constraint checklist_edition_one_successor unique (checklist, predecessor),
    constraint checklist_edition_predecessor_known foreign key (checklist, predecessor) references checklist_edition (checklist, edition),
    constraint checklist_edition_first_has_no_predecessor check (sequence >= 1 and (sequence = 1) = (predecessor is null)),
    constraint checklist_edition_is_slug check (edition ~ '^[a-z0-9][a-z0-9.-]{0,62}$'),
    constraint checklist_edition_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$')
);
comment on column checklist_edition.digest is 'SHA-256 of everything that was registered, in canonical JSON.';

create table checklist_item (
    checklist text    not null,
    edition   text    not null,
    number    integer not null,
    title     jsonb   not null,
    summary   jsonb,
    primary key (checklist, edition, number),
    constraint checklist_item_of_edition foreign key (checklist, edition) references checklist_edition (checklist, edition),
    constraint checklist_item_number_positive check (number >= 1)
);
comment on column checklist_item.number is '通番: may have gaps.';

create table citation (
    checklist        text             not null,
    edition          text             not null,
    item             integer          not null,
    sequence         integer          not null,
    standard         text             not null references standard (code),
    standard_edition text,
    provision        text             not null,
    sort_key         text collate "C" not null,
    primary key (checklist, edition, item, sequence),
    constraint citation_of_item foreign key (checklist, edition, item) references checklist_item (checklist, edition, number),
    constraint citation_once unique nulls not distinct (checklist, edition, item, standard, standard_edition, provision),
    constraint citation_of_known_provision foreign key (standard, standard_edition, provision) references provision (standard, edition, designation)
);
create index citation_by_provision on citation (standard, provision, checklist, edition, item, sequence);
comment on column citation.standard_edition is 'Null where the checklist prints none: the provision in whatever edition is considered.';
comment on column citation.sequence is 'Its place in the item: by standard, then in the order of the standard.';

-- Law 15, for a citation without an edition too: the newest edition that knows the provision has it, and has not retired it.
create function refuse_unless_provision_stands() returns trigger language plpgsql as
$$
declare
    status_ text;
begin
    select status into status_ from provision
        where standard = new.standard and designation = new.provision and (new.standard_edition is null or edition = new.standard_edition)
        order by edition_sequence desc limit 1;
    if status_ is distinct from 'ACTIVE' then
        raise exception 'a citation of a provision that does not stand' using errcode = 'MN409';
    end if;
    return new;
end $$;
create function refuse_unless_checklist_edition_is_new() returns trigger language plpgsql as
$$
begin
    if not exists (select from checklist_edition
                   where checklist = new.checklist and edition = new.edition and xmin = pg_current_xact_id()::xid) then
        raise exception '% belongs to an edition that is final', tg_table_name using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger checklist_item_comes_with_edition before insert on checklist_item
    for each row execute function refuse_unless_checklist_edition_is_new();
create trigger citation_comes_with_edition before insert on citation
    for each row execute function refuse_unless_checklist_edition_is_new();
create trigger citation_of_standing_provision before insert on citation
    for each row execute function refuse_unless_provision_stands();

create trigger checklist_is_final before update or delete on checklist for each row execute function refuse_change();
create trigger checklist_edition_is_final before update or delete on checklist_edition for each row execute function refuse_change();
create trigger checklist_item_is_final before update or delete on checklist_item for each row execute function refuse_change();
create trigger citation_is_final before update or delete on citation for each row execute function refuse_change();

create trigger checklist_is_never_emptied before truncate on checklist for each statement execute function refuse_change();
create trigger checklist_edition_is_never_emptied before truncate on checklist_edition for each statement execute function refuse_change();
create trigger checklist_item_is_never_emptied before truncate on checklist_item for each statement execute function refuse_change();
create trigger citation_is_never_emptied before truncate on citation for each statement execute function refuse_change();

create trigger checklist_history after insert or update or delete on checklist
    for each row execute function record_change('code');
create trigger checklist_edition_history after insert or update or delete on checklist_edition
    for each row execute function record_change('checklist', 'edition');
create trigger checklist_item_history after insert or update or delete on checklist_item
    for each row execute function record_change('checklist', 'edition', 'number');
create trigger citation_history after insert or update or delete on citation
    for each row execute function record_change('checklist', 'edition', 'item', 'sequence');

grant select, insert on checklist, checklist_edition, checklist_item, citation to ${serviceRole};
