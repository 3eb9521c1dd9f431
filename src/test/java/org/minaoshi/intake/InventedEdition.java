package org.minaoshi.intake;

import static org.minaoshi.platform.LocalizedText.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardEditionRequest.AmendmentEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.CrossReferenceEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ParagraphEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;

/**
 * Two editions that never were, of the size of real ones, after the eleventh: 330 provisions each, of which 5 are retired anew, 12 moved and 40 amended. Nothing in them
 * is of the standard but the numbers, titles and references of the provisions that the eleventh edition has here, so that a checklist's citations lead somewhere.
 */
final class InventedEdition {

    static final int SIZE = 330;
    static final int RETIRED = 5;
    static final int MOVED = 12;
    static final int AMENDED = 40;

    /** Of the amended ones of the second edition, so many are not what their amendment says. */
    static final int DIFFERENTLY_STATED = 2;

    private static final Path PACK = Path.of("src/main/resources/packs/fisc-api-checklist-fy2023.yaml");

    /** Known ones that an edition amends: those are cited by the checklist. */
    private static final Map<String, Set<String>> AMENDED_KNOWN = Map.of(
            "12-invented", Set.of("統4", "統13", "統20", "統24", "実1", "実8", "実10", "実13", "実16", "監1"),
            "13-invented", Set.of("統1", "統21", "実14", "実19", "実27", "実142"));

    private final JsonNode eleventh = eleventh();
    private final Map<String, Provision> provisions = new LinkedHashMap<>();
    private final List<AmendmentEntry> amendments = new ArrayList<>();

    /** A provision while the editions are being made. */
    private static final class Provision {

        final String origin;
        final boolean known;
        LocalizedText title;
        boolean retired;
        final List<String> texts = new ArrayList<>();

        Provision(String origin, LocalizedText title, boolean known) {
            this.origin = origin;
            this.title = title;
            this.known = known;
            for (int paragraph = 1; paragraph <= 1 + Math.floorMod(origin.hashCode(), 3); paragraph++) {
                texts.add("これは架空の本文です（%s の項番 %d）。実在する基準の文章ではありません。".formatted(origin, paragraph));
            }
        }
    }

    static RegisterStandardEditionRequest twelfth() {
        var edition = new InventedEdition();
        edition.begin();
        edition.amend("12-invented");
        return edition.request("12-invented", "第12版（架空）", "12th edition (invented)", "2027-05", "11");
    }

    static RegisterStandardEditionRequest thirteenth() {
        var edition = new InventedEdition();
        edition.begin();
        edition.amend("12-invented");
        edition.amendments.clear();
        edition.amend("13-invented");
        edition.differ();
        return edition.request("13-invented", "第13版（架空）", "13th edition (invented)", "2029-05", "12-invented");
    }

