-- Law 13 once more: what is final is not emptied either, not even by the owner of the tables.
create trigger published_determination_is_never_emptied before truncate on published_determination
    for each statement execute function refuse_change();
create trigger determination_is_never_emptied before truncate on determination for each statement execute function refuse_change();
create trigger proposal_is_never_emptied before truncate on proposal for each statement execute function refuse_change();
create trigger position_is_never_emptied before truncate on position for each statement execute function refuse_change();
create trigger panel_record_is_never_emptied before truncate on panel_record for each statement execute function refuse_change();
create trigger step_taken_is_never_emptied before truncate on step_taken for each statement execute function refuse_change();

-- The lists, newest first, with and without a filter.
create index determination_newest on determination (fiscal_year desc, id desc);
create index determination_newest_of_checklist on determination (checklist, fiscal_year desc, id desc);
drop index determination_by_year;
create index published_determination_newest on published_determination (fiscal_year desc, revision desc, checklist desc);
