-- Law 13 once more: truncate passes by the triggers on rows, and with them by the stage of the review.
create trigger evidence_entry_is_never_emptied before truncate on evidence_entry
    for each statement execute function refuse_change();
create trigger considered_edition_is_never_emptied before truncate on considered_edition
    for each statement execute function refuse_change();
create trigger judgement_is_never_emptied before truncate on judgement for each statement execute function refuse_change();
create trigger examination_is_never_emptied before truncate on examination for each statement execute function refuse_change();
