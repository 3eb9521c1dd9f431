package org.minaoshi.retrospect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;
import org.minaoshi.standard.ProvisionStatus;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;
import org.minaoshi.standard.WholeProvision;

/** The door to standards as they were, with their provisions. It only reads. */
@ApplicationScoped
public class StandardRetrospectService {

    final StandardService standards;
    final EditionsThen editions;

    StandardRetrospectService(StandardService standards, EditionsThen editions) {
        this.standards = standards;
        this.editions = editions;
    }

    /** 404 {@code standard-unknown} where it was not registered by then. */
    public StandardAsOf standard(String code, Viewpoint viewpoint) {
        var edition = known(code, viewpoint).map(DatedEdition::of);
        return new StandardAsOf(code, viewpoint.asOf(), viewpoint.knownAt(), edition.inForce(), edition.possible());
    }

    private record Asked(
            String standard, String edition, String asOf, String knownAt, String category, ProvisionStatus status) {}

    /**
     * In the standard's own order; 404 {@code standard-edition-unknown} where no edition had been published.
     *
     * @param category in any of its writings; null for all
     * @param status null for any
     */
    public Page<ProvisionAsOf> provisions(
            String code, String category, ProvisionStatus status, Viewpoint viewpoint, PageRequest page) {
        var edition = inForce(known(code, viewpoint));
        var wanted = category == null ? null : requiredCategory(code, category);
        var asked = new Asked(code, edition.edition(), viewpoint.asOf().toString(), viewpoint.asked(), wanted, status);
        var after = page.after(asked).stream().findFirst().orElse("");
        var rows = standards.whole(edition).provisions().values().stream()
                .filter(provision -> provision.sortKey().compareTo(after) > 0
                        && (wanted == null || wanted.equals(provision.category()))
                        && (status == null || status == provision.status()))
                .limit(page.fetch())
                .toList();
        var whole = Page.of(rows, page, asked, provision -> List.of(provision.sortKey()));
        var dated = DatedEdition.of(edition);
        return new Page<>(
                whole.items().stream()
                        .map(provision -> ProvisionAsOf.of(code, dated, provision))
                        .toList(),
                whole.nextPageToken());
    }

    /**
     * 404 as of {@link #provisions}, and {@code provision-unknown} where the edition, as it was registered, has none of that name.
     *
     * @param writing any
     */
    public DatedProvision provision(String code, String writing, Viewpoint viewpoint) {
        var succession = known(code, viewpoint);
        var provision = requiredProvision(inForce(succession), writing);
        var editions = succession.map(DatedEdition::of);
        return new DatedProvision(
                code,
                viewpoint.asOf(),
                viewpoint.knownAt(),
                editions.inForce(),
                editions.possible(),
                ProvisionAsOf.of(code, editions.inForce(), provision));
    }

    private WholeProvision requiredProvision(StandardEditionResponse edition, String writing) {
        return standards
                .canonical(edition.standard(), writing)
                .flatMap(designation -> standards.whole(edition).find(designation))
                .orElseThrow(() -> RetrospectProblems.PROVISION_UNKNOWN.because(
                        "その時点の版に、その基準項目は登録されていません",
                        "The edition in force then, as it was registered, has no such provision"));
    }

    private Succession<StandardEditionResponse> known(String code, Viewpoint viewpoint) {
        if (!viewpoint.knows(standards.required(code).registeredAt())) {
            throw RetrospectProblems.STANDARD_UNKNOWN.because("その時点では登録されていません", "It was not registered by then");
        }
        return editions.ofStandard(code, viewpoint);
    }

    private static StandardEditionResponse inForce(Succession<StandardEditionResponse> succession) {
        if (succession.inForce() == null) {
            throw RetrospectProblems.STANDARD_EDITION_UNKNOWN.because(
                    "その時点では、公表された版は知られていません", "No edition was known to have been published by then");
        }
        return succession.inForce();
    }

    private String requiredCategory(String standard, String writing) {
        return standards
                .category(standard, writing)
                .orElseThrow(() -> RetrospectProblems.REQUEST_INVALID.at(
                        "category", "この基準の分類ではありません", "is no category of the standard"));
    }
}
