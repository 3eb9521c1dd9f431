-- What happened to feedback, for whoever follows it. It is read in the order of the transactions that wrote it, and only as far as none of them is still
-- running: whoever goes on from where they were misses nothing, however late a transaction commits, and hears nothing twice.

-- Numbers of transactions mean something within one cluster and timeline only. After a restore, a move or a promotion the first to write begins a new epoch,
-- and what was written before comes before it; there is no transaction left that could still add to it.
create table feedback_change_epoch (
    epoch   integer primary key,
    cluster text    not null
);
create trigger feedback_change_epoch_is_final before update or delete on feedback_change_epoch
    for each row execute function refuse_change();
create trigger feedback_change_epoch_is_never_emptied before truncate on feedback_change_epoch
    for each statement execute function refuse_change();
grant select on feedback_change_epoch to ${serviceRole};

create function present_cluster() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) from pg_control_system() $$;
revoke all on function present_cluster() from public;
grant execute on function present_cluster() to ${serviceRole};

create function present_feedback_epoch() returns integer language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    here   text := present_cluster();
    latest feedback_change_epoch;
begin
    select * into latest from feedback_change_epoch order by epoch desc limit 1;
    if latest.cluster = here then
        return latest.epoch;
    end if;
    -- Of two at once the second waits here for the first.
    insert into feedback_change_epoch values (coalesce(latest.epoch, 0) + 1, here) on conflict do nothing;
    return coalesce(latest.epoch, 0) + 1;
end $$;
revoke all on function present_feedback_epoch() from public;

insert into feedback_change_epoch values (1, present_cluster());

-- Without a foreign key, which would cost every submission a look-up: what the triggers below write is there, and stays.
create table feedback_change (
    epoch        integer     not null,
    xid          xid8        not null,
    seq          bigint      not null generated always as identity,
    feedback_id  uuid        not null,
    organisation text        not null,
    change       text        not null,
    at           timestamptz not null,
    primary key (epoch, xid, seq),
    constraint feedback_change_known check (change in ('SUBMITTED', 'AMENDED', 'WITHDRAWN', 'TRIAGED', 'PUBLISHED'))
);
create index feedback_change_by_organisation on feedback_change (organisation, epoch, xid, seq);
comment on column feedback_change.xid is 'Of the transaction that wrote it.';
comment on column feedback_change.change is 'PUBLISHED: a determination was, in which evidence rests on it.';

create trigger feedback_change_is_final before update or delete on feedback_change for each row execute function refuse_change();
create trigger feedback_change_is_never_emptied before truncate on feedback_change for each statement execute function refuse_change();
grant select on feedback_change to ${serviceRole};

alter table feedback_change enable row level security;
create policy feedback_change_is_seen_by_its_own on feedback_change for select to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true) or current_setting('minaoshi.sight', true) = 'all');

-- Many at once cost one statement.
create function tell_of_submission() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    insert into feedback_change (epoch, xid, feedback_id, organisation, change, at)
        select e, pg_current_xact_id(), s.id, s.organisation, 'SUBMITTED', s.submitted_at
        from submitted s cross join (select present_feedback_epoch() as e) as present order by s.id;
    return null;
end $$;
create trigger feedback_submission_is_told after insert on feedback
    referencing new table as submitted for each statement execute function tell_of_submission();

create function tell_of_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    insert into feedback_change (epoch, xid, feedback_id, organisation, change, at)
        values (present_feedback_epoch(), pg_current_xact_id(), new.id, new.organisation, tg_argv[0], current_setting('minaoshi.at')::timestamptz);
    return null;
end $$;
create trigger feedback_amendment_is_told after update on feedback for each row
    when (new.version_number <> old.version_number) execute function tell_of_change('AMENDED');
create trigger feedback_withdrawal_is_told after update on feedback for each row
    when (new.status = 'WITHDRAWN') execute function tell_of_change('WITHDRAWN');

create function tell_of_disposition() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    insert into feedback_change (epoch, xid, feedback_id, organisation, change, at)
        values (present_feedback_epoch(), pg_current_xact_id(), new.feedback_id, new.organisation, 'TRIAGED', new.triaged_at);
    return null;
end $$;
create trigger disposition_is_told after insert or update on disposition for each row execute function tell_of_disposition();

-- What evidence rests on.
create index evidence_entry_by_feedback on evidence_entry using gin ((basis -> 'feedback') jsonb_path_ops) where kind = 'FEEDBACK';

create function feedback_of_determination(determination uuid) returns setof feedback
    language sql stable security definer set search_path = public, pg_temp as
$$
    select * from feedback where id in (
        select jsonb_array_elements_text(e.basis -> 'feedback')::uuid
        from evidence_entry e where e.determination_id = $1 and e.kind = 'FEEDBACK')
$$;
revoke all on function feedback_of_determination(uuid) from public;

create function tell_of_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    insert into feedback_change (epoch, xid, feedback_id, organisation, change, at)
        select present_feedback_epoch(), pg_current_xact_id(), used.id, used.organisation, 'PUBLISHED', new.published_at
        from feedback_of_determination(new.determination_id) used order by used.id;
    return null;
end $$;
create trigger published_determination_is_told after insert on published_determination
    for each row execute function tell_of_publication();

-- What happened before anybody could follow it.
insert into feedback_change (epoch, xid, feedback_id, organisation, change, at)
    select present_feedback_epoch(), pg_current_xact_id(), id, organisation, change, at from (
        select id, organisation, 'SUBMITTED' as change, submitted_at as at from feedback
        union all
        select feedback_id, organisation, 'AMENDED', written_at from feedback_version where number > 1
        union all
        select id, organisation, 'AMENDED', amended_at from feedback where version_number > 1
        union all
        select id, organisation, 'WITHDRAWN', withdrawn_at from feedback where status = 'WITHDRAWN'
        union all
        select feedback_id, organisation, 'TRIAGED', triaged_at from disposition
        union all
        select used.id, used.organisation, 'PUBLISHED', p.published_at
        from published_determination p cross join lateral feedback_of_determination(p.determination_id) used) as before
    order by at, id;
