-- Law 16: every change leaves who, when and what in the same transaction, and no role can rewrite it.

create table history (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    recorded_at  timestamptz not null default clock_timestamp(),
    actor        text        not null,
    organisation text,
    operation    text        not null,
    thing        text        not null,
    key          text        not null,
    before       jsonb,
    constraint history_operation_known check (operation in ('INSERT', 'UPDATE', 'DELETE'))
);
create index history_by_thing on history (thing, key, id);

comment on table history is 'One line per changed row; before holds the former values of the columns that changed.';
comment on column history.at is 'When the change took place, by the service''s clock.';
comment on column history.recorded_at is 'When it was written down, by the database''s clock; nobody can state it.';

-- Arguments: the columns of the primary key. Runs as its owner, so that the service needs no right to write history.
create function record_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    actor  text := nullif(current_setting('minaoshi.actor', true), '');
    after_ jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    before_ jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    key_   text;
begin
    if actor is null then
        raise exception 'a change of % without an actor', tg_table_name using errcode = 'MN403';
    end if;
    select string_agg(coalesce(after_, before_) ->> c, '/' order by n) into key_ from unnest(tg_argv) with ordinality as k(c, n);
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(b.key, b.value) into before_
            from jsonb_each(before_) b where b.value is distinct from after_ -> b.key;
        if before_ is null then
            return null;
        end if;
    end if;
    insert into history (at, actor, organisation, operation, thing, key, before)
        values (current_setting('minaoshi.at')::timestamptz, actor, nullif(current_setting('minaoshi.organisation', true), ''),
                tg_op, tg_table_name, key_, before_);
    return null;
end $$;

-- What is final stays as it is, whoever asks: the owner of the table too.
create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is final', tg_table_name using errcode = 'MN423'; end $$;

create trigger history_is_final before update or delete on history for each row execute function refuse_change();
create trigger history_is_never_emptied before truncate on history for each statement execute function refuse_change();

grant usage on schema public to ${serviceRole};
grant select on history to ${serviceRole};
