-- Standards and their editions: registered whole, in order, and then final.

create table standard (
    code          text        primary key,
    title         jsonb       not null,
    publisher     jsonb       not null,
    note          jsonb,
    categories    jsonb       not null,
    registered_at timestamptz not null,
    constraint standard_code_is_slug check (code ~ '^[a-z0-9][a-z0-9.-]{0,62}$')
);

create table standard_edition (
    standard          text        not null references standard (code),
    edition           text        not null,
    sequence          integer     not null,
    label             jsonb       not null,
    published         text,
    predecessor       text,
    amendments_stated text,
    text_digest       text,
    digest            text        not null,
    provision_count   integer     not null,
    retired_count     integer     not null,
    amendment_count   integer     not null,
    registered_at     timestamptz not null,
    primary key (standard, edition),
    constraint standard_edition_in_order unique (standard, sequence),
    constraint standard_edition_one_successor unique (standard, predecessor),
    constraint standard_edition_predecessor_known foreign key (standard, predecessor) references standard_edition (standard, edition),
    constraint standard_edition_first_has_no_predecessor check (sequence >= 1 and (sequence = 1) = (predecessor is null)),
    constraint standard_edition_is_slug check (edition ~ '^[a-z0-9][a-z0-9.-]{0,62}$'),
    constraint standard_edition_amendments_stated_known check (amendments_stated in ('COMPLETE', 'PARTIAL')),
    constraint standard_edition_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$' and text_digest ~ '^[0-9a-f]{64}$')
);
comment on column standard_edition.digest is 'SHA-256 of everything that was registered, in canonical JSON.';

create table provision (
    standard         text              not null,
    edition          text              not null,
    designation      text              not null,
    edition_sequence integer           not null,
    category         text              not null,
    number           integer           not null,
    branch           integer,
    sort_key         text collate "C"  not null,
    title            jsonb             not null,
    summary          jsonb,
    status           text              not null,
    paragraphs       jsonb             not null,
    amendment_count  integer           not null,
    primary key (standard, edition, designation),
    constraint provision_of_edition foreign key (standard, edition) references standard_edition (standard, edition),
    constraint provision_sorted_once unique (standard, edition, sort_key),
    constraint provision_designation_canonical check (designation = category || number || coalesce('-' || branch, '')),
    constraint provision_number_sane check (number between 1 and 99999 and branch between 1 and 9999),
    constraint provision_status_known check (status in ('ACTIVE', 'RETIRED'))
);
create index provision_by_category on provision (standard, edition, category, sort_key);
create index provision_by_status on provision (standard, edition, status, sort_key);
create index provision_by_amended on provision (standard, edition, (amendment_count > 0), sort_key);
create index provision_newest on provision (standard, designation, edition_sequence desc);

create table amendment (
    standard       text             not null,
    edition        text             not null,
    provision      text             not null,
    sequence       integer          not null,
    sort_key       text collate "C" not null,
    kind           text             not null,
    paragraph      text,
    from_paragraph text,
    from_provision text,
    strength       text,
    summary        jsonb            not null,
    cites          jsonb            not null,
    primary key (standard, edition, provision, sequence),
    constraint amendment_of_provision foreign key (standard, edition, provision) references provision (standard, edition, designation),
    constraint amendment_kind_known check (kind in ('PROVISION_ADDED', 'PROVISION_RETIRED', 'PROVISION_MOVED', 'TITLE_CHANGED',
        'TEXT_ADDED', 'TEXT_CHANGED', 'TEXT_REMOVED', 'WORDING', 'PARAGRAPH_ADDED', 'PARAGRAPH_REMOVED', 'PARAGRAPH_RENUMBERED',
        'REFERENCE_ADDED', 'REFERENCE_REMOVED', 'ADDRESS_CHANGED')),
    constraint amendment_strength_known check (strength in ('MUST', 'SHOULD')),
    constraint amendment_renumbering_has_origin check ((kind = 'PARAGRAPH_RENUMBERED') = (from_paragraph is not null)),
    constraint amendment_move_has_origin check ((kind = 'PROVISION_MOVED') = (from_provision is not null)),
    constraint amendment_paragraph_named check (paragraph is not null or kind not in ('PARAGRAPH_ADDED', 'PARAGRAPH_REMOVED', 'PARAGRAPH_RENUMBERED'))
);
create index amendment_in_order on amendment (standard, edition, sort_key, sequence);
create index amendment_by_kind on amendment (standard, edition, kind, sort_key, sequence);

create table cross_reference (
    standard       text             not null,
    edition        text             not null,
    sequence       integer          not null,
    from_provision text             not null,
    paragraph      text,
    to_provision   text,
    section        text,
    primary key (standard, edition, sequence),
    constraint cross_reference_from_provision foreign key (standard, edition, from_provision) references provision (standard, edition, designation),
    constraint cross_reference_to_provision foreign key (standard, edition, to_provision) references provision (standard, edition, designation),
    constraint cross_reference_to_one_thing check (num_nonnulls(to_provision, section) = 1)
);
create index cross_reference_from on cross_reference (standard, edition, from_provision, sequence);
create index cross_reference_to on cross_reference (standard, edition, to_provision, sequence);
comment on column cross_reference.sequence is 'Its place in the edition, in the order of the standard.';

-- What belongs to an edition comes in the transaction that registers the edition, or never.
create function refuse_unless_edition_is_new() returns trigger language plpgsql as
$$
begin
    if not exists (select from standard_edition
                   where standard = new.standard and edition = new.edition and xmin = pg_current_xact_id()::xid) then
        raise exception '% belongs to an edition that is final', tg_table_name using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger provision_comes_with_edition before insert on provision
    for each row execute function refuse_unless_edition_is_new();
create trigger amendment_comes_with_edition before insert on amendment
    for each row execute function refuse_unless_edition_is_new();
create trigger cross_reference_comes_with_edition before insert on cross_reference
    for each row execute function refuse_unless_edition_is_new();

create trigger standard_is_final before update or delete on standard for each row execute function refuse_change();
create trigger standard_edition_is_final before update or delete on standard_edition for each row execute function refuse_change();
create trigger provision_is_final before update or delete on provision for each row execute function refuse_change();
create trigger amendment_is_final before update or delete on amendment for each row execute function refuse_change();
create trigger cross_reference_is_final before update or delete on cross_reference for each row execute function refuse_change();

create trigger standard_is_never_emptied before truncate on standard for each statement execute function refuse_change();
create trigger standard_edition_is_never_emptied before truncate on standard_edition for each statement execute function refuse_change();
create trigger provision_is_never_emptied before truncate on provision for each statement execute function refuse_change();
create trigger amendment_is_never_emptied before truncate on amendment for each statement execute function refuse_change();
create trigger cross_reference_is_never_emptied before truncate on cross_reference for each statement execute function refuse_change();

create trigger standard_history after insert or update or delete on standard
    for each row execute function record_change('code');
create trigger standard_edition_history after insert or update or delete on standard_edition
    for each row execute function record_change('standard', 'edition');
create trigger provision_history after insert or update or delete on provision
    for each row execute function record_change('standard', 'edition', 'designation');
create trigger amendment_history after insert or update or delete on amendment
    for each row execute function record_change('standard', 'edition', 'provision', 'sequence');
create trigger cross_reference_history after insert or update or delete on cross_reference
    for each row execute function record_change('standard', 'edition', 'sequence');

grant select, insert on standard, standard_edition, provision, amendment, cross_reference to ${serviceRole};
