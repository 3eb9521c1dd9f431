package org.minaoshi.tabular;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where in its zip a workbook has which sheets.
 *
 * @param names the sheets' names by part
 */
record WorkbookSheets(String strings, String styles, Map<String, String> names, boolean since1904) {

    private static final int MOST_SHEETS = 50;

    /** What a workbook runs, fetches or carries along, by the beginning or end of a part's name. */
    private static final Map<String, String> ACTIVE = Map.of(
            "xl/externallinks/", "外部ブックへのリンク / links to other workbooks",
            "xl/embeddings/", "埋め込みオブジェクト / embedded objects",
            "xl/activex/", "ActiveX コントロール / ActiveX controls",
            "xl/ctrlprops/", "コントロール / controls",
            "xl/connections.xml", "データ接続 / data connections",
            "xl/querytables/", "外部データの取り込み / queries",
            "xl/macrosheets/", "マクロ / macros",
            "customui/", "リボンの変更 / changes of the ribbon");

    static WorkbookSheets of(WorkbookZip zip) {
        requireQuiet(zip);
        var workbook = mainPart(zip);
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var targets = targets(zip, folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        boolean since1904 = false;
        var part = new XmlPart(zip.describing(workbook));
        while (part.next()) {
            if (part.isStart("workbookPr")) {
                since1904 = Set.of("1", "true").contains(String.valueOf(part.attribute("date1904")));
            } else if (part.isStart("sheet")) {
                var target = targets.get("#" + part.relationship());
                var name = part.attribute("name");
                if (target == null || name == null || !taken.add(name) || names.put(target, name) != null) {
                    throw twice();
                }
                if (names.size() > MOST_SHEETS) {
                    throw TabularProblems.tooLarge(
                            "シートは %d 枚までです".formatted(MOST_SHEETS),
                            "A workbook has at most %d sheets".formatted(MOST_SHEETS));
                }
            }
        }
        return new WorkbookSheets(targets.get("sharedStrings"), targets.get("styles"), names, since1904);
    }

    private static RuntimeException twice() {
        return TabularProblems.NAMES.because(
                "同じ名前または同じ内容のシートが二つあるか、内容のないシートがあります。Excel で開いて保存し直してください",
                "Two sheets have one name or one content, or one has none; open it in Excel and save it again");
    }

    private static void requireQuiet(WorkbookZip zip) {
        for (var name : zip.names()) {
            if (name.endsWith("vbaproject.bin")) {
                throw active("マクロ / macros");
            }
            ACTIVE.forEach((start, what) -> {
                if (name.startsWith(start)) {
                    throw active(what);
                }
            });
        }
        var types = new XmlPart(zip.describing("[Content_Types].xml"));
        while (types.next()) {
            if (String.valueOf(types.isAnyStart() ? types.attribute("ContentType") : null)
                    .toLowerCase(Locale.ROOT)
                    .contains("macroenabled")) {
                throw active("マクロ / macros");
            }
        }
    }

    private static RuntimeException active(String what) {
        var both = what.split(" / ");
        return TabularProblems.ACTIVE.because(
                "%sがあります。値だけの新しいブックに写し、「Excel ブック (*.xlsx)」として保存してください".formatted(both[0]),
                "It has %s; copy the values into a new workbook and save that as an Excel workbook (*.xlsx)"
                        .formatted(both[1]));
    }

    private static String mainPart(WorkbookZip zip) {
        var main = targets(zip, "_rels/.rels", "").get("officeDocument");
        if (main == null || !main.endsWith("workbook.xml")) {
            throw TabularProblems.notAWorkbook();
        }
        return main;
    }

    /** Parts that a part refers to, by the last word of their type; and by #id. */
    private static Map<String, String> targets(WorkbookZip zip, String relationships, String folder) {
        Map<String, String> targets = new HashMap<>();
        var part = new XmlPart(zip.describing(relationships));
        while (part.next()) {
            if (part.isStart("Relationship")) {
                var type = String.valueOf(part.attribute("Type"));
                var target = String.valueOf(part.attribute("Target"));
                if ("External".equalsIgnoreCase(part.attribute("TargetMode"))) {
                    throw active("外部への参照 / references to the outside");
                }
                var name = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(type.substring(type.lastIndexOf('/') + 1), name);
                targets.put("#" + part.attribute("Id"), name);
            }
        }
        return targets;
    }
}
