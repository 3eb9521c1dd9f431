-- Law 11 with the database's last word: nobody is written down as deciding what they have put before the council.
create function refuse_proposer_to_decide() returns trigger language plpgsql as
$$
begin
    if new.action = 'DECIDE' and exists (
        select from step_taken s
        where s.determination_id = new.determination_id and s.action in ('PROPOSE', 'CONCLUDE') and s.actor = new.actor) then
        raise exception 'whoever proposed does not decide' using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger step_taken_with_four_eyes before insert on step_taken for each row execute function refuse_proposer_to_decide();
