-- Editions that come in from files: how far each import has come and what came of it. Like batches of feedback they are kept for a while, so that a repeated
-- request finds what was done. Nothing of a file is kept, neither its texts nor its values; the edition itself is in standard_edition, with its history.
create table edition_import (
    standard       text        not null references standard (code),
    id             uuid        not null,
    attempt        uuid        not null,
    sent_by        text        not null,
    state          text        not null,
    request_digest text        not null,
    rows_read      integer     not null,
    edition        text,
    edition_digest text,
    fault_count    integer     not null,
    faults         jsonb       not null,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    primary key (standard, id),
    constraint edition_import_state_known check (state in ('RUNNING', 'STORED', 'UNCHANGED', 'REFUSED')),
    constraint edition_import_has_an_end check ((ended_at is null) = (state = 'RUNNING')),
    constraint edition_import_names_what_is_registered
        check ((edition is not null) = (state in ('STORED', 'UNCHANGED')) and (edition is null) = (edition_digest is null)),
    constraint edition_import_refused_for_a_reason check ((fault_count > 0) = (state = 'REFUSED')),
    constraint edition_import_of_an_edition foreign key (standard, edition) references standard_edition (standard, edition)
);
create index edition_import_by_age on edition_import (started_at);
comment on column edition_import.attempt is 'Which request works on it: another one that takes over leaves the former nothing to write to.';
comment on column edition_import.faults is 'Places and what is wrong there, never a value.';
grant select, insert, update, delete on edition_import to ${serviceRole};
