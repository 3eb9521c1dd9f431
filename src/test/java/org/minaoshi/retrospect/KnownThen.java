package org.minaoshi.retrospect;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.RegisterChecklistEditionRequest;
import org.minaoshi.checklist.RegisterChecklistRequest;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.ReplayedActs;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.ruleset.EarlierDeterminationService;
import org.minaoshi.ruleset.RegisterEarlierDeterminationRequest;
import org.minaoshi.ruleset.RegisterRuleSetRequest;
import org.minaoshi.ruleset.RuleSetService;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardRequest;
import org.minaoshi.standard.StandardRegistrationService;

/** A checklist and a standard that were registered at stated moments, through the same doors as ever. */
@Singleton
class KnownThen {

    static final Map<String, Object> TEXT = Map.of("ja", "本文", "en", "words");
    private static final Actor SECRETARIAT = new Actor("a test|secretariat", Set.of(Role.SECRETARIAT), null);

    final String checklist = "checklist-" + UUID.randomUUID();
    final String standard = "standard-" + UUID.randomUUID();

    final ReplayedActs acts;
    final ChecklistService checklists;
    final StandardRegistrationService standards;
    final RuleSetService ruleSets;
    final EarlierDeterminationService earlier;
    private boolean registered;

    KnownThen(
            ReplayedActs acts,
            ChecklistService checklists,
            StandardRegistrationService standards,
            RuleSetService ruleSets,
            EarlierDeterminationService earlier) {
        this.acts = acts;
        this.checklists = checklists;
        this.standards = standards;
        this.ruleSets = ruleSets;
        this.earlier = earlier;
    }

    /** Once: what is registered stays. */
    synchronized void register() {
        if (registered) {
            return;
        }
        registered = true;
        at("2024-01-10T00:00:00Z", () -> {
            var category = Map.of("code", "統", "title", TEXT, "aliases", List.of("統制基準"));
            standards.register(read(
                    RegisterStandardRequest.class,
                    Map.of("code", standard, "title", TEXT, "publisher", TEXT, "categories", List.of(category))));
            standards.registerEdition(
                    standard,
                    read(
                            RegisterStandardEditionRequest.class,
                            edition(
                                    "1",
                                    "2023-05",
                                    null,
                                    List.of(
                                            saying("統1", "前の要約"),
                                            provision("統2", "ACTIVE"),
                                            provision("統3", "ACTIVE")))));
            checklists.register(
                    read(RegisterChecklistRequest.class, Map.of("code", checklist, "title", TEXT, "publisher", TEXT)));
            return checklists.registerEdition(
                    checklist,
                    read(
                            RegisterChecklistEditionRequest.class,
                            checklistEdition(
                                    "a",
                                    "2023-06-01",
                                    null,
                                    List.of(
                                            item(1, List.of(cites("統1", null), cites("統2", "1"), cites("統3", null))),
                                            item(2, List.of(cites("統2", null)))))));
        });
        at("2024-02-01T00:00:00Z", () -> {
            earlier.register(
                    checklist,
                    read(
                            RegisterEarlierDeterminationRequest.class,
                            Map.of(
                                    "fiscalYear",
                                    2022,
                                    "outcome",
                                    "NOT_NEEDED",
                                    "decided",
                                    "2023-03",
                                    "source",
                                    TEXT,
                                    "conclusions",
                                    List.of())));
            return ruleSets.register(checklist, ruleSet("rules", 2023));
        });
        at("2024-04-10T00:00:00Z", () -> {
            ruleSets.register(checklist, ruleSet("newer", 2024));
            standards.registerEdition(
                    standard,
                    read(
                            RegisterStandardEditionRequest.class,
                            edition("2", "2024-03", "1", List.of(saying("統1", "後の要約"), provision("統2", "RETIRED")))));
            return checklists.registerEdition(
                    checklist,
                    read(
                            RegisterChecklistEditionRequest.class,
                            checklistEdition(
                                    "b",
                                    "2024-04-05",
                                    "a",
                                    List.of(
                                            item(1, List.of(cites("統1", null))),
                                            item(2, List.of(cites("統1", null)))))));
        });
    }

    private static RegisterRuleSetRequest ruleSet(String edition, int appliesFrom) {
        return read(
                RegisterRuleSetRequest.class,
                Map.of(
                        "edition",
                        edition,
                        "source",
                        TEXT,
                        "statement",
                        TEXT,
                        "body",
                        TEXT,
                        "escalationBody",
                        TEXT,
                        "appliesFrom",
                        appliesFrom,
                        "quorum",
                        2,
                        "factors",
                        List.of(Map.of("code", "incidents", "origin", "RULE", "title", TEXT))));
    }

    private <T> void at(String moment, Supplier<T> act) {
        QuarkusTransaction.requiringNew().call(() -> acts.as(SECRETARIAT, Instant.parse(moment), act));
    }

    private static <T> T read(Class<T> type, Map<String, Object> content) {
        return CanonicalJson.read(CanonicalJson.bytes(content), type);
    }

    private static Map<String, Object> edition(
            String edition, String published, String predecessor, List<Map<String, Object>> provisions) {
        return with(
                with(
                        Map.of("edition", edition, "label", TEXT, "published", published, "provisions", provisions),
                        "predecessor",
                        predecessor),
                "amendmentsStated",
                predecessor == null ? null : "PARTIAL");
    }

    private static Map<String, Object> checklistEdition(
            String edition, String published, String predecessor, List<Map<String, Object>> items) {
        return with(
                Map.of("edition", edition, "label", TEXT, "published", published, "items", items),
                "predecessor",
                predecessor);
    }

    private static Map<String, Object> provision(String designation, String status) {
        return Map.of("designation", designation, "title", TEXT, "status", status);
    }

    /** With a paragraph. */
    private static Map<String, Object> saying(String designation, String summary) {
        var paragraph = Map.of("number", "1", "summary", Map.of("ja", summary));
        return with(provision(designation, "ACTIVE"), "paragraphs", List.of(paragraph));
    }

    private static Map<String, Object> item(int number, List<Map<String, Object>> citations) {
        return Map.of("number", number, "title", TEXT, "citations", citations);
    }

    private Map<String, Object> cites(String provision, String edition) {
        return with(Map.of("standard", standard, "provision", provision), "edition", edition);
    }

    private static Map<String, Object> with(Map<String, Object> given, String name, Object value) {
        var more = new TreeMap<>(given);
        if (value != null) {
            more.put(name, value);
        }
        return more;
    }
}
