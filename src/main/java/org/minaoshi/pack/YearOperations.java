package org.minaoshi.pack;

import static java.util.Map.entry;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.minaoshi.determination.ConcludeRequest;
import org.minaoshi.determination.DecideRequest;
import org.minaoshi.determination.DeterminationService;
import org.minaoshi.determination.GivePositionRequest;
import org.minaoshi.determination.OpenDeterminationRequest;
import org.minaoshi.determination.PositionService;
import org.minaoshi.determination.ProposeRequest;
import org.minaoshi.determination.ReasonRequest;
import org.minaoshi.identity.Role;

/** The steps of the year and the positions on them. The table of the year says who may take a step. */
@Singleton
class YearOperations implements Operations {

    private static final Consumer<String> WHATEVER_IT_IS = etag -> {};

    final DeterminationService determinations;
    final PositionService positions;

    YearOperations(DeterminationService determinations, PositionService positions) {
        this.determinations = determinations;
        this.positions = positions;
    }

    @Override
    public Map<String, Operation> byId() {
        return Map.ofEntries(
                entry(
                        "openDetermination",
                        asTheTableSays(request -> determinations.open(request.body(OpenDeterminationRequest.class)))),
                entry(
                        "proposeDetermination",
                        asTheTableSays(request -> determinations.propose(
                                request.id("determination"), request.body(ProposeRequest.class), WHATEVER_IT_IS))),
                entry(
                        "withdrawDetermination",
                        asTheTableSays(request -> determinations.withdraw(
                                request.id("determination"),
                                request.body(ReasonRequest.class).reason(),
                                WHATEVER_IT_IS))),
                entry(
                        "returnDetermination",
                        asTheTableSays(request -> determinations.giveBack(
                                request.id("determination"),
                                request.body(ReasonRequest.class).reason(),
                                WHATEVER_IT_IS))),
                entry(
                        "escalateDetermination",
                        asTheTableSays(request -> determinations.escalate(
                                request.id("determination"),
                                request.body(ReasonRequest.class).reason(),
                                WHATEVER_IT_IS))),
                entry(
                        "concludeExpertReview",
                        asTheTableSays(request -> determinations.conclude(
                                request.id("determination"),
                                request.body(ConcludeRequest.class).said(),
                                WHATEVER_IT_IS))),
                entry(
                        "givePosition",
                        new Operation(
                                Set.of(Role.COUNCIL, Role.COUNCIL_CHAIR),
                                request -> positions.give(
                                        request.id("determination"),
                                        request.body(GivePositionRequest.class).opinion(),
                                        etag -> {}))),
                entry(
                        "decideDetermination",
                        asTheTableSays(request -> determinations.decide(
                                request.id("determination"),
                                request.body(DecideRequest.class).proposalDigest(),
                                WHATEVER_IT_IS))),
                entry(
                        "publishDetermination",
                        asTheTableSays(
                                request -> determinations.publish(request.id("determination"), WHATEVER_IT_IS))));
    }

    private static Operation asTheTableSays(Function<Request, Object> door) {
        return new Operation(Set.of(Role.values()), door);
    }
}
