package org.minaoshi.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Looks into an edition: its provisions, amendments and cross-references, as people filter them. */
@ApplicationScoped
class ProvisionService {

    private static final int ALL = Integer.MAX_VALUE;

    final Standards standards;
    final Provisions provisions;

    ProvisionService(Standards standards, Provisions provisions) {
        this.standards = standards;
        this.provisions = provisions;
    }

    OpenEdition open(String standard, String edition) {
        return standards.open(standard, edition);
    }

    private record ProvisionFilter(
            String standard, String edition, String category, ProvisionStatus status, Boolean amended) {}

    Page<ProvisionSummary> list(
            OpenEdition edition, String category, ProvisionStatus status, Boolean amended, PageRequest page) {
        var code = category(edition, category);
        var filter = new ProvisionFilter(edition.standard(), edition.edition(), code, status, amended);
        var after = page.after(filter).stream().findFirst().orElse(null);
        var notation = edition.notation();
        return Page.of(
                provisions.list(edition, code, status, amended, after, page.fetch()),
                page,
                filter,
                provision -> List.of(notation.sortKey(notation.required(provision.designation()))));
    }

    ProvisionResponse required(OpenEdition edition, String writing) {
        var row = edition.notation()
                .parse(writing)
                .flatMap(designation -> provisions.find(edition, designation.toString()))
                .orElseThrow(() -> StandardProblems.PROVISION_UNKNOWN.because(
                        "この版にその基準項目はありません", "The edition has no such provision"));
        var designation = row.designation();
        return new ProvisionResponse(
                row.standard(),
                row.edition(),
                designation,
                row.category(),
                row.number(),
                row.branch(),
                row.title(),
                row.summary(),
                row.status(),
                row.paragraphs(),
                provisions.amendments(edition, designation, null, Optional.empty(), ALL),
                responses(provisions.references(edition, designation, null, null, ALL)),
                responses(provisions.references(edition, null, designation, null, ALL)));
    }

    private record AmendmentFilter(String standard, String edition, String provision, AmendmentKind kind) {}

    Page<AmendmentResponse> amendments(OpenEdition edition, String writing, AmendmentKind kind, PageRequest page) {
        var provision = designation(edition, "provision", writing);
        var filter = new AmendmentFilter(edition.standard(), edition.edition(), provision, kind);
        var notation = edition.notation();
        return Page.of(
                provisions.amendments(edition, provision, kind, page.after(filter, Provisions.Place::of), page.fetch()),
                page,
                filter,
                amendment -> List.of(notation.sortKey(notation.required(amendment.provision())), amendment.sequence()));
    }

    private record ReferenceFilter(String standard, String edition, String from, String to) {}

    Page<CrossReferenceResponse> references(OpenEdition edition, String from, String to, PageRequest page) {
        var filter = new ReferenceFilter(
                edition.standard(),
                edition.edition(),
                designation(edition, "from", from),
                designation(edition, "to", to));
        var after =
                page.after(filter, position -> Integer.valueOf(position.get(0))).orElse(null);
        var placed = Page.of(
                provisions.references(edition, filter.from(), filter.to(), after, page.fetch()),
                page,
                filter,
                reference -> List.of(reference.sequence()));
        return new Page<>(responses(placed.items()), placed.nextPageToken());
    }

    private static List<CrossReferenceResponse> responses(List<Provisions.PlacedReference> references) {
        return references.stream().map(Provisions.PlacedReference::response).toList();
    }

    private static String category(OpenEdition edition, String writing) {
        return writing == null
                ? null
                : edition.notation()
                        .category(writing)
                        .orElseThrow(() -> StandardProblems.FILTER_INVALID.at(
                                "category", "この基準の分類ではありません", "is no category of the standard"));
    }

    private static String designation(OpenEdition edition, String parameter, String writing) {
        return Optional.ofNullable(writing)
                .map(text -> edition.notation()
                        .parse(text)
                        .orElseThrow(() -> StandardProblems.FILTER_INVALID.at(
                                parameter, "基準項目の表記として読み取れません", "cannot be read as a provision of the standard")))
                .map(Objects::toString)
                .orElse(null);
    }
}
