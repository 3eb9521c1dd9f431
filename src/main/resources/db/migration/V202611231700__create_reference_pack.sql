-- Packs taken in at start-up, so that none is taken in twice.
create table reference_pack (
    name      text        primary key,
    digest    text        not null,
    loaded_at timestamptz not null
);
create trigger reference_pack_is_final before update or delete on reference_pack for each row execute function refuse_change();
grant select, insert on reference_pack to ${serviceRole};
