package org.minaoshi.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.identity.CurrentActor;

/** What the council says of a proposal. */
@ApplicationScoped
public class PositionService {

    final Positions positions;
    final Proposals proposals;
    final Determinations determinations;
    final CurrentActor currentActor;
    final Clock clock;

    PositionService(
            Positions positions,
            Proposals proposals,
            Determinations determinations,
            CurrentActor currentActor,
            Clock clock) {
        this.positions = positions;
        this.proposals = proposals;
        this.determinations = determinations;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A position of the caller's, its tag, and whether there was none before. */
    public record Given(PositionResponse position, String etag, boolean created) {}

    /** @param digest of the content the caller has read */
    public record Opinion(String digest, Stance stance, String comment) {}

    @Transactional
    public Given give(UUID id, Opinion opinion, Consumer<Optional<String>> precondition) {
        var determination = determinations.required(id);
        if (determination.stage() != Stage.PROPOSED) {
            throw DeterminationProblems.STEP_NOT_OPEN.because(
                    "%s の段階では意見を提出できません".formatted(determination.stage()),
                    "No position can be given while %s".formatted(determination.stage()));
        }
        requireNotProposer(determination);
        // Law 12
        if (!proposals.requiredLast(determination).digest().equals(opinion.digest())) {
            throw DeterminationProblems.POSITION_ON_ANOTHER.because(
                    "提案の内容が変わりました。現在の提案を読み直してください", "The proposal has changed; read the present one first");
        }
        var key = key(determination);
        var present = positions.findByIdOptional(key);
        precondition.accept(present.map(Position::etag));
        present.ifPresent(position -> position.revise(opinion.stance(), opinion.comment(), clock.instant()));
        var position = present.orElseGet(() -> Position.of(key, opinion.stance(), opinion.comment(), clock.instant()));
        positions.persistAndFlush(position);
        return new Given(positions.required(key), position.etag(), present.isEmpty());
    }

    /** The caller's own, on the content that was proposed last. */
    public Given own(UUID id) {
        var key = key(determinations.required(id));
        var position = positions.required(key);
        return new Given(position, positions.findById(key).etag(), false);
    }

    public List<PositionResponse> of(UUID id) {
        determinations.required(id);
        return positions.of(id);
    }

    /** Law 11: whoever proposed does not judge, neither by deciding nor by a position that counts for the quorum. */
    private void requireNotProposer(Determination determination) {
        if (determination.history().proposers().contains(currentActor.get().id())) {
            throw DeterminationProblems.POSITION_ON_OWN.because(
                    "この対応方針を提案した人は、役割にかかわらず意見を提出できません",
                    "Whoever proposed this determination gives no position on it, whatever their roles");
        }
    }

    private Position.Key key(Determination determination) {
        return new Position.Key(
                determination.id(), determination.round(), currentActor.get().id());
    }
}
