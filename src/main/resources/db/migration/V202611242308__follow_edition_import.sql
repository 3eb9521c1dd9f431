-- How far an import has come is told while the transaction that stores its edition is still open: over the connection that holds the import's lock.
alter table edition_import
    add column phase text not null default 'READING',
    add column rows_examined integer not null default 0,
    add column rows_stored integer not null default 0,
    add constraint edition_import_phase_known check (phase in ('READING', 'EXAMINING', 'STORING')),
    add constraint edition_import_stores_what_it_says check (rows_stored <= rows_examined and rows_examined <= rows_read);
comment on column edition_import.rows_stored is 'In the transaction that stores all rows or none; the edition itself says whether it has.';
