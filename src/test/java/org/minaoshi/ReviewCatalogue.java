package org.minaoshi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A standard and a checklist that cites it, registered by HTTP under codes that no other test has.
 *
 * @param edition the first of the standard
 */
public record ReviewCatalogue(String standard, String edition, String checklist) {

    /** Table 1 of the paper of 2023: nine items, eighteen pairs, sixteen provisions. */
    private static final List<String> TABLE_1 = List.of(
            "1 統4", "2 統1", "3 統13", "3 統14", "3 監1", "10 統20", "10 統21", "10 統22", "10 統23", "10 監1", "11 統24",
            "11 監1", "21 実27", "22 実1", "22 実8", "22 実16", "23 実10", "33 実142");

    /** Its amendments: provision, kind, paragraph, former paragraph. */
    private static final List<String> AMENDMENTS = List.of(
            "統4 TEXT_ADDED 1",
            "統1 TEXT_ADDED 1",
            "統13 PARAGRAPH_ADDED 5",
            "統13 PARAGRAPH_ADDED 6",
            "統14 TEXT_ADDED",
            "監1 TEXT_ADDED 3",
            "統20 WORDING 3",
            "統21 WORDING 1",
            "統22 TEXT_ADDED 4",
            "統23 PARAGRAPH_ADDED 3",
            "統24 REFERENCE_ADDED 2",
            "統24 PARAGRAPH_ADDED 3",
            "統24 PARAGRAPH_RENUMBERED 4 3",
            "統24 PARAGRAPH_RENUMBERED 5 4",
            "統24 PARAGRAPH_RENUMBERED 6 5",
            "統24 PARAGRAPH_RENUMBERED 7 6",
            "統24 PARAGRAPH_RENUMBERED 8 7",
            "実27 PARAGRAPH_ADDED 4",
            "実1 PARAGRAPH_ADDED 5",
            "実8 TEXT_CHANGED 2",
            "実16 TEXT_ADDED 1",
            "実10 TEXT_ADDED 6",
            "実10 TEXT_ADDED 8",
            "実10 TEXT_ADDED 9",
            "実10 TEXT_ADDED 参考2",
            "実142 ADDRESS_CHANGED");

    /** The catalogue of fiscal year 2023: edition 11 with its amendments. */
    public static ReviewCatalogue ofFiscalYear2023() {
        return of(TABLE_1, "11", AMENDMENTS);
    }

    /**
     * A standard with one edition, and a checklist whose first edition cites it.
     *
     * @param citations item and provision
     * @param amendments provision, kind, paragraph, former paragraph
     */
    public static ReviewCatalogue of(List<String> citations, String edition, List<String> amendments) {
        return of(citations, edition, amendments, List.of());
    }

    /** @param references from provision and to provision */
    public static ReviewCatalogue of(
            List<String> citations, String edition, List<String> amendments, List<String> references) {
        var suffix = UUID.randomUUID().toString().substring(24);
        var catalogue = new ReviewCatalogue("standard-" + suffix, edition, "checklist-" + suffix);
        post(
                "/standards",
                Map.of(
                        "code", catalogue.standard,
                        "title", text("安全対策基準"),
                        "publisher", text("発行者"),
                        "categories",
                                Stream.of("統", "実", "設", "監")
                                        .map(code -> Map.of(
                                                "code",
                                                code,
                                                "title",
                                                text(code + "基準"),
                                                "aliases",
                                                List.of(code + "制基準")))
                                        .toList()));
        catalogue.register(
                edition,
                null,
                citations.stream().map(pair -> pair.split(" ")[1]).distinct().toList(),
                amendments,
                references);
        post("/checklists", Map.of("code", catalogue.checklist, "title", text("チェックリスト"), "publisher", text("発行者")));
        post(
                "/checklists/" + catalogue.checklist + "/editions",
                Map.of("edition", "1", "label", text("初版"), "items", catalogue.items(citations)));
        return catalogue;
    }

    private List<Map<String, Object>> items(List<String> citations) {
        return citations.stream()
                .map(pair -> pair.split(" "))
                .collect(groupingBy(pair -> Integer.valueOf(pair[0]), TreeMap::new, mapping(pair -> pair[1], toList())))
                .entrySet()
                .stream()
                .map(item -> Map.<String, Object>of(
                        "number", item.getKey(),
                        "title", text("項目 " + item.getKey()),
                        "citations",
                                item.getValue().stream()
                                        .map(provision -> Map.of("standard", standard, "provision", provision))
                                        .toList()))
                .toList();
    }

    /** A further edition. */
    public ReviewCatalogue register(
            String edition, String predecessor, List<String> provisions, List<String> amendments) {
        return register(edition, predecessor, provisions, amendments, List.of());
    }

    private ReviewCatalogue register(
            String edition,
            String predecessor,
            List<String> provisions,
            List<String> amendments,
            List<String> references) {
        Map<String, Object> request = new TreeMap<>(Map.of(
                "edition", edition,
                "label", text("第" + edition + "版"),
                "provisions",
                        provisions.stream()
                                .map(provision -> Map.of("designation", provision, "title", text("標題 " + provision)))
                                .toList()));
        if (predecessor != null) {
            request.put("predecessor", predecessor);
        }
        if (predecessor != null || !amendments.isEmpty()) {
            request.put("amendmentsStated", "PARTIAL");
            request.put(
                    "amendments",
                    amendments.stream().map(ReviewCatalogue::amendment).toList());
        }
        request.put(
                "crossReferences",
                references.stream()
                        .map(reference -> reference.split(" "))
                        .map(ends -> Map.of("from", ends[0], "to", ends[1]))
                        .toList());
        post("/standards/" + standard + "/editions", request);
        return this;
    }

    private static Map<String, Object> amendment(String line) {
        var parts = line.split(" ");
        var names = Arrays.asList("provision", "kind", "paragraph", "fromParagraph");
        Map<String, Object> amendment = new TreeMap<>(Map.of("summary", text("要約 " + line)));
        for (int i = 0; i < parts.length; i++) {
            amendment.put(names.get(i), parts[i]);
        }
        return amendment;
    }

    private static void post(String path, Map<String, Object> body) {
        Api.uncheckedAs("secretariat-1").body(body).post(path).then().statusCode(201);
    }

    public static Map<String, Object> text(String ja) {
        return Map.of("ja", ja);
    }
}
