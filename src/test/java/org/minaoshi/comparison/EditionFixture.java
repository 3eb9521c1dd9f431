package org.minaoshi.comparison;

import static org.minaoshi.platform.LocalizedText.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Substance;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.CrossReferenceResponse;
import org.minaoshi.standard.Paragraph;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** An edition as a value, without a database. Complete, and stating no amendments, unless told. */
final class EditionFixture {

    private final String name;
    private ProvisionsStated provisionsStated = ProvisionsStated.COMPLETE;
    private AmendmentsStated amendmentsStated;
    private final Map<String, WholeProvision> provisions = new TreeMap<>();

    private EditionFixture(String name) {
        this.name = name;
    }

    static EditionFixture edition(String name) {
        return new EditionFixture(name);
    }

    EditionFixture partial() {
        provisionsStated = ProvisionsStated.PARTIAL;
        return this;
    }

    EditionFixture stating(AmendmentsStated stated) {
        amendmentsStated = stated;
        return this;
    }

    /** Its paragraphs are numbered from 1. */
    EditionFixture with(String designation, String title, String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (var text : texts) {
            paragraphs.add(paragraph(String.valueOf(paragraphs.size() + 1), text));
        }
        return put(designation, title, ProvisionStatus.ACTIVE, paragraphs, List.of());
    }

    EditionFixture with(String designation, String title, List<Paragraph> paragraphs) {
        return put(designation, title, ProvisionStatus.ACTIVE, paragraphs, List.of());
    }

    EditionFixture retired(String designation) {
        return put(designation, "欠番", ProvisionStatus.RETIRED, List.of(), List.of());
    }

    EditionFixture referring(String designation, String... targets) {
        var provision = provisions.get(designation);
        var references = new ArrayList<>(provision.crossReferences());
        for (var target : targets) {
            references.add(new CrossReferenceResponse(designation, null, target, null));
        }
        return put(designation, provision.title().ja(), provision.status(), provision.paragraphs(), references);
    }

    EditionFixture states(String designation, AmendmentKind kind) {
        return states(designation, kind, null, null, null);
    }

    EditionFixture states(String designation, AmendmentKind kind, String paragraph) {
        return states(designation, kind, paragraph, null, null);
    }

    EditionFixture statesMove(String from, String to) {
        return states(to, AmendmentKind.PROVISION_MOVED, null, null, from);
    }

    EditionFixture statesRenumbering(String designation, String from, String to) {
        return states(designation, AmendmentKind.PARAGRAPH_RENUMBERED, to, from, null);
    }

    private EditionFixture states(
            String designation, AmendmentKind kind, String paragraph, String fromParagraph, String fromProvision) {
        if (amendmentsStated == null) {
            amendmentsStated = AmendmentsStated.PARTIAL;
        }
        var provision = provisions.get(designation);
        var amendments = new ArrayList<>(provision.amendments());
        amendments.add(new AmendmentResponse(
                "standard",
                name,
                designation,
                amendments.size() + 1,
                kind,
                paragraph,
                fromParagraph,
                fromProvision,
                null,
                text("要約", null),
                List.of()));
        provisions.put(
                designation,
                new WholeProvision(
                        designation,
                        provision.category(),
                        provision.sortKey(),
                        provision.title(),
                        provision.summary(),
                        provision.status(),
                        provision.paragraphs(),
                        provision.crossReferences(),
                        List.copyOf(amendments),
                        provision.digest()));
        return this;
    }

    private EditionFixture put(
            String designation,
            String title,
            ProvisionStatus status,
            List<Paragraph> paragraphs,
            List<CrossReferenceResponse> references) {
        provisions.put(
                designation,
                new WholeProvision(
                        designation,
                        designation.substring(0, 1),
                        designation,
                        text(title, null),
                        null,
                        status,
                        List.copyOf(paragraphs),
                        List.copyOf(references),
                        List.of(),
                        CanonicalJson.digest(List.of(title, status, paragraphs, references))));
        return this;
    }

    /** Without a text only its number is known. */
    static Paragraph paragraph(String number, String text) {
        return new Paragraph(
                number,
                null,
                text == null ? null : Digests.sha256(text.getBytes(StandardCharsets.UTF_8)),
                text == null ? null : Substance.digest(text));
    }

    WholeStandardEdition whole() {
        return new WholeStandardEdition(
                new StandardEditionResponse(
                        "standard",
                        name,
                        text(name, null),
                        null,
                        null,
                        amendmentsStated,
                        provisionsStated,
                        null,
                        CanonicalJson.digest(provisions),
                        provisions.size(),
                        0,
                        0,
                        Instant.EPOCH),
                Collections.unmodifiableMap(new LinkedHashMap<>(provisions)));
    }
}
