-- Law 13 for what reviews go by: it is not emptied either.
create trigger rule_set_is_never_emptied before truncate on rule_set for each statement execute function refuse_change();
create trigger minutes_are_never_emptied before truncate on minutes for each statement execute function refuse_change();
create trigger earlier_determination_is_never_emptied before truncate on earlier_determination
    for each statement execute function refuse_change();
create trigger reference_pack_is_never_emptied before truncate on reference_pack for each statement execute function refuse_change();
