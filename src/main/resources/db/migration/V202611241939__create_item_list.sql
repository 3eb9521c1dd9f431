-- The checklist items an organisation cares about, under names of its own. Nobody else sees or changes a list, whatever the service asks for; its history is
-- read by those who read the history.
create table item_list (
    organisation text        not null,
    name         text        not null,
    checklist    text        not null references checklist (code),
    title        text,
    items        jsonb       not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    version      bigint      not null,
    primary key (organisation, name),
    constraint item_list_is_somebodys check (organisation <> ''),
    constraint item_list_name_plain check (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    constraint item_list_title_seen check (title ~ '\S' and char_length(title) <= 200),
    constraint item_list_bounded check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) between 1 and 500)
);
comment on column item_list.items is 'Numbers of items, ascending, each once.';
create trigger item_list_history after insert or update or delete on item_list
    for each row execute function record_change('organisation', 'name');
grant select, insert, delete on item_list to ${serviceRole};
grant update (checklist, title, items, changed_at, version) on item_list to ${serviceRole};

alter table item_list enable row level security;
create policy item_list_is_the_organisations on item_list to ${serviceRole}
    using (organisation = current_setting('minaoshi.organisation', true));
