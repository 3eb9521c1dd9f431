package org.minaoshi.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The search asks week by week: over years of entries it must answer what reading all of them would. */
@QuarkusTest
class SearchWeeksTest {

    private static final Instant FIRST = Instant.parse("2020-04-01T00:00:00Z");
    private static final int ENTRIES = 3_000;
    /** More of each status than the search looks at to choose its way. From what is nearly everywhere to what is in one entry; the long one is told by some of its pairs only. */
    private static final List<String> WORDS =
            List.of("認証", "接続", "監査", "停電", "耐量子計算機暗号への移行を検討", "量子 移行", "蜜柑", "認証 監査", "新しい言葉");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private static final String DIGITS = "23456789AFHKLMPRWXY";

    private record Entry(String id, String text, String kind, int item, boolean noted) {

        boolean says(String search) {
            return List.of(search.split(" ")).stream().allMatch(text::contains);
        }
    }

    @Test
    void answersWhatReadingEverythingWould() throws SQLException {
        var desk = Desk.set();
        var entries = written(desk.checklist());
        for (var search : WORDS) {
            for (var order : List.of("NEWEST", "OLDEST")) {
                compare(desk, entries, order, Map.of("search", search), entry -> entry.says(search));
                compare(
                        desk,
                        entries,
                        order,
                        Map.of("search", search, "status", "RECEIVED"),
                        entry -> entry.says(search) && !entry.noted());
                compare(
                        desk,
                        entries,
                        order,
                        Map.of("search", search, "disposition", "NOTED"),
                        entry -> entry.says(search) && entry.noted());
                compare(
                        desk,
                        entries,
                        order,
                        Map.of("search", search, "kind", "QUESTION", "item", 3),
                        entry -> entry.says(search) && entry.kind().equals("QUESTION") && entry.item() == 3);
            }
        }
        compare(desk, entries, "OLDEST", Map.of("item", 7), entry -> entry.item() == 7);
        compare(desk, entries, "NEWEST", Map.of("kind", "USAGE"), entry -> entry.kind()
                .equals("USAGE"));
    }

    /** The first pages and the rest, so that one begins within a week. */
    private static void compare(
            Desk desk, List<Entry> entries, String order, Map<String, ?> filter, Predicate<Entry> takes) {
        var expected = entries.stream()
                .filter(takes)
                .map(Entry::id)
                .sorted(order.equals("NEWEST") ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .limit(220)
                .toList();
        var asked = new LinkedHashMap<String, Object>(filter);
        asked.put("order", order);
        var found = new ArrayList<String>();
        for (int limit : new int[] {3, 17, 200}) {
            asked.put("limit", limit);
            var page = desk.page(asked).statusCode(200).extract();
            found.addAll(page.path("items.id"));
            String next = page.path("nextPageToken");
            if (next == null) {
                break;
            }
            asked.put("pageToken", next);
        }
        assertThat(found).as("%s %s", order, filter).isEqualTo(expected);
    }

    /** Some in one week, then none for months, as feedback comes in. */
    private List<Entry> written(String checklist) throws SQLException {
        var random = new Random(7);
        var entries = new ArrayList<Entry>();
        var time = FIRST.toEpochMilli();
        for (int i = 0; i < ENTRIES; i++) {
            time += random.nextInt(40) == 0 ? 30L * 86_400_000 : random.nextInt(3 * 3_600_000);
            var text = (random.nextInt(10) == 0 ? "" : "利用者の認証について。")
                    + (random.nextInt(3) == 0 ? "接続の審査。" : "")
                    + (random.nextInt(50) == 0 ? "監査の証跡。" : "")
                    + (i == 700 ? "停電時の切替え。" : "")
                    + (i >= ENTRIES - 100 && i % 8 == 0 ? "新しい言葉。" : "")
                    + (i % 400 == 5 ? "耐量子計算機暗号への移行を検討する。" : "")
                    + i;
            entries.add(new Entry(
                    new UUID(time << 16 | 0x7000L | random.nextInt(0x1000), 1L << 63 | random.nextLong() >>> 2)
                            .toString(),
                    text,
                    random.nextInt(4) == 0 ? "QUESTION" : "USAGE",
                    random.nextBoolean() ? 3 : 7,
                    random.nextInt(5) < 2));
        }
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            write(connection, checklist, entries);
            connection.commit();
        }
        return entries;
    }

    private static void write(Connection connection, String checklist, List<Entry> entries) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('minaoshi.actor', 'a test', true), set_config('minaoshi.at', now()::text, true), set_config('minaoshi.sight', 'all', true)");
        }
        var random = new Random();
        try (var statement = connection.prepareStatement("""
                insert into feedback (id, tracking_number, checklist, kind, text, items, organisation, organisation_kind, submitted_by,
                    submitted_at, fiscal_year, late, status, version)
                values (?::uuid, ?, ?, ?, ?, array[?], 'bank-a', 'INSTITUTION', 'a test', now(), 2026, false, ?, 0)""")) {
            for (var entry : entries) {
                statement.setString(1, entry.id());
                statement.setString(2, trackingNumber(random));
                statement.setString(3, checklist);
                statement.setString(4, entry.kind());
                statement.setString(5, entry.text());
                statement.setInt(6, entry.item());
                statement.setString(7, entry.noted() ? "TRIAGED" : "RECEIVED");
                statement.addBatch();
            }
            statement.executeBatch();
        }
        try (var statement = connection.prepareStatement("""
                insert into disposition (feedback_id, disposition, reason, triaged_by, triaged_at, version, organisation)
                select id, 'NOTED', '見直しの際の参考とする。', 'another', now(), 0, organisation
                from feedback where checklist = ? and status = 'TRIAGED'""")) {
            statement.setString(1, checklist);
            statement.execute();
        }
    }

    /** In the form the contract shows. */
    private static String trackingNumber(Random random) {
        var digits = new StringBuilder("F26-0000-0000");
        for (int place : new int[] {4, 5, 6, 7, 9, 10, 11, 12}) {
            digits.setCharAt(place, DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return digits.toString();
    }
}
