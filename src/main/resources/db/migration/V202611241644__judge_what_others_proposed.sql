-- Law 11 for positions too: whoever put something before the council of this review says nothing of it as one of the council. Law 12 as before.
create or replace function refuse_unless_proposed() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        raise exception 'a position is not taken away' using errcode = 'MN423';
    end if;
    perform 1 from determination where id = new.determination_id and stage = 'PROPOSED' and round = new.round for share;
    if not found or (tg_op = 'UPDATE' and (new.determination_id, new.round, new.member) <> (old.determination_id, old.round, old.member)) then
        raise exception 'the position is not on what stands proposed' using errcode = 'MN409';
    end if;
    if exists (
        select from step_taken s
        where s.determination_id = new.determination_id and s.action in ('PROPOSE', 'CONCLUDE') and s.actor = new.member) then
        raise exception 'whoever proposed gives no position' using errcode = 'MN423';
    end if;
    return new;
end $$;

-- A major revision is decided only when the panel has had that very content before it.
create function refuse_major_revision_without_panel() returns trigger language plpgsql as
$$
begin
    if new.action = 'DECIDE' and exists (
        select from determination d
        join proposal p on p.determination_id = d.id and p.round = d.round
        left join panel_record r on r.determination_id = d.id and r.round = d.round
        where d.id = new.determination_id and p.outcome = 'MAJOR_REVISION' and r.round is null) then
        raise exception 'the panel has not seen this' using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger step_taken_major_after_panel before insert on step_taken
    for each row execute function refuse_major_revision_without_panel();
