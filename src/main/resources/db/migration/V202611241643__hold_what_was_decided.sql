-- Laws 1, 11, 12 and 13 for whoever writes past the service: what was decided is not changed from the side either, by a row that is moved away from it,
-- added to it, or put in its place.

-- What a review gathers stays with it: an update that moved it would have been looked at with its new review only.
create or replace function refuse_unless_draft() returns trigger language plpgsql as
$$
declare
    review uuid := case when tg_op = 'DELETE' then old.determination_id else new.determination_id end;
    stage_ text;
begin
    if tg_op = 'UPDATE' and new.determination_id <> old.determination_id then
        raise exception '% stays with its review', tg_table_name using errcode = 'MN423';
    end if;
    select stage into stage_ from determination where id = review for share;
    if stage_ is distinct from 'DRAFT' then
        raise exception '% belongs to a review that is not a draft', tg_table_name using errcode = 'MN409';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- A content comes before the council from a draft or from the panel, as the next round; the panel's word comes with it.
create function refuse_unless_next_round() returns trigger language plpgsql as
$$
begin
    perform 1 from determination where id = new.determination_id and stage = any (tg_argv) and round = new.round - 1 for share;
    if not found then
        raise exception '% is of no round that begins', tg_table_name using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger proposal_begins_a_round before insert on proposal
    for each row execute function refuse_unless_next_round('DRAFT', 'EXPERT_REVIEW');
create trigger panel_record_begins_a_round before insert on panel_record
    for each row execute function refuse_unless_next_round('EXPERT_REVIEW');

-- What is published is what was decided, of that year, as its next revision.
create function refuse_unless_decided() returns trigger language plpgsql as
$$
begin
    perform 1
        from determination d
        join proposal p on p.determination_id = d.id and p.round = d.round
        left join published_determination corrected on corrected.determination_id = d.corrects
        where d.id = new.determination_id and d.stage = 'DECIDED' and d.checklist = new.checklist and d.fiscal_year = new.fiscal_year
          and p.outcome = new.outcome and new.revision = coalesce(corrected.revision, 0) + 1
          and p.digest = convert_from(new.record, 'UTF8')::jsonb ->> 'proposalDigest'
        for share of d;
    if not found then
        raise exception 'this was not decided' using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger published_determination_was_decided before insert on published_determination
    for each row execute function refuse_unless_decided();

-- A step is written down where it is taken, by whoever takes it.
create function refuse_step_out_of_turn() returns trigger language plpgsql as
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
                ('OPEN', null, 'DRAFT'), ('PROPOSE', 'DRAFT', 'PROPOSED'), ('RETURN', 'PROPOSED', 'DRAFT'),
                ('ESCALATE', 'PROPOSED', 'EXPERT_REVIEW'), ('CONCLUDE', 'EXPERT_REVIEW', 'PROPOSED'), ('DECIDE', 'PROPOSED', 'DECIDED'),
                ('PUBLISH', 'DECIDED', 'PUBLISHED'), ('SUPERSEDE', 'PUBLISHED', 'SUPERSEDED')) as step (action, from_stage, to_stage)
            where (action, to_stage) = (new.action, new.to_stage) and from_stage is not distinct from new.from_stage) then
        raise exception 'the table of the year has no such step now' using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger step_taken_in_turn before insert on step_taken for each row execute function refuse_step_out_of_turn();

-- Asked at the end of the transaction, since the step is written down before the stage changes.
create function refuse_step_not_taken() returns trigger language plpgsql as
$$
begin
    if (select stage from determination where id = new.determination_id)
        <> (select to_stage from step_taken where determination_id = new.determination_id order by sequence desc limit 1) then
        raise exception 'a step is written down that was not taken' using errcode = 'MN423';
    end if;
    return null;
end $$;
create constraint trigger step_taken_was_taken after insert on step_taken deferrable initially deferred
    for each row execute function refuse_step_not_taken();

-- The table of the year, with the step that leads from stage to stage, and with what a correction is of.
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
            ('DRAFT', 'PROPOSED', 1), ('PROPOSED', 'DRAFT', 0), ('PROPOSED', 'EXPERT_REVIEW', 0), ('EXPERT_REVIEW', 'PROPOSED', 1),
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

-- Law 1 over both kinds of determinations: a year was reviewed here or before, never both. The lock lets two who come at once see each other.
create function refuse_second_determination() returns trigger language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('determination of ' || new.checklist || ' ' || new.fiscal_year, 0));
    if tg_table_name = 'determination'
        and exists (select from earlier_determination where (checklist, fiscal_year) = (new.checklist, new.fiscal_year))
        or tg_table_name = 'earlier_determination'
        and exists (select from determination where (checklist, fiscal_year) = (new.checklist, new.fiscal_year)) then
        raise exception 'the year has its determination' using errcode = 'MN409';
    end if;
    return new;
end $$;
create trigger determination_of_a_free_year before insert on determination
    for each row execute function refuse_second_determination();
create trigger earlier_determination_of_a_free_year before insert on earlier_determination
    for each row execute function refuse_second_determination();

-- What became of feedback is part of what was decided on: it is said while the year's review is a draft, or has none. Runs as its owner, so that it sees
-- all feedback whoever asks.
create function refuse_triage_of_closed_review() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    stage_ text;
begin
    if tg_op = 'UPDATE' and new.feedback_id <> old.feedback_id then
        raise exception 'a disposition stays with its feedback' using errcode = 'MN423';
    end if;
    select d.stage into stage_
        from determination d join feedback f on (f.checklist, f.fiscal_year) = (d.checklist, d.fiscal_year)
        where f.id = new.feedback_id
        order by d.opened_at desc, d.id desc limit 1 for share of d;
    if stage_ <> 'DRAFT' then
        raise exception 'the review of that year is no longer a draft' using errcode = 'MN409';
    end if;
    return new;
end $$;
create trigger disposition_while_the_review_is_open before insert or update on disposition
    for each row execute function refuse_triage_of_closed_review();
