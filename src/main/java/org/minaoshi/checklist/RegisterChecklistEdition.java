package org.minaoshi.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minaoshi.standard.ProvisionFact;
import org.minaoshi.standard.StandardService;

/** Takes in an edition, whole or not at all. */
@ApplicationScoped
class RegisterChecklistEdition {

    final Checklists checklists;
    final ChecklistRows rows;
    final StandardService standards;
    final Clock clock;

    RegisterChecklistEdition(Checklists checklists, ChecklistRows rows, StandardService standards, Clock clock) {
        this.checklists = checklists;
        this.rows = rows;
        this.standards = standards;
        this.clock = clock;
    }

    ChecklistEditionResponse register(String checklist, RegisterChecklistEditionRequest request) {
        checklists.required(checklist);
        requireNext(checklist, request, checklists.findLatestEdition(checklist));
        var content = new ChecklistReading(catalogue()).read(checklist, request);
        var edition = new ChecklistEditionResponse(
                checklist,
                content.edition(),
                content.label(),
                content.published(),
                content.predecessor(),
                content.digest(),
                content.items().size(),
                content.citationCount(),
                clock.instant());
        if (!checklists.add(edition)) {
            requireNext(checklist, request, checklists.findLatestEdition(checklist)); // somebody was faster
        }
        rows.add(content);
        return edition;
    }

    private void requireNext(
            String checklist, RegisterChecklistEditionRequest request, Optional<ChecklistEditionResponse> latest) {
        if (checklists.findEdition(checklist, request.edition()).isPresent()) {
            throw ChecklistProblems.EDITION_ALREADY_REGISTERED.because(
                    "登録済みの版は変更できません。新しい版として登録してください", "A registered edition never changes; register a new one");
        }
        var expected = latest.map(ChecklistEditionResponse::edition).orElse(null);
        if (!Objects.equals(request.predecessor(), expected)) {
            throw expected == null
                    ? ChecklistProblems.EDITION_OUT_OF_ORDER.at(
                            "/predecessor", "最初の版に前の版はありません", "the first edition has no predecessor")
                    : ChecklistProblems.EDITION_OUT_OF_ORDER.at(
                            "/predecessor", "直近に登録された版を指定してください", "names the latest registered edition");
        }
    }

    private CitedProvisions.Catalogue catalogue() {
        return new CitedProvisions.Catalogue() {
            @Override
            public boolean knowsStandard(String standard) {
                return standards.find(standard).isPresent();
            }

            @Override
            public boolean knowsEdition(String standard, String edition) {
                return standards.findEdition(standard, edition).isPresent();
            }

            @Override
            public Map<String, ProvisionFact> newest(String standard, Collection<String> writings) {
                return standards.newest(standard, writings);
            }

            @Override
            public Map<String, ProvisionFact> provisions(String standard, String edition, Collection<String> writings) {
                return standards.provisions(standard, edition, writings);
            }
        };
    }
}
