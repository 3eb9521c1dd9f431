package org.minaoshi.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.minaoshi.platform.Digests;

/** Remembers for all replicas which proofs were used, for as long as they would still be fresh. */
@ApplicationScoped
class UsedProofService {

    /**
     * One round trip: lets a few go that nobody could use again, and takes this one. Two at once wait for each other at the primary key. Its commit waits for
     * no disk and no standby, and only its own does: what a crash then forgets are the proofs of its last moment.
     */
    private static final String TAKE = """
            with gone as (
                delete from used_proof where digest in (
                    select digest from used_proof where expires_at < ? order by expires_at limit 4 for update skip locked))
            insert into used_proof (digest, expires_at)
            select decode(?, 'hex'), ? from set_config('synchronous_commit', 'off', true)
            on conflict do nothing""";

    final DataSource database;

    UsedProofService(DataSource database) {
        this.database = database;
    }

    /**
     * True for the first who asks, whatever becomes of the request: it is no part of the caller's transaction.
     *
     * @param until when it is too old to be used anyway
     */
    @Transactional(TxType.NOT_SUPPORTED)
    boolean take(String thumbprint, String id, Instant now, Instant until) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, Digests.sha256((thumbprint + " " + id).getBytes(StandardCharsets.UTF_8)));
            statement.setObject(3, until.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
