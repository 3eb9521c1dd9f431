-- What was published: the exact bytes, and their digest.
create table published_determination (
    determination_id uuid        primary key references determination (id),
    checklist        text        not null references checklist (code),
    fiscal_year      integer     not null,
    revision         integer     not null,
    outcome          text        not null,
    record           bytea       not null,
    digest           text        not null,
    decided_on       date        not null,
    published_at     timestamptz not null,
    constraint published_determination_revisions unique (checklist, fiscal_year, revision),
    constraint published_determination_digest_of_record check (digest = encode(sha256(record), 'hex'))
);
create trigger published_determination_is_final before update or delete on published_determination
    for each row execute function refuse_change();
create trigger published_determination_history after insert or update or delete on published_determination
    for each row execute function record_change('determination_id');
grant select, insert on published_determination to ${serviceRole};

-- Law 13, and the table of the year once more: a determination begins as a draft, moves only along the table, and nothing but its stage ever changes.
create function determination_moves_along_the_table() returns trigger language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.stage <> 'DRAFT' or new.round <> 0 then
            raise exception 'a determination begins as a draft' using errcode = 'MN423';
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
    if new.stage = 'PUBLISHED' and not exists (select from published_determination where determination_id = new.id) then
        raise exception 'nothing is published without its record' using errcode = 'MN423';
    end if;
    return new;
end $$;
create trigger determination_moves_along_the_table before insert or update or delete on determination
    for each row execute function determination_moves_along_the_table();
