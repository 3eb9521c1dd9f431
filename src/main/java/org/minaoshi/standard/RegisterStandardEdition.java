package org.minaoshi.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Takes in an edition, whole or not at all. */
@ApplicationScoped
class RegisterStandardEdition {

    final Standards standards;
    final Provisions provisions;
    final EditionRows rows;
    final Clock clock;

    RegisterStandardEdition(Standards standards, Provisions provisions, EditionRows rows, Clock clock) {
        this.standards = standards;
        this.provisions = provisions;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param stored is told from time to time how many entries have been stored, in the transaction that stores all or none */
    StandardEditionResponse register(String standard, RegisterStandardEditionRequest request, IntConsumer stored) {
        var notation = new Notation(standards.required(standard).categories());
        var content = read(standard, request, notation, nobody -> {});
        var edition = response(content);
        if (!standards.add(edition)) {
            requireNext(standard, request, standards.findLatestEdition(standard)); // somebody was faster
        }
        rows.add(content, notation, stored);
        return edition;
    }

    /** As it would be registered; nothing is stored, and all is refused that registering would refuse. */
    WholeStandardEdition preview(String standard, RegisterStandardEditionRequest request, IntConsumer examined) {
        var notation = new Notation(standards.required(standard).categories());
        var content = read(standard, request, notation, examined);
        return content.whole(response(content), notation);
    }

    /** The same whichever editions are registered; refused is only what contradicts itself. */
    String digest(String standard, RegisterStandardEditionRequest request, IntConsumer examined) {
        var notation = new Notation(standards.required(standard).categories());
        return new EditionReading(notation, FormerEdition.UNKNOWN, examined)
                .read(standard, request)
                .digest();
    }

    private EditionContent read(
            String standard, RegisterStandardEditionRequest request, Notation notation, IntConsumer examined) {
        var latest = standards.findLatestEdition(standard);
        requireNext(standard, request, latest);
        var before = latest.map(
                edition -> FormerEdition.of(provisions.facts(standard, edition.edition()), edition.provisionsStated()));
        return new EditionReading(notation, before.orElse(FormerEdition.UNKNOWN), examined).read(standard, request);
    }

    private void requireNext(
            String standard, RegisterStandardEditionRequest request, Optional<StandardEditionResponse> latest) {
        if (standards.findEdition(standard, request.edition()).isPresent()) {
            throw StandardProblems.EDITION_ALREADY_REGISTERED.because(
                    "登録済みの版は変更できません。新しい版として登録してください", "A registered edition never changes; register a new one");
        }
        var expected = latest.map(StandardEditionResponse::edition).orElse(null);
        if (!Objects.equals(request.predecessor(), expected)) {
            throw expected == null
                    ? StandardProblems.EDITION_OUT_OF_ORDER.at(
                            "/predecessor", "最初の版に前の版はありません", "the first edition has no predecessor")
                    : StandardProblems.EDITION_OUT_OF_ORDER.at(
                            "/predecessor", "直近に登録された版を指定してください", "names the latest registered edition");
        }
    }

    private StandardEditionResponse response(EditionContent content) {
        return new StandardEditionResponse(
                content.standard(),
                content.edition(),
                content.label(),
                content.published(),
                content.predecessor(),
                content.amendmentsStated(),
                Objects.requireNonNullElse(content.provisionsStated(), ProvisionsStated.PARTIAL),
                content.textDigest(),
                content.digest(),
                content.provisions().size(),
                content.retiredCount(),
                content.amendments().size(),
                clock.instant());
    }
}
