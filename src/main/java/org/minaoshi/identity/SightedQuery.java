package org.minaoshi.identity;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Queries tables under row-level security as the current actor. The settings that say whose rows are seen travel with the query, in one round trip and one
 * implicit transaction, and end with it: a connection that goes back to the pool has no sight left.
 */
@Singleton
public class SightedQuery {

    private static final String SIGHT =
            "select set_config('minaoshi.organisation', ?, true), set_config('minaoshi.sight', ?, true); ";

    final DataSource database;
    final CurrentActor currentActor;

    SightedQuery(DataSource database, CurrentActor currentActor) {
        this.database = database;
        this.currentActor = currentActor;
    }

    /** Makes a record of the present row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * @param sql one query, with a {@code ?} for each parameter in their order
     * @param parameters none null: the driver asks the database for the type of what it cannot tell itself, in a round trip that would part the query from
     *     its sight
     */
    public <T> List<T> list(String sql, List<?> parameters, RowReader<T> reader) {
        // Who it is may have to be looked up, over a connection of its own.
        var actor = currentActor.get();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SIGHT + sql)) {
            set(statement, actor, parameters);
            statement.execute();
            statement.getMoreResults();
            try (var rows = statement.getResultSet()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(PreparedStatement statement, Actor actor, List<?> parameters) throws SQLException {
        statement.setString(1, actor.organisation() == null ? "" : actor.organisation());
        statement.setString(2, actor.sight());
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 3, Objects.requireNonNull(parameters.get(i)));
        }
    }
}
