-- A draft that should not have been is taken back: final, never in force, with its history; its year is free again.
alter table determination
    drop constraint determination_stage_known,
    add constraint determination_stage_known
        check (stage in ('DRAFT', 'PROPOSED', 'EXPERT_REVIEW', 'DECIDED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    drop constraint determination_round_counts,
    add constraint determination_round_counts check (round >= 0 and (round > 0 or stage in ('DRAFT', 'WITHDRAWN'))),
    drop constraint determination_corrected_once;
create unique index determination_corrected_once on determination (corrects) where stage <> 'WITHDRAWN';
drop index determination_one_per_year;
create unique index determination_one_per_year on determination (checklist, fiscal_year) where corrects is null and stage <> 'WITHDRAWN';

-- The table of the year, with this step.
create or replace function determination_moves_along_the_table() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.stage <> 'DRAFT' or new.round <> 0 then
            raise exception 'a determination begins as a draft' using errcode = 'MN423';
        end if;
        if new.corrects is not null and not exists (
            select from determination
            where id = new.corrects and stage = 'PUBLISHED' and (checklist, fiscal_year) = (new.checklist, new.fiscal_year)) then
            raise exception 'a correction is of what is in force for the same year' using errcode = 'MN423';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'a determination is not taken away' using errcode = 'MN423';
    end if;
    if (to_jsonb(new) - array['stage', 'round', 'version']) <> (to_jsonb(old) - array['stage', 'round', 'version']) then
        raise exception 'what a determination is about stays as it is' using errcode = 'MN423';
    end if;
    if not exists (
        select from (values
            ('DRAFT', 'PROPOSED', 1), ('DRAFT', 'WITHDRAWN', 0), ('PROPOSED', 'DRAFT', 0), ('PROPOSED', 'EXPERT_REVIEW', 0), ('EXPERT_REVIEW', 'PROPOSED', 1),
            ('PROPOSED', 'DECIDED', 0), ('DECIDED', 'PUBLISHED', 0), ('PUBLISHED', 'SUPERSEDED', 0)) as step (from_stage, to_stage, rounds)
        where from_stage = old.stage and to_stage = new.stage and new.round = old.round + rounds) then
        raise exception 'no step leads from % to %', old.stage, new.stage using errcode = 'MN423';
    end if;
    if not exists (
        select from step_taken
        where determination_id = new.id and from_stage = old.stage and to_stage = new.stage
          and sequence = (select max(sequence) from step_taken where determination_id = new.id)) then
        raise exception 'nobody took the step from % to %', old.stage, new.stage using errcode = 'MN423';
    end if;
    if new.stage = 'PUBLISHED' and not exists (select from published_determination where determination_id = new.id) then
        raise exception 'nothing is published without its record' using errcode = 'MN423';
    end if;
    if new.stage = 'SUPERSEDED' and not exists (
        select from published_determination p join determination c on c.id = p.determination_id where c.corrects = new.id) then
        raise exception 'only a published correction supersedes' using errcode = 'MN423';
    end if;
    return new;
end $$;

create or replace function refuse_step_out_of_turn() returns trigger language plpgsql as
$$
declare
    stage_ text;
begin
    select stage into stage_ from determination where id = new.determination_id for share;
    if new.actor is distinct from current_setting('minaoshi.actor', true) then
        raise exception 'nobody takes a step in the name of another' using errcode = 'MN423';
    end if;
    if new.sequence <> (select coalesce(max(sequence), 0) + 1 from step_taken where determination_id = new.determination_id)
        or stage_ <> coalesce(new.from_stage, 'DRAFT')
        or (new.from_stage is null) <> (new.sequence = 1)
        or not exists (
            select from (values
                ('OPEN', null, 'DRAFT'), ('PROPOSE', 'DRAFT', 'PROPOSED'), ('WITHDRAW', 'DRAFT', 'WITHDRAWN'),
                ('RETURN', 'PROPOSED', 'DRAFT'),
                ('ESCALATE', 'PROPOSED', 'EXPERT_REVIEW'), ('CONCLUDE', 'EXPERT_REVIEW', 'PROPOSED'), ('DECIDE', 'PROPOSED', 'DECIDED'),
                ('PUBLISH', 'DECIDED', 'PUBLISHED'), ('SUPERSEDE', 'PUBLISHED', 'SUPERSEDED')) as step (action, from_stage, to_stage)
            where (action, to_stage) = (new.action, new.to_stage) and from_stage is not distinct from new.from_stage) then
        raise exception 'the table of the year has no such step now' using errcode = 'MN423';
    end if;
    return new;
end $$;

-- Law 1: what was withdrawn is no determination of its year.
create or replace function refuse_second_determination() returns trigger language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('determination of ' || new.checklist || ' ' || new.fiscal_year, 0));
    if tg_table_name = 'determination'
        and exists (select from earlier_determination where (checklist, fiscal_year) = (new.checklist, new.fiscal_year))
        or tg_table_name = 'earlier_determination'
        and exists (
            select from determination where (checklist, fiscal_year) = (new.checklist, new.fiscal_year) and stage <> 'WITHDRAWN') then
        raise exception 'the year has its determination' using errcode = 'MN409';
    end if;
    return new;
end $$;

-- Nor does it close the triage of what was submitted.
create or replace function refuse_triage_of_closed_review() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    stage_ text;
begin
    if tg_op = 'UPDATE' and new.feedback_id <> old.feedback_id then
        raise exception 'a disposition stays with its feedback' using errcode = 'MN423';
    end if;
    select d.stage into stage_
        from determination d join feedback f on (f.checklist, f.fiscal_year) = (d.checklist, d.fiscal_year)
        where f.id = new.feedback_id and d.stage <> 'WITHDRAWN'
        order by d.opened_at desc, d.id desc limit 1 for share of d;
    if stage_ <> 'DRAFT' then
        raise exception 'the review of that year is no longer a draft' using errcode = 'MN409';
    end if;
    return new;
end $$;

-- For which year feedback counts stays as it was submitted, until the review of that year is withdrawn and none is left; then it counts anew.
create function review_was_withdrawn(of_checklist text, of_fiscal_year integer) returns boolean language sql stable as
$$
    select coalesce(bool_and(stage = 'WITHDRAWN'), false) from determination where (checklist, fiscal_year) = (of_checklist, of_fiscal_year)
$$;

drop trigger feedback_stays_as_submitted on feedback;
create trigger feedback_stays_as_submitted
    before delete or update of id, tracking_number, checklist, organisation, organisation_kind, submitted_by, submitted_at
    on feedback for each row execute function refuse_change();
create function refuse_another_year() returns trigger language plpgsql as
$$
begin
    if not review_was_withdrawn(old.checklist, old.fiscal_year) then
        raise exception 'feedback counts for the year it was submitted for' using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger feedback_counts_for_its_year before update of fiscal_year, late on feedback
    for each row execute function refuse_another_year();

-- The service has no right to write the year; this is its door.
create function feedback_counts_anew(of_checklist text, of_fiscal_year integer, next_year integer, is_late boolean) returns integer
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    moved integer;
begin
    if not review_was_withdrawn(of_checklist, of_fiscal_year) then
        return 0;
    end if;
    update feedback set fiscal_year = next_year, late = is_late, version = version + 1
        where (checklist, fiscal_year) = (of_checklist, of_fiscal_year) and status <> 'WITHDRAWN' and (fiscal_year, late) <> (next_year, is_late);
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke all on function feedback_counts_anew(text, integer, integer, boolean) from public;
grant execute on function feedback_counts_anew(text, integer, integer, boolean) to ${serviceRole};
