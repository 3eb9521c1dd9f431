package org.minaoshi.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minaoshi.bench.Request.Value;

/**
 * The statements of a request as a script for pgbench, word for word, with the same parameters. What differs from request to request differs here too: it is
 * fetched before, since pgbench itself can make only numbers; what that costs is measured alone and taken off.
 */
final class PgbenchScript {

    /** One: with more, each would be a prepared statement of its own, and pgbench would plan for as long as it is measured. */
    static final int REPETITIONS = 1;

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String ENTRIES = """
            (select array_agg(id::text order by n) as ids, array_agg(organisation order by n) as organisations
             from bench.entry where n between :r and :r + %d) e""";
    private static final String NEW_ONES = """
            (select array_agg(uuidv7()::text) as new_ids, array_agg('F99-' || replace(gen_random_uuid()::text, '-', '')) as numbers,
                    array_agg(gen_random_uuid()::text) as keys from generate_series(0, %d)) f""";
    private static final String WORDS = """
            (select array_agg(w[1 + floor(random() * cardinality(w))::integer]) as words
             from (select array[%s] as w) v, generate_series(0, %d)) g""";

    private final List<Statement> statements;
    private final Map<Value, String> values;
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final StringJoiner fetched = new StringJoiner(",\n  ");
    private final Set<String> names = new HashSet<>();
    private final StringBuilder body = new StringBuilder();
    private boolean isOpen;

    private PgbenchScript(List<Statement> statements, Map<Value, String> values) {
        this.statements = statements;
        this.values = values;
    }

    /** @param values what was particular to the request that was listened to */
    static PgbenchScript of(List<Statement> statements, Map<Value, String> values) {
        var script = new PgbenchScript(statements, values);
        for (int repetition = 1; repetition <= REPETITIONS; repetition++) {
            script.repeat(repetition);
        }
        return script;
    }

    /** What is the same in every repetition: given to pgbench on its command line. */
    Map<String, String> constants() {
        return constants;
    }

    String text() {
        return fetch() + body;
    }

    /** What fetches the parameters; empty where all requests have the same. */
    String fetch() {
        return fetched.length() == 0
                ? ""
                : "\\set r random(1, %d)\nselect %s\nfrom %s\n\\gset\n"
                        .formatted(Archive.SAMPLE - REPETITIONS, fetched, sources());
    }

    private String sources() {
        var sources = new StringJoiner(",\n  ");
        if (values.containsKey(Value.ENTRY) || values.containsKey(Value.ORGANISATION)) {
            sources.add(ENTRIES.formatted(REPETITIONS - 1));
        }
        if (values.containsKey(Value.NEW_ID)) {
            sources.add(NEW_ONES.formatted(REPETITIONS - 1));
        }
        if (values.containsKey(Value.WORD)) {
            var words = Words.SEARCHED.stream().map(PgbenchScript::literal).collect(Collectors.joining(", "));
            sources.add(WORDS.formatted(words, REPETITIONS - 1));
        }
        return sources.toString();
    }

    /** One round trip for each statement, as the driver does it; but it sends begin with the next, and a query for two in one. */
    private void repeat(int repetition) {
        boolean explicit = false;
        for (int i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            explicit = explicit || statement.is("begin");
            var withNext = i + 1 < statements.size()
                    && statement.transaction().equals(statements.get(i + 1).transaction())
                    && (statement.is("begin") || !explicit);
            if (withNext && !isOpen) {
                body.append("\\startpipeline\n");
                isOpen = true;
            }
            body.append(sql(statement, i, repetition)).append(";\n");
            if (isOpen && !withNext) {
                body.append("\\endpipeline\n");
                isOpen = false;
            }
            explicit = explicit && !statement.is("commit");
        }
    }

    private String sql(Statement statement, int number, int repetition) {
        return PLACE.matcher(statement.sql()).replaceAll(place -> {
            var index = Integer.parseInt(place.group(1)) - 1;
            return Matcher.quoteReplacement(
                    parameter(statement.parameters().get(index), "%d_%d".formatted(number, index), repetition));
        });
    }

    private String parameter(String value, String place, int repetition) {
        if (value == null || value.isEmpty()) {
            return value == null ? "null" : "''";
        }
        var expression = literal(value);
        for (var entry : values.entrySet()) {
            if (value.equals(entry.getValue())) {
                expression = fresh(entry.getKey(), repetition);
                break;
            } else if (value.contains(entry.getValue())) {
                expression = "replace(%s, %s, %s)"
                        .formatted(expression, literal(entry.getValue()), fresh(entry.getKey(), repetition));
            }
        }
        if (expression.equals(literal(value))) {
            constants.put("c" + place, value);
            return ":c" + place;
        }
        var name = "v%s_%d".formatted(place, repetition);
        if (names.add(name)) {
            fetched.add(expression + " as " + name);
        }
        return ":" + name;
    }

    private static String fresh(Value value, int repetition) {
        return switch (value) {
                    case ENTRY -> "ids";
                    case ORGANISATION -> "organisations";
                    case WORD -> "words";
                    case KEY -> "keys";
                    case NEW_ID -> "new_ids";
                    case NEW_NUMBER -> "numbers";
                }
                + "[" + repetition + "]";
    }

    /** Without a colon or a quote in it, which pgbench might take for its own. */
    private static String literal(String text) {
        return "convert_from('\\x%s', 'UTF8')"
                .formatted(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
    }
}
