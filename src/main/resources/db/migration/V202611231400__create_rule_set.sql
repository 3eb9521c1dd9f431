-- By which rules a checklist is reviewed; editions, so that an old review shows the rules it followed.
create table rule_set (
    checklist       text        not null references checklist (code),
    edition         text        not null,
    applies_from    integer     not null,
    quorum          integer     not null,
    source          jsonb       not null,
    statement       jsonb       not null,
    body            jsonb       not null,
    escalation_body jsonb       not null,
    factors         jsonb       not null,
    registered_at   timestamptz not null,
    primary key (checklist, edition),
    constraint rule_set_one_from_a_year unique (checklist, applies_from),
    constraint rule_set_quorum_positive check (quorum >= 1),
    constraint rule_set_has_factors check (jsonb_typeof(factors) = 'array' and jsonb_array_length(factors) >= 1)
);
create trigger rule_set_is_final before update or delete on rule_set for each row execute function refuse_change();
create trigger rule_set_history after insert or update or delete on rule_set
    for each row execute function record_change('checklist', 'edition');
grant select, insert on rule_set to ${serviceRole};

-- Their publication opens the next evidence window (law 3).
create table minutes (
    checklist     text        not null references checklist (code),
    fiscal_year   integer     not null,
    published     date        not null,
    title         jsonb       not null,
    location      text,
    registered_at timestamptz not null,
    primary key (checklist, fiscal_year),
    constraint minutes_fiscal_year_sane check (fiscal_year between 2000 and 2200)
);
create trigger minutes_are_final before update or delete on minutes for each row execute function refuse_change();
create trigger minutes_history after insert or update or delete on minutes
    for each row execute function record_change('checklist', 'fiscal_year');
grant select, insert on minutes to ${serviceRole};

-- What was determined before Minaoshi kept the reviews: conclusions that may be carried over (law 6), with the digest of the text they were about.
create table earlier_determination (
    checklist     text        not null references checklist (code),
    fiscal_year   integer     not null,
    outcome       text        not null,
    decided       text,
    source        jsonb       not null,
    conclusions   jsonb       not null,
    registered_at timestamptz not null,
    primary key (checklist, fiscal_year),
    constraint earlier_determination_fiscal_year_sane check (fiscal_year between 2000 and 2200),
    constraint earlier_determination_outcome_known check (outcome in ('NOT_NEEDED', 'PARTIAL_REVISION', 'MAJOR_REVISION'))
);
create trigger earlier_determination_is_final before update or delete on earlier_determination
    for each row execute function refuse_change();
create trigger earlier_determination_history after insert or update or delete on earlier_determination
    for each row execute function record_change('checklist', 'fiscal_year');
grant select, insert on earlier_determination to ${serviceRole};
