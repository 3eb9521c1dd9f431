package org.minaoshi.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 13, asked of the database itself, as the service's own role: what was published or done stays. */
@QuarkusTest
class FinalityTest {

    private static final String NO_RIGHT = "42501";
    private static final String FINAL = "MN423";
    private static final String NOT_A_DRAFT = "MN409";

    private static AYear year;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void publishOne() {
        year = year == null ? AYear.published() : year;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update published_determination set outcome = 'MAJOR_REVISION' where determination_id = '%s'",
                "delete from published_determination where determination_id = '%s'",
                "update proposal set digest = digest where determination_id = '%s'",
                "delete from proposal where determination_id = '%s'",
                "update step_taken set actor = 'nobody' where determination_id = '%s'",
                "delete from step_taken where determination_id = '%s'",
                "delete from position where determination_id = '%s'",
                "delete from assessment where determination_id = '%s'",
                "delete from determination where id = '%s'",
                "update rule_set set quorum = 1 where '%s' <> ''",
                "update history set actor = 'nobody' where '%s' <> ''",
                "truncate published_determination, step_taken",
                "alter table published_determination disable trigger all",
            })
    void theServiceHasNoRightTo(String sql) {
        assertThat(refusal(sql.formatted(year.id))).isEqualTo(NO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update determination set fiscal_year = fiscal_year - 1 where id = '%s'",
                "update determination set checklist_edition = 'other' where id = '%s'",
                "update determination set stage = 'DRAFT' where id = '%s'",
                "update determination set stage = 'DECIDED' where id = '%s'",
                "update determination set version = version + 1 where id = '%s'",
                "update determination set stage = 'SUPERSEDED', round = 7 where id = '%s'",
            })
    void aPublishedDeterminationRefusesTo(String sql) {
        assertThat(refusal(sql.formatted(year.id))).isEqualTo(FINAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assessment set finding = 'MAJOR_REVISION' where determination_id = '%s'",
                "update position set position = 'DISAGREE' where determination_id = '%s'",
            })
    void whatItGatheredRefusesTo(String sql) {
        assertThat(refusal(sql.formatted(year.id))).isEqualTo(NOT_A_DRAFT);
    }

    @Test
    void nothingBeginsPublished() {
        assertThat(refusal("""
                        insert into determination (id, checklist, checklist_edition, fiscal_year, rule_set, stage, opened_by, opened_at, version, round)
                        select gen_random_uuid(), checklist, checklist_edition, 2150, rule_set, 'PUBLISHED', opened_by, opened_at, 0, 1
                        from determination where id = '%s'""".formatted(year.id))).isEqualTo(FINAL);
    }

    /** Law 11, should the code ever forget it. */
    @Test
    void whoeverProposedIsNotWrittenDownAsDeciding() {
        assertThat(refusal("""
                        insert into step_taken (id, determination_id, sequence, from_stage, action, to_stage, actor, taken_at)
                        select gen_random_uuid(), determination_id, 99, 'PROPOSED', 'DECIDE', 'DECIDED', actor, taken_at
                        from step_taken where determination_id = '%s' and action = 'PROPOSE'""".formatted(year.id))).isEqualTo(FINAL);
    }

    @Test
    void theDigestIsOfTheBytes() {
        assertThat(refusal("""
                        insert into proposal (determination_id, round, outcome, conclusion, snapshot, digest, proposed_by, proposed_at)
                        select determination_id, 9, outcome, conclusion, snapshot || '\\x00', digest, proposed_by, proposed_at
                        from proposal where determination_id = '%s'""".formatted(year.id))).isEqualTo("23514");
    }

    private String refusal(String sql) {
        var refused = catchThrowableOfType(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                try {
                    statement.execute("select set_config('minaoshi.actor', 'a test', true), "
                            + "set_config('minaoshi.at', '2024-01-01T00:00:00Z', true)");
                    statement.execute(sql);
                } finally {
                    connection.rollback();
                }
            }
        });
        return refused == null ? "nothing was refused" : refused.getSQLState();
    }
}
