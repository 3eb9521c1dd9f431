package org.minaoshi.standard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.minaoshi.standard.ParagraphReading.plain;
import static org.minaoshi.standard.StandardProblems.AMENDMENT_INCONSISTENT;
import static org.minaoshi.standard.StandardProblems.CROSS_REFERENCE_INCOMPLETE;
import static org.minaoshi.standard.StandardProblems.DESIGNATION_UNREADABLE;
import static org.minaoshi.standard.StandardProblems.PARAGRAPH_DIGEST_MISMATCH;
import static org.minaoshi.standard.StandardProblems.PARAGRAPH_REPEATED;
import static org.minaoshi.standard.StandardProblems.PROVISION_REPEATED;
import static org.minaoshi.standard.StandardProblems.PROVISION_UNKNOWN_IN_BODY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.minaoshi.platform.Faults;
import org.minaoshi.standard.EditionContent.Amendment;
import org.minaoshi.standard.EditionContent.CrossReference;
import org.minaoshi.standard.EditionContent.Provision;

/** Reads a request as an edition: every writing becomes canonical, everything is put in order, and all that is unknown or contradicts itself is refused (law 15). */
final class EditionReading {

    private final Notation notation;
    private final AmendmentRules rules;
    private final ParagraphReading paragraphs;
    private final EntryCount read;
    private final Faults faults = new Faults(
            DESIGNATION_UNREADABLE,
            PROVISION_REPEATED,
            PARAGRAPH_REPEATED,
            PARAGRAPH_DIGEST_MISMATCH,
            PROVISION_UNKNOWN_IN_BODY,
            CROSS_REFERENCE_INCOMPLETE,
            AMENDMENT_INCONSISTENT);
    private final Map<Designation, Provision> provisions = new HashMap<>();

    /** @param read is told from time to time how many entries have been read: provisions, paragraphs, cross-references and amendments */
    EditionReading(Notation notation, FormerEdition before, IntConsumer read) {
        this.notation = notation;
        this.rules = new AmendmentRules(before, faults);
        this.paragraphs = new ParagraphReading(faults);
        this.read = new EntryCount(read);
    }

    EditionContent read(String standard, RegisterStandardEditionRequest request) {
        for (int i = 0; i < request.provisions().size(); i++) {
            provision(request.provisions().get(i), "/provisions/" + i);
        }
        var references = references(request.crossReferences());
        var amendments = amendments(request.amendments());
        read.tell();
        if (request.amendmentsStated() != null && request.predecessor() == null && amendments.isEmpty()) {
            faults.add(
                    AMENDMENT_INCONSISTENT,
                    "/amendmentsStated",
                    "前の版も改訂内容もありません",
                    "there is neither an edition before nor an amendment");
        }
        faults.raise();
        return new EditionContent(
                standard,
                request.edition(),
                request.label(),
                request.published(),
                request.predecessor(),
                stated(request),
                request.provisionsStated() == ProvisionsStated.PARTIAL ? null : request.provisionsStated(),
                request.textDigest(),
                provisions.values().stream()
                        .sorted(comparing(provision -> notation.sortKey(provision.designation())))
                        .toList(),
                references,
                amendments);
    }

    private static AmendmentsStated stated(RegisterStandardEditionRequest request) {
        return request.amendmentsStated() == null && !request.amendments().isEmpty()
                ? AmendmentsStated.PARTIAL
                : request.amendmentsStated();
    }

    private void provision(RegisterStandardEditionRequest.ProvisionEntry entry, String pointer) {
        read.add(1 + entry.paragraphs().size());
        var designation = notation.parse(entry.designation());
        if (designation.isEmpty()) {
            faults.add(
                    DESIGNATION_UNREADABLE,
                    pointer + "/designation",
                    "この基準の分類と番号として読み取れません",
                    "cannot be read as a category and number of this standard");
            return;
        }
        var status = Objects.requireNonNullElse(entry.status(), ProvisionStatus.ACTIVE);
        var provision = new Provision(
                designation.get(),
                entry.title(),
                status,
                entry.summary(),
                paragraphs.read(entry.paragraphs(), pointer));
        if (provisions.putIfAbsent(designation.get(), provision) != null) {
            faults.add(PROVISION_REPEATED, pointer + "/designation", "この版に既にあります", "stands in this edition already");
        }
    }

    private List<CrossReference> references(List<RegisterStandardEditionRequest.CrossReferenceEntry> entries) {
        List<CrossReference> references = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var pointer = "/crossReferences/" + i;
            read.add(1);
            var from = known(entry.from(), pointer + "/from");
            var to = entry.to() == null ? Optional.<Designation>empty() : known(entry.to(), pointer + "/to");
            if ((entry.to() == null) == (entry.section() == null)) {
                faults.add(
                        CROSS_REFERENCE_INCOMPLETE,
                        pointer,
                        "to または section のどちらか一つを指定してください",
                        "has either to or section");
            }
            from.ifPresent(designation -> references.add(
                    new CrossReference(designation, plain(entry.paragraph()), to.orElse(null), entry.section())));
        }
        return references.stream()
                .distinct()
                .sorted(comparing((CrossReference reference) -> notation.sortKey(reference.from()))
                        .thenComparing(CrossReference::paragraph, nullsFirst(naturalOrder()))
                        .thenComparing(reference -> reference.to() == null ? "~" : notation.sortKey(reference.to()))
                        .thenComparing(CrossReference::section, nullsFirst(naturalOrder())))
                .toList();
    }

    private List<Amendment> amendments(List<RegisterStandardEditionRequest.AmendmentEntry> entries) {
        Map<Designation, Integer> counts = new HashMap<>();
        List<Amendment> amendments = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var pointer = "/amendments/" + i;
            read.add(1);
            var cites = cites(entry.cites(), pointer + "/cites/");
            var provision = known(entry.provision(), pointer + "/provision");
            var from = former(entry.fromProvision(), pointer + "/fromProvision");
            if (provision.isPresent()) {
                var amendment = new Amendment(
                        provision.get(),
                        counts.merge(provision.get(), 1, Integer::sum),
                        entry.kind(),
                        plain(entry.paragraph()),
                        plain(entry.fromParagraph()),
                        from.orElse(null),
                        entry.strength(),
                        entry.summary(),
                        cites);
                rules.check(amendment, provisions.get(provision.get()), entry.fromProvision() != null, pointer);
                amendments.add(amendment);
            }
        }
        return amendments.stream()
                .sorted(comparing((Amendment amendment) -> notation.sortKey(amendment.provision()))
                        .thenComparing(Amendment::sequence))
                .toList();
    }

    private List<Designation> cites(List<String> writings, String pointer) {
        return Stream.iterate(0, i -> i < writings.size(), i -> i + 1)
                .map(i -> known(writings.get(i), pointer + i))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(comparing(notation::sortKey))
                .toList();
    }

    private Optional<Designation> known(String writing, String pointer) {
        var designation = notation.parse(writing).filter(provisions::containsKey);
        if (designation.isEmpty()) {
            faults.add(PROVISION_UNKNOWN_IN_BODY, pointer, "この版にありません", "does not stand in this edition");
        }
        return designation;
    }

    private Optional<Designation> former(String writing, String pointer) {
        if (writing == null) {
            return Optional.empty();
        }
        var designation = notation.parse(writing).filter(rules::mayHaveBeen);
        if (designation.isEmpty()) {
            faults.add(PROVISION_UNKNOWN_IN_BODY, pointer, "前の版にありません", "did not stand in the edition before");
        }
        return designation;
    }
}
