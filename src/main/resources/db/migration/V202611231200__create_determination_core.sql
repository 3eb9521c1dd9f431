-- The year itself; what it gathers hangs on it.
create table determination (
    id                uuid        primary key,
    checklist         text        not null,
    checklist_edition text        not null,
    fiscal_year       integer     not null,
    rule_set          text        not null,
    stage             text        not null,
    corrects          uuid        references determination (id),
    correction_reason jsonb,
    opened_by         text        not null,
    opened_at         timestamptz not null,
    version           bigint      not null,
    constraint determination_fiscal_year_sane check (fiscal_year between 2000 and 2200),
    constraint determination_stage_known check (stage in ('DRAFT', 'PROPOSED', 'EXPERT_REVIEW', 'DECIDED', 'PUBLISHED', 'SUPERSEDED')),
    constraint determination_correction_has_reason check ((corrects is null) = (correction_reason is null)),
    constraint determination_corrected_once unique (corrects)
);
-- Law 1: one in force for each checklist and fiscal year; only a correction may follow.
create unique index determination_one_per_year on determination (checklist, fiscal_year) where corrects is null;
create index determination_by_year on determination (checklist, fiscal_year desc, id);

create trigger determination_history after insert or update or delete on determination
    for each row execute function record_change('id');
grant select, insert, update on determination to ${serviceRole};

-- What a review gathers may change only while the review is a draft. The share lock makes the proposal wait for us, and us for the proposal.
create function refuse_unless_draft() returns trigger language plpgsql as
$$
declare
    review uuid := case when tg_op = 'DELETE' then old.determination_id else new.determination_id end;
    stage_ text;
begin
    select stage into stage_ from determination where id = review for share;
    if stage_ is distinct from 'DRAFT' then
        raise exception '% belongs to a review that is not a draft', tg_table_name using errcode = 'MN409';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
