package org.minaoshi.determination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.platform.RecordQuery;
import org.minaoshi.record.PublishedRecord;

@ApplicationScoped
class Positions implements PanacheRepositoryBase<Position, Position.Key> {

    private static final String RESPONSES = """
            select p.member, p.round, c.digest as "proposalDigest", p.position, p.comment, p.given_at as "givenAt",
                   p.round = d.round and d.stage not in ('DRAFT', 'WITHDRAWN') as counts
            from position p
            join proposal c on c.determination_id = p.determination_id and c.round = p.round
            join determination d on d.id = p.determination_id""";

    final Session session;

    Positions(Session session) {
        this.session = session;
    }

    /** Newest content first, then in the order they were given. */
    List<PositionResponse> of(UUID determination) {
        return query(determination)
                .orderBy("p.round desc, p.given_at, p.member")
                .list(PositionResponse.class);
    }

    PositionResponse required(Position.Key key) {
        return query(key.determination())
                .where("p.round = :round", "round", key.round())
                .where("p.member = :member", "member", key.member())
                .find(PositionResponse.class)
                .orElseThrow(() -> DeterminationProblems.POSITION_UNKNOWN.because(
                        "現在の提案に対する意見はまだありません", "You have given no position on the present proposal"));
    }

    PublishedRecord.Positions tally(Determination determination) {
        var given = of(determination.id()).stream()
                .filter(position -> position.round() == determination.round())
                .toList();
        return new PublishedRecord.Positions(
                count(given, Stance.AGREE), count(given, Stance.DISAGREE), count(given, Stance.ABSTAIN));
    }

    private RecordQuery query(UUID determination) {
        return RecordQuery.of(session, RESPONSES)
                .where("p.determination_id = :determination", "determination", determination);
    }

    private static int count(List<PositionResponse> given, Stance stance) {
        return (int)
                given.stream().filter(position -> position.position() == stance).count();
    }
}
