package org.minaoshi.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.minaoshi.identity.SightedQuery;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.DirectSql;

/** The lists of the organisation that the caller acts for: the database shows no others, the code asks for no others. */
@ApplicationScoped
class ItemLists {

    private static final String LIST =
            "select name, checklist, title, items::text, created_at, changed_at, version from item_list";

    final Session session;
    final SightedQuery sighted;

    ItemLists(Session session, SightedQuery sighted) {
        this.session = session;
        this.sighted = sighted;
    }

    Optional<ItemListRow> find(String organisation, String name) {
        return sighted
                .list(LIST + " where organisation = ? and name = ?", List.of(organisation, name), ItemLists::row)
                .stream()
                .findFirst();
    }

    /** By name. */
    List<ItemListRow> page(String organisation, String after, int limit) {
        return sighted.list(
                LIST + " where organisation = ? and name > ? order by name limit ?",
                List.of(organisation, after, limit),
                ItemLists::row);
    }

    /** For a change: one change of an organisation's lists at a time, until the transaction ends. */
    Optional<ItemListRow> findHeld(String organisation, String name) {
        DirectSql.run(
                session, "select pg_advisory_xact_lock(hashtextextended('item_list ' || ?, 0))", List.of(organisation));
        return DirectSql.list(
                        session,
                        LIST + " where organisation = ? and name = ?",
                        List.of(organisation, name),
                        ItemLists::row)
                .stream()
                .findFirst();
    }

    /** Only within a transaction that holds them. */
    int count(String organisation) {
        return DirectSql.list(
                        session,
                        "select count(*)::integer from item_list where organisation = ?",
                        List.of(organisation),
                        row -> row.getInt(1))
                .get(0);
    }

    void add(String organisation, ItemListRow row) {
        DirectSql.run(
                session,
                """
                insert into item_list (organisation, name, checklist, title, items, created_at, changed_at, version)
                values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)""",
                Arrays.asList(
                        organisation,
                        row.name(),
                        row.checklist(),
                        row.title(),
                        json(row.items()),
                        row.createdAt(),
                        row.changedAt(),
                        row.version()));
    }

    void replace(String organisation, ItemListRow row) {
        DirectSql.run(
                session,
                """
                update item_list set checklist = ?, title = ?, items = cast(? as jsonb), changed_at = ?, version = ?
                where organisation = ? and name = ?""",
                Arrays.asList(
                        row.checklist(),
                        row.title(),
                        json(row.items()),
                        row.changedAt(),
                        row.version(),
                        organisation,
                        row.name()));
    }

    void remove(String organisation, String name) {
        DirectSql.run(
                session, "delete from item_list where organisation = ? and name = ?", List.of(organisation, name));
    }

    private static String json(List<Integer> items) {
        return new String(CanonicalJson.bytes(items), StandardCharsets.UTF_8);
    }

    private static ItemListRow row(ResultSet row) throws SQLException {
        return new ItemListRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                numbers(row.getString(4)),
                instant(row, 5),
                instant(row, 6),
                row.getLong(7));
    }

    private static List<Integer> numbers(String json) {
        var numbers = new ArrayList<Integer>();
        for (int number : CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), int[].class)) {
            numbers.add(number);
        }
        return List.copyOf(numbers);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
