package org.minaoshi.impact;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.minaoshi.identity.Actor;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.DirectSql;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.RecordQuery;

/** What was judged of many pairs at once: one statement for all of them, in the transaction of the caller. */
@Singleton
class BulkJudgements {

    private static final String KEPT = """
            select id, determination_id as determination, judgement, reason, replace, pairs, digest, judged_at as "judgedAt"
            from bulk_judgement""";

    /** Exactly the state that was seen changes: a judgement that came or changed meanwhile is not written over, and is missing in what is answered. */
    private static final String JUDGE = """
            with said as (
                select * from jsonb_to_recordset(cast(? as jsonb)) as r(id uuid, item integer, standard text, edition text,
                    provision text, "itemDigest" text, "provisionDigest" text, "digestVersion" integer, version bigint))
            insert into judgement as j (id, determination_id, item, standard, edition, provision, judgement, reason, judged_at, version,
                item_digest, provision_digest, digest_version)
            select id, ?, item, standard, edition, provision, ?, cast(? as jsonb), ?, coalesce(version, -1) + 1,
                "itemDigest", "provisionDigest", "digestVersion"
            from said order by item, standard, edition, provision
            on conflict (determination_id, item, standard, edition, provision) do update
                set judgement = excluded.judgement, reason = excluded.reason, judged_at = excluded.judged_at, version = excluded.version
                where j.version = excluded.version - 1
            returning item""";

    final Session session;

    BulkJudgements(Session session) {
        this.session = session;
    }

    private record Row(
            UUID id,
            int item,
            String standard,
            String edition,
            String provision,
            String itemDigest,
            String provisionDigest,
            int digestVersion,
            Long version) {

        static Row of(BulkJudgementPreview.Chosen one) {
            var pair = one.impact().pair();
            return new Row(
                    Ids.next(),
                    pair.item(),
                    pair.standard(),
                    pair.edition(),
                    pair.provision(),
                    one.sides().item(),
                    one.sides().provision(),
                    one.sides().version(),
                    one.version());
        }
    }

    /** How many of them were in the state in which they were seen; whoever asks undoes it all where that is not all. */
    int judge(List<BulkJudgementPreview.Chosen> chosen, BulkJudgementResponse given) {
        return DirectSql.list(
                        session,
                        JUDGE,
                        Arrays.asList(
                                json(chosen.stream().map(Row::of).toList()),
                                given.determination(),
                                given.judgement(),
                                json(given.reason()),
                                given.judgedAt()),
                        row -> row.getInt(1))
                .size();
    }

    void keep(BulkJudgementResponse given, Actor actor) {
        DirectSql.run(
                session,
                """
                insert into bulk_judgement (id, determination_id, judgement, reason, replace, pairs, digest, judged_by, judged_at)
                values (?, ?, ?, cast(? as jsonb), ?, cast(? as jsonb), ?, ?, ?)""",
                List.of(
                        given.id(),
                        given.determination(),
                        given.judgement(),
                        json(given.reason()),
                        given.replace(),
                        json(given.pairs()),
                        given.digest(),
                        actor.id(),
                        given.judgedAt()));
    }

    Optional<BulkJudgementResponse> find(UUID determination, UUID id) {
        return RecordQuery.of(session, KEPT)
                .where("determination_id = :determination", "determination", determination)
                .where("id = :id", "id", id)
                .find(BulkJudgementResponse.class);
    }

    private static String json(Object rows) {
        return new String(CanonicalJson.bytes(rows), StandardCharsets.UTF_8);
    }
}
