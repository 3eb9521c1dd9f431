-- Whoever submits feedback, registered by the secretariat, and how a token is recognised as one of theirs.
create table organisation (
    code          text        primary key,
    kind          text        not null,
    name          jsonb       not null,
    status        text        not null,
    registered_at timestamptz not null,
    version       bigint      not null,
    constraint organisation_code_well_formed check (code ~ '^[a-z0-9][a-z0-9.-]{0,62}$'),
    constraint organisation_kind_known check (kind in ('INSTITUTION', 'PAYMENT_AGENT', 'ASSOCIATION', 'OTHER')),
    constraint organisation_status_known check (status in ('ACTIVE', 'CLOSED'))
);
create trigger organisation_keeps_its_code before delete or update of code, registered_at on organisation
    for each row execute function refuse_change();
create trigger organisation_is_never_emptied before truncate on organisation for each statement execute function refuse_change();
create trigger organisation_history after insert or update or delete on organisation
    for each row execute function record_change('code');
grant select, insert, update (kind, name, status, version) on organisation to ${serviceRole};

-- One person or machine: an issuer's subject, or every token that the issuer gives to a client.
create table access (
    id            uuid        primary key,
    organisation  text        not null references organisation (code),
    issuer        text        not null,
    subject       text,
    client        text,
    note          text,
    registered_at timestamptz not null,
    constraint access_by_subject_or_client check (num_nonnulls(subject, client) = 1),
    constraint access_subject_unique unique (issuer, subject),
    constraint access_client_unique unique (issuer, client)
);
create index access_by_organisation on access (organisation, id);
create trigger access_stays_as_registered before update on access for each row execute function refuse_change();
create trigger access_is_never_emptied before truncate on access for each statement execute function refuse_change();
create trigger access_history after insert or update or delete on access
    for each row execute function record_change('id');
grant select, insert, delete on access to ${serviceRole};

-- Those who submitted before organisations were registered.
select set_config('minaoshi.actor', 'migration', true), set_config('minaoshi.at', now()::text, true),
       set_config('minaoshi.organisation', '', true);
insert into organisation (code, kind, name, status, registered_at, version)
    select organisation, min(organisation_kind), jsonb_build_object('ja', organisation), 'ACTIVE', now(), 0
    from feedback where organisation ~ '^[a-z0-9][a-z0-9.-]{0,62}$' group by organisation;

alter table feedback drop constraint feedback_organisation_kind_known;
alter table feedback add constraint feedback_organisation_kind_known
    check (organisation_kind in ('INSTITUTION', 'PAYMENT_AGENT', 'ASSOCIATION', 'OTHER'));
-- Not validated: what was submitted under a name that is no code stays as it is.
alter table feedback add constraint feedback_organisation_registered
    foreign key (organisation) references organisation (code) not valid;
