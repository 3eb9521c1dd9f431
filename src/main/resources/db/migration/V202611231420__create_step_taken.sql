-- How far the year has come, step by step.
alter table determination
    add column round integer not null default 0,
    add constraint determination_round_counts check (round >= 0 and (round > 0 or stage = 'DRAFT')),
    add constraint determination_by_rule_set foreign key (checklist, rule_set) references rule_set (checklist, edition);
comment on column determination.round is 'How many contents have been proposed so far.';
create index determination_by_stage on determination (stage, fiscal_year desc, id);

create table step_taken (
    id               uuid        primary key,
    determination_id uuid        not null references determination (id),
    sequence         integer     not null,
    from_stage       text,
    action           text        not null,
    to_stage         text        not null,
    actor            text        not null,
    taken_at         timestamptz not null,
    reason           jsonb,
    digest           text,
    constraint step_taken_in_sequence unique (determination_id, sequence)
);
comment on column step_taken.digest is 'The content the step was about.';
create trigger step_taken_is_final before update or delete on step_taken for each row execute function refuse_change();
create trigger step_taken_history after insert or update or delete on step_taken for each row execute function record_change('id');
grant select, insert on step_taken to ${serviceRole};

-- A content that was put before the council: the exact bytes, and their digest. A new content is a new round.
create table proposal (
    determination_id uuid        not null references determination (id),
    round            integer     not null,
    outcome          text        not null,
    conclusion       jsonb       not null,
    override_reason  jsonb,
    snapshot         bytea       not null,
    digest           text        not null,
    proposed_by      text        not null,
    proposed_at      timestamptz not null,
    primary key (determination_id, round),
    constraint proposal_outcome_known check (outcome in ('NOT_NEEDED', 'PARTIAL_REVISION', 'MAJOR_REVISION')),
    constraint proposal_digest_of_snapshot check (digest = encode(sha256(snapshot), 'hex'))
);
create trigger proposal_is_final before update or delete on proposal for each row execute function refuse_change();
create trigger proposal_history after insert or update or delete on proposal
    for each row execute function record_change('determination_id', 'round');
grant select, insert on proposal to ${serviceRole};

-- What the expert panel said of a round; the next round has it in its content.
create table panel_record (
    determination_id uuid        not null references determination (id),
    round            integer     not null,
    held_on          date        not null,
    record           jsonb       not null,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    primary key (determination_id, round),
    foreign key (determination_id, round) references proposal (determination_id, round)
);
create trigger panel_record_is_final before update or delete on panel_record for each row execute function refuse_change();
create trigger panel_record_history after insert or update or delete on panel_record
    for each row execute function record_change('determination_id', 'round');
grant select, insert on panel_record to ${serviceRole};

-- Law 12: a position is on one round's content and can change only while that content stands proposed.
create table position (
    determination_id uuid        not null references determination (id),
    round            integer     not null,
    member           text        not null,
    position         text        not null,
    comment          text,
    given_at         timestamptz not null,
    version          bigint      not null,
    primary key (determination_id, round, member),
    foreign key (determination_id, round) references proposal (determination_id, round),
    constraint position_known check (position in ('AGREE', 'DISAGREE', 'ABSTAIN'))
);
create function refuse_unless_proposed() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        raise exception 'a position is not taken away' using errcode = 'MN423';
    end if;
    perform 1 from determination where id = new.determination_id and stage = 'PROPOSED' and round = new.round for share;
    if not found or (tg_op = 'UPDATE' and (new.determination_id, new.round, new.member) <> (old.determination_id, old.round, old.member)) then
        raise exception 'the position is not on what stands proposed' using errcode = 'MN409';
    end if;
    return new;
end $$;
create trigger position_on_what_stands before insert or update or delete on position
    for each row execute function refuse_unless_proposed();
create trigger position_history after insert or update or delete on position
    for each row execute function record_change('determination_id', 'round', 'member');
grant select, insert, update on position to ${serviceRole};
