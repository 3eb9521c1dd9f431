-- What institutions and payment agents submit, as they submitted it; and what became of it.
create table feedback (
    id                uuid        primary key,
    tracking_number   text        not null,
    checklist         text        not null references checklist (code),
    kind              text        not null,
    text              text        not null,
    items             integer[]   not null,
    proposed_wording  text,
    condition         text,
    severity          text,
    restricted_detail text,
    organisation      text        not null,
    organisation_kind text        not null,
    submitted_by      text        not null,
    submitted_at      timestamptz not null,
    fiscal_year       integer     not null,
    late              boolean     not null,
    status            text        not null,
    version           bigint      not null,
    constraint feedback_tracking_number_unique unique (tracking_number),
    constraint feedback_kind_known check (kind in ('USAGE', 'REQUEST', 'INCIDENT', 'REMARK', 'QUESTION')),
    constraint feedback_text_said check (text ~ '\S' and char_length(text) <= 10000),
    constraint feedback_only_requests_propose check (proposed_wording is null or kind = 'REQUEST'),
    constraint feedback_remarks_have_a_condition check ((condition is not null) = (kind = 'REMARK')),
    constraint feedback_incidents_have_a_severity check ((severity is not null) = (kind = 'INCIDENT')),
    constraint feedback_severity_known check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    constraint feedback_only_incidents_are_restricted check (restricted_detail is null or kind = 'INCIDENT'),
    constraint feedback_organisation_kind_known check (organisation_kind in ('INSTITUTION', 'PAYMENT_AGENT')),
    constraint feedback_fiscal_year_sane check (fiscal_year between 2000 and 2200),
    constraint feedback_status_known check (status in ('RECEIVED', 'TRIAGED'))
);

-- Lists run newest first, which is by id (UUIDv7): one index for each way to ask, ending in the order. A checklist is asked for together with a year, and few
-- checklists share one.
create index feedback_by_organisation on feedback (organisation, id);
create index feedback_by_checklist on feedback (checklist, id);
create index feedback_by_year on feedback (fiscal_year, id);
create index feedback_by_kind on feedback (kind, id);
create index feedback_by_year_and_kind on feedback (fiscal_year, kind, id);
create index feedback_waiting on feedback (fiscal_year, id) where status = 'RECEIVED';

comment on column feedback.restricted_detail is 'For the secretariat, auditors and the submitter''s own organisation.';
comment on column feedback.late is 'The window of the running review had closed, so that it is kept for the next.';

create trigger feedback_stays_as_submitted
    before delete or update of id, tracking_number, checklist, kind, text, items, proposed_wording, condition, severity, restricted_detail,
        organisation, organisation_kind, submitted_by, submitted_at, fiscal_year, late
    on feedback for each row execute function refuse_change();
create trigger feedback_is_never_emptied before truncate on feedback for each statement execute function refuse_change();
create trigger feedback_history after insert or update or delete on feedback
    for each row execute function record_change('id');
grant select, insert, update (status, version) on feedback to ${serviceRole};

create table disposition (
    feedback_id  uuid        primary key references feedback (id),
    disposition  text        not null,
    reason       text        not null,
    duplicate_of uuid        references feedback (id),
    triaged_by   text        not null,
    triaged_at   timestamptz not null,
    version      bigint      not null,
    constraint disposition_known check (disposition in ('ACCEPTED', 'NOTED', 'DUPLICATE', 'OUT_OF_SCOPE', 'ANSWERED')),
    constraint disposition_reason_said check (reason ~ '\S' and char_length(reason) <= 4000),
    constraint disposition_duplicates_name_the_original check ((duplicate_of is not null) = (disposition = 'DUPLICATE')),
    constraint disposition_not_of_itself check (duplicate_of <> feedback_id)
);
create index disposition_by_original on disposition (duplicate_of) where duplicate_of is not null;

-- Law 11, for whoever writes past the service: who submitted does not triage.
create function refuse_own_triage() returns trigger language plpgsql as
$$
begin
    if exists (select from feedback where id = new.feedback_id and submitted_by = new.triaged_by) then
        raise exception 'feedback is not triaged by its submitter' using errcode = 'MN403';
    end if;
    return new;
end $$;

create trigger disposition_by_another before insert or update on disposition
    for each row execute function refuse_own_triage();
create trigger disposition_history after insert or update or delete on disposition
    for each row execute function record_change('feedback_id');
grant select, insert, update on disposition to ${serviceRole};