    private static JsonNode eleventh() {
        try {
            var acts = new YAMLMapper().readTree(PACK.toFile()).path("acts");
            return StreamSupport.stream(acts.spliterator(), false)
                    .filter(act -> act.path("does").asText().equals("registerStandardEdition"))
                    .map(act -> act.path("given"))
                    .filter(given -> given.path("edition").asText().equals("11"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every third number has a branch, until there are enough. */
    private void begin() {
        Map<String, LocalizedText> known = new LinkedHashMap<>();
        eleventh.path("provisions")
                .forEach(provision -> known.put(
                        provision.path("designation").asText(),
                        text(
                                provision.at("/title/ja").asText(),
                                provision.at("/title/en").asText(null))));
        for (var category : List.of("統", "実", "設", "監")) {
            var last =
                    switch (category) {
                        case "統" -> 28;
                        case "実" -> 145;
                        case "設" -> 74;
                        default -> 2;
                    };
            for (int number = 1; number <= last; number++) {
                add(category + number, known);
                if (number % 3 == 0 && provisions.size() < SIZE - (category.equals("監") ? 0 : 2)) {
                    add(category + number + "-1", known);
                }
            }
        }
        for (int number = 1; provisions.size() < SIZE; number++) {
            add("設" + number * 3 + "-2", known);
        }
        // a change that no amendment states
        provisions.get("実28").title = text("架空の標題（改訂内容に記載のない変更）", "Invented title (a change that no amendment states)");
    }

    private void add(String designation, Map<String, LocalizedText> known) {
        var title =
                known.getOrDefault(designation, text("架空の基準項目 " + designation, "Invented provision " + designation));
        provisions.put(designation, new Provision(designation, title, known.containsKey(designation)));
    }

    private void amend(String edition) {
        var first = edition.equals("12-invented");
        var free = provisions.entrySet().stream()
                .filter(entry -> !entry.getValue().known && !entry.getValue().retired)
                .filter(entry ->
                        entry.getKey().startsWith("設") || entry.getKey().startsWith("実"))
                .map(Map.Entry::getKey)
                .filter(designation -> Math.floorMod(designation.hashCode(), 2) == (first ? 0 : 1))
                .toList();
        free.subList(0, RETIRED).forEach(this::retire);
        for (int i = 0; i < MOVED; i++) {
            move(free.get(RETIRED + i), "設%d-%d".formatted(81 + i, first ? 1 : 2), first);
        }
        var amended = new ArrayList<>(new TreeSet<>(AMENDED_KNOWN.get(edition)));
        amended.addAll(free.subList(
                RETIRED + MOVED, RETIRED + MOVED + AMENDED - amended.size() - (first ? 0 : DIFFERENTLY_STATED)));
        for (int i = 0; i < amended.size(); i++) {
            change(amended.get(i), i);
        }
    }

    private void retire(String designation) {
        var provision = provisions.get(designation);
        provision.retired = true;
        provision.title = text("欠番（架空）", "Retired (invented)");
        provision.texts.clear();
        state(designation, AmendmentKind.PROVISION_RETIRED, null, null, "欠番とした（架空）。");
    }

    /** Before the first edition there is nothing here to move from, so it is the publisher's word alone that it moved. */
    private void move(String from, String to, boolean first) {
        var moved = first ? from : to;
        if (!first) {
            provisions.put(to, provisions.remove(from));
        }
        state(moved, AmendmentKind.PROVISION_MOVED, null, first ? to : from, "番号を改めた（架空）。");
    }

    private void change(String designation, int i) {
        var provision = provisions.get(designation);
        switch (i % 5) {
            case 0, 1, 2 -> {
                provision.texts.set(0, provision.texts.get(0) + "新しい要求を加えました（架空、%d）。".formatted(i));
                state(designation, AmendmentKind.TEXT_CHANGED, "1", null, "要求を加えた（架空）。");
            }
            case 3 -> {
                provision.texts.set(0, provision.texts.get(0).replace("、", "，").replace("（", " ("));
                state(designation, AmendmentKind.WORDING, "1", null, "表記を改めた（架空）。");
            }
            default -> {
                provision.texts.add("これは架空の新しい項番です（%s）。".formatted(designation));
                state(designation, AmendmentKind.PARAGRAPH_ADDED, "" + provision.texts.size(), null, "項番を加えた（架空）。");
            }
        }
    }

    /** What the publisher states and what comparing finds differ here, on purpose. */
    private void differ() {
        var untouched = provisions.entrySet().stream()
                .filter(entry -> !entry.getValue().known && !entry.getValue().retired)
                .filter(entry -> entry.getKey().startsWith("統"))
                .toList();
        state(untouched.get(0).getKey(), AmendmentKind.TEXT_CHANGED, "1", null, "要求を改めたとされるが、本文は同じ（架空）。");
        var unstated = untouched.get(1).getValue();
        unstated.texts.set(0, unstated.texts.get(0) + "改訂内容に記載のない変更です（架空）。");
        var understated = untouched.get(2);
        understated.getValue().texts.set(0, understated.getValue().texts.get(0) + "実質の変更です（架空）。");
        state(understated.getKey(), AmendmentKind.WORDING, "1", null, "字句の修正とされるが、実質の変更（架空）。");
    }

    private void state(String provision, AmendmentKind kind, String paragraph, String from, String summary) {
        amendments.add(
                new AmendmentEntry(provision, kind, paragraph, null, from, null, text(summary, null), List.of()));
    }

    private RegisterStandardEditionRequest request(
            String edition, String ja, String en, String published, String predecessor) {
        return new RegisterStandardEditionRequest(
                edition,
                text(ja, en),
                PartialDate.of(published),
                predecessor,
                AmendmentsStated.COMPLETE,
                ProvisionsStated.COMPLETE,
                null,
                provisions.entrySet().stream()
                        .map(entry -> entry(entry.getKey(), entry.getValue()))
                        .toList(),
                references(),
                List.copyOf(amendments));
    }

    private static ProvisionEntry entry(String designation, Provision provision) {
        List<ParagraphEntry> paragraphs = new ArrayList<>();
        for (var text : provision.texts) {
            paragraphs.add(new ParagraphEntry("" + (paragraphs.size() + 1), null, text, null, null));
        }
        return new ProvisionEntry(
                designation, provision.title, provision.retired ? ProvisionStatus.RETIRED : null, null, paragraphs);
    }

    /** Those of the eleventh edition, and some of every provision that it has not. */
    private List<CrossReferenceEntry> references() {
        List<CrossReferenceEntry> references = new ArrayList<>();
        eleventh.path("crossReferences")
                .forEach(reference -> references.add(new CrossReferenceEntry(
                        reference.path("from").asText(),
                        reference.path("paragraph").asText(null),
                        reference.path("to").asText(null),
                        reference.path("section").asText(null))));
        var targets = provisions.values().stream()
                .filter(provision -> provision.origin.startsWith("統") || provision.known)
                .map(provision -> provision.origin)
                .toList();
        provisions.forEach((designation, provision) -> {
            if (!provision.known && !provision.retired) {
                var seed = Math.floorMod(provision.origin.hashCode() * 31, targets.size());
                for (int i = 0; i < 1 + seed % 2; i++) {
                    var target = targets.get((seed + 11 * i) % targets.size());
                    if (!target.equals(designation)) {
                        references.add(new CrossReferenceEntry(designation, "1", target, null));
                    }
                }
            }
        });
        return references;
    }
}
