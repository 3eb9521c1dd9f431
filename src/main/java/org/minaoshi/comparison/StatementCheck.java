package org.minaoshi.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minaoshi.standard.AmendmentResponse;
import org.minaoshi.standard.CrossReferenceResponse;
import org.minaoshi.standard.WholeProvision;
import org.minaoshi.standard.WholeStandardEdition;

/** Holds what an edition states of a provision against what comparing it with the edition before shows. */
final class StatementCheck {

    private final WholeStandardEdition before;
    private final WholeStandardEdition after;
    private final Map<String, List<String>> destinations;
    private final Set<String> comeFromElsewhere;

    StatementCheck(WholeStandardEdition before, WholeStandardEdition after, Pairing<WholeProvision> found) {
        this.before = before;
        this.after = after;
        this.destinations = found.destinations();
        this.comeFromElsewhere = found.links().stream().map(Link::to).collect(Collectors.toSet());
    }

    /** @param provision of the later edition
     * @param former what became of it, as the earlier edition shows it
     * @param origins from where its paragraphs come */
    List<Statement> of(WholeProvision provision, List<WholeProvision> former, Map<Place, Set<Place>> origins) {
        var texts = new TextCheck(provision, former, origins);
        return provision.amendments().stream()
                .map(amendment -> new Statement(amendment, verdict(amendment, provision, former, texts)))
                .toList();
    }

    private Verdict verdict(
            AmendmentResponse amendment, WholeProvision provision, List<WholeProvision> former, TextCheck texts) {
        return switch (amendment.kind()) {
            case PROVISION_ADDED -> added(provision.designation());
            case PROVISION_RETIRED -> retired(provision.designation());
            case PROVISION_MOVED -> moved(amendment.fromProvision(), provision);
            case TITLE_CHANGED -> titleChanged(provision, former);
            case TEXT_ADDED, TEXT_CHANGED, TEXT_REMOVED, WORDING, ADDRESS_CHANGED -> texts.changed(amendment);
            case PARAGRAPH_ADDED -> texts.added(amendment.paragraph());
            case PARAGRAPH_REMOVED -> texts.removed(amendment.paragraph());
            case PARAGRAPH_RENUMBERED -> texts.renumbered(amendment.fromParagraph(), amendment.paragraph());
            case REFERENCE_ADDED -> references(amendment, former, List.of(provision));
            case REFERENCE_REMOVED -> references(amendment, List.of(provision), former);
        };
    }

    private Verdict added(String designation) {
        if (comeFromElsewhere.contains(designation)) {
            return Verdict.FOUND_OTHERWISE;
        }
        return before.isComplete() || before.find(designation).isPresent() ? Verdict.FOUND : Verdict.NOT_CHECKABLE;
    }

    private Verdict retired(String designation) {
        var former = before.find(designation);
        if (former.isEmpty()) {
            return before.isComplete() ? Verdict.NOT_FOUND : Verdict.NOT_CHECKABLE;
        }
        if (former.get().isRetired()) {
            return Verdict.NOT_FOUND;
        }
        return destinations.containsKey(designation) ? Verdict.FOUND_OTHERWISE : Verdict.FOUND;
    }

    private Verdict moved(String from, WholeProvision provision) {
        var former = before.find(from);
        if (former.isEmpty()) {
            return Verdict.NOT_CHECKABLE;
        }
        var found = destinations.getOrDefault(from, List.of());
        if (found.contains(provision.designation()) || Contents.continues(former.get(), provision)) {
            return Verdict.FOUND;
        }
        return found.isEmpty() ? Verdict.NOT_FOUND : Verdict.FOUND_OTHERWISE;
    }

    private static Verdict titleChanged(WholeProvision provision, List<WholeProvision> former) {
        if (former.isEmpty()) {
            return Verdict.NOT_CHECKABLE;
        }
        return former.stream().anyMatch(one -> !one.title().equals(provision.title()))
                ? Verdict.FOUND
                : Verdict.NOT_FOUND;
    }

    /** A reference that one has and the other has not. */
    private Verdict references(AmendmentResponse amendment, List<WholeProvision> without, List<WholeProvision> with) {
        if (without.isEmpty() || with.isEmpty()) {
            return Verdict.NOT_CHECKABLE;
        }
        var more = new HashSet<>(targets(with));
        more.removeAll(targets(without));
        var named = amendment.cites().isEmpty()
                ? !more.isEmpty()
                : amendment.cites().stream().anyMatch(more::contains);
        if (named) {
            return Verdict.FOUND;
        }
        return before.isComplete() && after.isComplete() ? Verdict.NOT_FOUND : Verdict.NOT_CHECKABLE;
    }

    private static Set<String> targets(List<WholeProvision> provisions) {
        return provisions.stream()
                .flatMap(provision -> provision.crossReferences().stream())
                .map(StatementCheck::target)
                .collect(Collectors.toSet());
    }

    private static String target(CrossReferenceResponse reference) {
        return Objects.requireNonNullElse(reference.to(), reference.section());
    }
}
