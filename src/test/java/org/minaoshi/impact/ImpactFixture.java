package org.minaoshi.impact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.minaoshi.platform.LocalizedText.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minaoshi.checklist.CitationFact;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.ProvisionFact;

/** Editions and citations in one line each. Designations have one-letter categories here, and sort keys that put them into natural order. */
final class ImpactFixture {

    static final String STANDARD = "guidelines";

    static CitationFact citation(int item, String designation) {
        return pinned(item, null, designation);
    }

    static CitationFact pinned(int item, String edition, String designation) {
        return new CitationFact(item, text("項目" + item, null), STANDARD, edition, designation, sortKey(designation));
    }

    static ProvisionFact active(String edition, String designation) {
        return provision(edition, designation, false);
    }

    static ProvisionFact retired(String edition, String designation) {
        return provision(edition, designation, true);
    }

    private static ProvisionFact provision(String edition, String designation, boolean retired) {
        return new ProvisionFact(
                STANDARD, edition, designation, text(designation + "の標題", null), retired, sortKey(designation));
    }

    private static String sortKey(String designation) {
        return designation.charAt(0)
                + Arrays.stream(designation.substring(1).split("-"))
                        .map(number -> "%06d".formatted(Integer.parseInt(number)))
                        .collect(joining());
    }

    static AmendmentResponse amended(String provision, AmendmentKind kind) {
        return amendment(provision, kind, null);
    }

    static AmendmentResponse moved(String from, String to) {
        return amendment(to, AmendmentKind.PROVISION_MOVED, from);
    }

    private static AmendmentResponse amendment(String provision, AmendmentKind kind, String fromProvision) {
        return new AmendmentResponse(
                STANDARD, null, provision, 1, kind, null, null, fromProvision, null, text("改訂", null), List.of());
    }

    static EditionText partial(String edition, List<ProvisionFact> provisions, AmendmentResponse... amendments) {
        return edition(edition, false, provisions, amendments);
    }

    static EditionText complete(String edition, List<ProvisionFact> provisions, AmendmentResponse... amendments) {
        return edition(edition, true, provisions, amendments);
    }

    private static EditionText edition(
            String edition, boolean complete, List<ProvisionFact> provisions, AmendmentResponse... amendments) {
        Map<String, ProvisionFact> byDesignation =
                provisions.stream().collect(toMap(ProvisionFact::designation, Function.identity()));
        return EditionText.of(STANDARD, edition, complete, byDesignation, List.of(amendments));
    }

    static List<ProvisionFact> actives(String edition, String... designations) {
        return Stream.of(designations)
                .map(designation -> active(edition, designation))
                .toList();
    }

    static Lineage lineage(EditionText... editions) {
        return new Lineage(List.of(editions), Map.of());
    }

    private ImpactFixture() {}
}
