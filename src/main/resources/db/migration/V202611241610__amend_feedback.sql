-- What was submitted may be said anew or withdrawn by its own organisation, until the secretariat has come to it. Every former version is kept.
alter table feedback
    add column version_number    integer not null default 1,
    add column amended_by        text,
    add column amended_at        timestamptz,
    add column withdrawal_reason text,
    add column withdrawn_at      timestamptz,
    drop constraint feedback_status_known,
    add constraint feedback_status_known check (status in ('RECEIVED', 'TRIAGED', 'WITHDRAWN')),
    add constraint feedback_versions_count_amendments
        check (version_number >= 1 and num_nonnulls(amended_by, amended_at) = case when version_number = 1 then 0 else 2 end),
    add constraint feedback_withdrawn_with_a_reason
        check (num_nonnulls(withdrawal_reason, withdrawn_at) = case when status = 'WITHDRAWN' then 2 else 0 end),
    add constraint feedback_withdrawal_reason_said
        check (withdrawal_reason ~ '\S' and char_length(withdrawal_reason) <= 4000);

comment on column feedback.submitted_by is 'Who submitted the first version.';
comment on column feedback.amended_by is 'Who wrote the present version, where it is not the first.';

-- What others go by stays for good; the words may change, in the way that the trigger below watches.
drop trigger feedback_stays_as_submitted on feedback;
create trigger feedback_stays_as_submitted
    before delete or update of id, tracking_number, checklist, organisation, organisation_kind, submitted_by, submitted_at, fiscal_year, late
    on feedback for each row execute function refuse_change();

grant update (kind, text, items, proposed_wording, condition, severity, restricted_detail, amended_by, amended_at, withdrawal_reason, withdrawn_at)
    on feedback to ${serviceRole};

create table feedback_version (
    feedback_id       uuid        not null references feedback (id),
    number            integer     not null,
    organisation      text        not null,
    kind              text        not null,
    text              text        not null,
    items             integer[]   not null,
    proposed_wording  text,
    condition         text,
    severity          text,
    restricted_detail text,
    written_by        text        not null,
    written_at        timestamptz not null,
    primary key (feedback_id, number)
);
comment on table feedback_version is 'Former versions; the present one is in feedback. Written by the trigger feedback_moves_on alone.';

create trigger feedback_version_is_final before update or delete on feedback_version
    for each row execute function refuse_change();
create trigger feedback_version_is_never_emptied before truncate on feedback_version
    for each statement execute function refuse_change();
create trigger feedback_version_history after insert or update or delete on feedback_version
    for each row execute function record_change('feedback_id', 'number');
grant select on feedback_version to ${serviceRole};

alter table feedback_version enable row level security;
create policy feedback_version_is_seen_by_its_own on feedback_version for select to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true) or current_setting('minaoshi.sight', true) = 'all');

-- Whether the secretariat has said anything of it, or of other feedback that it is the original of. That it has is all anybody is told.
create function feedback_is_taken_up(id uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select from disposition where feedback_id = $1) or exists (select from disposition where duplicate_of = $1) $$;
revoke all on function feedback_is_taken_up(uuid) from public;
grant execute on function feedback_is_taken_up(uuid) to ${serviceRole};

-- Whoever writes past the service is held to it too: words change only while nobody has come to them, only by their own organisation, and never without
-- leaving the former version; what was withdrawn or triaged stays so.
create function feedback_moves_on() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    amended boolean := (new.kind, new.text, new.items, new.proposed_wording, new.condition, new.severity, new.restricted_detail)
        is distinct from (old.kind, old.text, old.items, old.proposed_wording, old.condition, old.severity, old.restricted_detail);
    withdrawn boolean := new.status = 'WITHDRAWN' and old.status <> 'WITHDRAWN';
begin
    if old.status = 'WITHDRAWN' or new.status <> old.status and old.status <> 'RECEIVED' then
        raise exception 'feedback that was triaged or withdrawn stays so' using errcode = 'MN423';
    end if;
    if not (amended or withdrawn) then
        new.version_number := old.version_number;
        new.amended_by := old.amended_by;
        new.amended_at := old.amended_at;
        return new;
    end if;
    if old.organisation is distinct from current_setting('minaoshi.organisation', true) then
        raise exception 'feedback is amended and withdrawn by its own organisation' using errcode = 'MN403';
    end if;
    if old.status <> 'RECEIVED' or amended and new.status <> 'RECEIVED' or feedback_is_taken_up(old.id) then
        raise exception 'feedback that the secretariat has come to is final' using errcode = 'MN423';
    end if;
    if amended then
        insert into feedback_version (feedback_id, number, organisation, kind, text, items, proposed_wording, condition, severity,
                restricted_detail, written_by, written_at)
            values (old.id, old.version_number, old.organisation, old.kind, old.text, old.items, old.proposed_wording, old.condition, old.severity,
                old.restricted_detail, coalesce(old.amended_by, old.submitted_by), coalesce(old.amended_at, old.submitted_at));
        new.version_number := old.version_number + 1;
    end if;
    return new;
end $$;
create trigger feedback_moves_on before update on feedback for each row execute function feedback_moves_on();

-- Law 11, for whoever writes past the service: who wrote any version does not triage. And nothing is said of what was withdrawn, nor is anything a duplicate
-- of it. The share locks make a withdrawal wait for us, and us for it.
create or replace function refuse_own_triage() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    triaged feedback;
    original text;
begin
    select * into triaged from feedback where id = new.feedback_id for share;
    new.organisation := triaged.organisation;
    if new.triaged_by in (triaged.submitted_by, triaged.amended_by)
        or exists (select from feedback_version where feedback_id = new.feedback_id and written_by = new.triaged_by) then
        raise exception 'feedback is not triaged by its submitter' using errcode = 'MN403';
    end if;
    if triaged.status = 'WITHDRAWN' then
        raise exception 'feedback that was withdrawn is not triaged' using errcode = 'MN423';
    end if;
    select status into original from feedback where id = new.duplicate_of for share;
    if original = 'WITHDRAWN' then
        raise exception 'feedback that was withdrawn is not the original of a duplicate' using errcode = 'MN423';
    end if;
    return new;
end $$;

-- What was withdrawn no longer counts for anything.
create or replace function feedback_facts(of_checklist text, of_fiscal_year integer)
    returns table (id uuid, kind text, organisation_kind text, items integer[], disposition text, condition text, tracking_number text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select f.id, f.kind, f.organisation_kind, f.items, d.disposition, f.condition, f.tracking_number
    from feedback f left join disposition d on d.feedback_id = f.id
    where f.checklist = of_checklist and f.fiscal_year = of_fiscal_year and f.status <> 'WITHDRAWN' order by f.id
$$;
