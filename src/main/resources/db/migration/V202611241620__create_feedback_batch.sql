-- Feedback that comes many at a time: one row for each batch, with how far it has come, and one for each of its lines, with what became of it. Like the
-- answers to idempotency keys they are kept for a while, so that a repeated request finds what was done; what was submitted is in feedback, with its history.
-- A batch is known by its sender's organisation and the id chosen there, so that nobody meets, or can look for, a batch of somebody else.
create table feedback_batch (
    organisation   text        not null,
    id             uuid        not null,
    attempt        uuid        not null,
    sent_by        text        not null,
    mode           text        not null,
    state          text        not null,
    request_digest text,
    received       integer     not null,
    stored         integer     not null,
    refused        integer     not null,
    counts_for     jsonb       not null,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    primary key (organisation, id),
    constraint feedback_batch_mode_known check (mode in ('ALL_OR_NOTHING', 'PER_LINE')),
    constraint feedback_batch_state_known check (state in ('RUNNING', 'STORED', 'REFUSED')),
    constraint feedback_batch_has_an_end check ((ended_at is null) = (state = 'RUNNING')),
    constraint feedback_batch_stored_can_be_recognised check ((request_digest is not null) = (state = 'STORED')),
    constraint feedback_batch_every_line_counted check (state <> 'STORED' or received = stored + refused),
    constraint feedback_batch_all_or_nothing check (mode <> 'ALL_OR_NOTHING' or stored = 0 or refused = 0)
);
create index feedback_batch_by_age on feedback_batch (started_at);
comment on column feedback_batch.attempt is 'Which request works on it: another one that takes over leaves the former nothing to write to.';

create table feedback_batch_line (
    organisation    text    not null,
    batch           uuid    not null,
    line            integer not null,
    feedback        uuid,
    tracking_number text,
    refusal         jsonb,
    primary key (organisation, batch, line),
    constraint feedback_batch_line_of_a_batch foreign key (organisation, batch) references feedback_batch (organisation, id) on delete cascade,
    constraint feedback_batch_line_stored_or_refused
        check (num_nonnulls(feedback, refusal) = 1 and (feedback is null) = (tracking_number is null))
);

alter table feedback_batch enable row level security;
create policy feedback_batch_is_the_organisations on feedback_batch to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true));
alter table feedback_batch_line enable row level security;
create policy feedback_batch_line_is_the_organisations on feedback_batch_line to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true));
grant select, insert, update, delete on feedback_batch to ${serviceRole};
grant select, insert, delete on feedback_batch_line to ${serviceRole};

-- ---- The narrow doors ----

-- Which of these tracking numbers are given out: asked of the database's owner, since another organisation's numbers are not to be seen.
create function tracking_numbers_taken(numbers text[]) returns setof text
    language sql stable security definer set search_path = public, pg_temp as
$$ select tracking_number from feedback where tracking_number = any (numbers) $$;
revoke all on function tracking_numbers_taken(text[]) from public;
grant execute on function tracking_numbers_taken(text[]) to ${serviceRole};

-- Lets a few batches go that are older than anyone was promised; the feedback that came with them stays.
create function let_go_of_feedback_batches(older_than timestamptz, at_most integer) returns void
    language sql security definer set search_path = public, pg_temp as
$$
    delete from feedback_batch where (organisation, id) in
        (select organisation, id from feedback_batch where started_at < older_than limit at_most for update skip locked)
$$;
revoke all on function let_go_of_feedback_batches(timestamptz, integer) from public;
grant execute on function let_go_of_feedback_batches(timestamptz, integer) to ${serviceRole};
