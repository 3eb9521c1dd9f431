package org.minaoshi.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.minaoshi.Api;

/** Standards and editions as the secretariat registers them, by HTTP, under codes that no other test has. */
public final class StandardFixture {

    public static String aCode(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(24);
    }

    public static Map<String, Object> text(String ja) {
        return Map.of("ja", ja);
    }

    public static Map<String, Object> standardRequest(String code) {
        return with(
                "code",
                code,
                "title",
                text("安全対策基準"),
                "publisher",
                text("発行者"),
                "categories",
                List.of(category("統", "統制"), category("実", "実務"), category("設", "設備"), category("監", "監査")));
    }

    private static Map<String, Object> category(String code, String alias) {
        return Map.of("code", code, "title", text(alias + "基準"), "aliases", List.of(alias));
    }

    /** Categories 統, 実, 設, 監, in this order. */
    public static String aStandard() {
        var code = aCode("standard");
        Api.as("secretariat-1")
                .body(standardRequest(code))
                .post("/standards")
                .then()
                .statusCode(201);
        return code;
    }

    public static Map<String, Object> provision(String designation) {
        return with("designation", designation, "title", text("標題 " + designation));
    }

    public static Map<String, Object> retired(String designation) {
        return with("designation", designation, "title", text("欠番"), "status", "RETIRED");
    }

    public static Map<String, Object> amendment(String provision, String kind, Object... members) {
        var amendment = with("provision", provision, "kind", kind, "summary", text("要約"));
        amendment.putAll(with(members));
        return amendment;
    }

    /** An edition of these provisions; more members may be put. */
    public static Map<String, Object> editionRequest(String edition, String predecessor, Object... provisions) {
        var entries = new ArrayList<>();
        for (var provision : provisions) {
            entries.add(provision instanceof String designation ? provision(designation) : provision);
        }
        return with(
                "edition", edition, "label", text(edition + "版"), "predecessor", predecessor, "provisions", entries);
    }

    public static void register(String standard, Map<String, Object> edition) {
        Api.as("secretariat-1")
                .body(edition)
                .post("/standards/{standard}/editions", standard)
                .then()
                .statusCode(201);
    }

    /** The first edition, of these provisions. */
    public static String aStandardWith(String edition, Object... provisions) {
        var standard = aStandard();
        register(standard, editionRequest(edition, null, provisions));
        return standard;
    }

    /** Members in pairs of name and value; those of null are left out. */
    public static Map<String, Object> with(Object... members) {
        Map<String, Object> all = new TreeMap<>();
        for (int i = 0; i < members.length; i += 2) {
            if (members[i + 1] != null) {
                all.put((String) members[i], members[i + 1]);
            }
        }
        return all;
    }

    private StandardFixture() {}
}
