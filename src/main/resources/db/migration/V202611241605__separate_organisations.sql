-- Row-level security, the second wall: whatever the service asks for, it sees and writes feedback only as the actor of the transaction may. The settings
-- come with each transaction (or query): minaoshi.organisation, whom the actor acts for, and minaoshi.sight, 'all' for the secretariat and auditors.
-- Without them there is nothing to see. The owner of the tables is not bound: functions that run as the owner are the narrow doors below.

alter table feedback enable row level security;
create policy feedback_is_seen_by_its_own on feedback for select to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true) or current_setting('minaoshi.sight', true) = 'all');
create policy feedback_is_submitted_by_its_own on feedback for insert to ${serviceRole}
    with check (organisation = current_setting('minaoshi.organisation', true));
create policy feedback_is_changed_by_its_own_or_triage on feedback for update to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true) or current_setting('minaoshi.sight', true) = 'all');

-- A disposition belongs to whoever submitted what it is about; the database fills that in.
alter table disposition add column organisation text;
alter table disposition disable trigger user;
update disposition set organisation = (select organisation from feedback where id = feedback_id);
alter table disposition enable trigger user;
alter table disposition alter column organisation set not null;

-- Law 11, for whoever writes past the service: who submitted does not triage.
create or replace function refuse_own_triage() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    submitter text;
begin
    select submitted_by, organisation into submitter, new.organisation from feedback where id = new.feedback_id;
    if submitter = new.triaged_by then
        raise exception 'feedback is not triaged by its submitter' using errcode = 'MN403';
    end if;
    return new;
end $$;

alter table disposition enable row level security;
create policy disposition_is_seen_by_the_submitters_own on disposition for select to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true) or current_setting('minaoshi.sight', true) = 'all');
create policy disposition_is_given_in_triage on disposition for insert to ${serviceRole}
    with check (current_setting('minaoshi.sight', true) = 'all');
create policy disposition_is_changed_in_triage on disposition for update to ${serviceRole}
    using (current_setting('minaoshi.sight', true) = 'all');

-- Former values of feedback are feedback.
alter table history enable row level security;
create policy history_is_read_by_few on history for select to ${serviceRole}
    using (current_setting('minaoshi.sight', true) = 'all');

-- Kept answers hold what their caller submitted.
alter table idempotency_key enable row level security;
create policy idempotency_key_is_the_callers on idempotency_key to ${serviceRole}
    using (caller = current_setting('minaoshi.actor', true));

-- ---- The narrow doors ----

-- What a review may know of all that counts for it: no words but a remark's condition, and nobody's name.
create function feedback_facts(of_checklist text, of_fiscal_year integer)
    returns table (id uuid, kind text, organisation_kind text, items integer[], disposition text, condition text, tracking_number text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select f.id, f.kind, f.organisation_kind, f.items, d.disposition, f.condition, f.tracking_number
    from feedback f left join disposition d on d.feedback_id = f.id
    where f.checklist = of_checklist and f.fiscal_year = of_fiscal_year order by f.id
$$;
revoke all on function feedback_facts(text, integer) from public;
grant execute on function feedback_facts(text, integer) to ${serviceRole};

create function tracking_number_is_free(number text) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$ select not exists (select from feedback where tracking_number = number) $$;
revoke all on function tracking_number_is_free(text) from public;
grant execute on function tracking_number_is_free(text) to ${serviceRole};

-- Lets a few kept answers go that are older than anyone was promised.
create function let_go_of_idempotency_keys(older_than timestamptz, at_most integer) returns void
    language sql security definer set search_path = public, pg_temp as
$$
    delete from idempotency_key where (caller, key) in
        (select caller, key from idempotency_key where created_at < older_than limit at_most for update skip locked)
$$;
revoke all on function let_go_of_idempotency_keys(timestamptz, integer) from public;
grant execute on function let_go_of_idempotency_keys(timestamptz, integer) to ${serviceRole};
revoke update (created_at) on idempotency_key from ${serviceRole};
