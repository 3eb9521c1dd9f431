-- A disposition that was given to many at once: what the preview showed and was then done. The dispositions themselves, and their history, are row by row.
create table bulk_disposition (
    id           uuid        primary key,
    disposition  text        not null,
    reason       text        not null,
    duplicate_of uuid        references feedback (id),
    replace      boolean     not null,
    feedback     uuid[]      not null,
    digest       text        not null,
    given_by     text        not null,
    given_at     timestamptz not null,
    constraint bulk_disposition_known check (disposition in ('ACCEPTED', 'NOTED', 'DUPLICATE', 'OUT_OF_SCOPE', 'ANSWERED')),
    constraint bulk_disposition_reason_said check (reason ~ '\S' and char_length(reason) <= 4000),
    constraint bulk_disposition_of_a_preview check (digest ~ '^[0-9a-f]{64}$'),
    constraint bulk_disposition_bounded check (cardinality(feedback) between 1 and 1000)
);
create trigger bulk_disposition_is_final before update or delete on bulk_disposition for each row execute function refuse_change();
create trigger bulk_disposition_is_never_emptied before truncate on bulk_disposition for each statement execute function refuse_change();
create trigger bulk_disposition_history after insert or update or delete on bulk_disposition
    for each row execute function record_change('id');
grant select, insert on bulk_disposition to ${serviceRole};

alter table bulk_disposition enable row level security;
create policy bulk_disposition_is_seen_by_few on bulk_disposition for select to ${serviceRole}
    using (current_setting('minaoshi.sight', true) = 'all');
create policy bulk_disposition_is_given_in_triage on bulk_disposition for insert to ${serviceRole}
    with check (current_setting('minaoshi.sight', true) = 'all');
