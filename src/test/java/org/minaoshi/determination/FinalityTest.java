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
    private static AYear draft;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void publishOne() {
        year = year == null ? AYear.published() : year;
        draft = draft == null ? AYear.opened() : draft;
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
                "update determination set stage = 'SUPERSEDED' where id = '%s'",
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

    /** Nor is anything put beside it, in its place, or taken to another review. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                insert into panel_record (determination_id, round, held_on, record, recorded_by, recorded_at)
                select determination_id, round, current_date, conclusion, 'a test', now() from proposal where determination_id = '%s'""",
                """
                insert into proposal (determination_id, round, outcome, conclusion, snapshot, digest, proposed_by, proposed_at)
                select determination_id, round + 1, outcome, conclusion, snapshot, digest, 'a test', now()
                from proposal where determination_id = '%s'""",
                """
                insert into published_determination
                    (determination_id, checklist, fiscal_year, revision, outcome, record, digest, decided_on, published_at)
                select '%2$s', checklist, fiscal_year, 2, outcome, record, digest, decided_on, published_at
                from published_determination where determination_id = '%1$s'""",
                """
                insert into step_taken (id, determination_id, sequence, from_stage, action, to_stage, actor, taken_at)
                select gen_random_uuid(), determination_id, max(sequence) + 1, 'PROPOSED', 'RETURN', 'DRAFT', 'a test', now()
                from step_taken where determination_id = '%s' group by determination_id""",
                """
                insert into step_taken (id, determination_id, sequence, from_stage, action, to_stage, actor, taken_at)
                select gen_random_uuid(), determination_id, max(sequence) + 1, 'PUBLISHED', 'SUPERSEDE', 'SUPERSEDED', 'a test', now()
                from step_taken where determination_id = '%s' group by determination_id;
                set constraints all immediate""",
                """
                insert into step_taken (id, determination_id, sequence, from_stage, action, to_stage, actor, taken_at)
                select gen_random_uuid(), determination_id, max(sequence) + 1, 'PUBLISHED', 'SUPERSEDE', 'SUPERSEDED', 'another', now()
                from step_taken where determination_id = '%s' group by determination_id""",
                """
                insert into determination (id, checklist, checklist_edition, fiscal_year, rule_set, stage, corrects, correction_reason,
                    opened_by, opened_at, version, round)
                select gen_random_uuid(), checklist, checklist_edition, fiscal_year - 1, rule_set, 'DRAFT', id, '{}', opened_by, opened_at, 0, 0
                from determination where id = '%s'""",
                "update assessment set determination_id = '%2$s' where determination_id = '%1$s'",
            })
    void aPublishedDeterminationStandsAlone(String sql) {
        assertThat(refusal(sql.formatted(year.id, draft.id))).isEqualTo(FINAL);
    }

    /** A correction on its way: it is written down as superseding what it corrects, and does not take its place before it is published. */
    @Test
    void onlyAPublishedCorrectionSupersedes() {
        assertThat(refusal("""
                        insert into step_taken (id, determination_id, sequence, from_stage, action, to_stage, actor, taken_at)
                        select gen_random_uuid(), determination_id, max(sequence) + 1, 'PUBLISHED', 'SUPERSEDE', 'SUPERSEDED', 'a test', now()
                        from step_taken where determination_id = '%1$s' group by determination_id;
                        update determination set stage = 'SUPERSEDED' where id = '%1$s'""".formatted(year.id))).isEqualTo(FINAL);
    }

    /** Law 1: reviewed here or before, never both. */
    @Test
    void aYearThatIsReviewedHereWasNotDeterminedBefore() {
        assertThat(refusal("""
                        insert into earlier_determination (checklist, fiscal_year, outcome, source, conclusions, registered_at)
                        select checklist, fiscal_year, 'NOT_NEEDED', '{}', '[]', now() from determination where id = '%s'""".formatted(year.id))).isEqualTo(NOT_A_DRAFT);
    }

    @Test
    void whatBecameOfFeedbackStaysAsItWasDecidedOn() {
        var feedback = AYear.ready();
        feedback.submitAndTriage();
        var otherwise =
                "update disposition set reason = 'otherwise' where feedback_id in (select id from feedback where checklist = '%s')"
                        .formatted(feedback.checklist);
        assertThat(refusal(otherwise)).isEqualTo("nothing was refused");
        feedback.propose("NOT_NEEDED").statusCode(200);
        assertThat(refusal(otherwise)).isEqualTo(NOT_A_DRAFT);
    }

    @Test
    void whatSubmittersAreToldIsSeen() {
        var feedback = AYear.opened();
        feedback.submitAndTriage();
        var reason =
                "update disposition set reason = %s where feedback_id in (select id from feedback where checklist = '%s')";
        assertThat(refusal(reason.formatted("E'\\u3000\\u200B\\u00A0\\n'", feedback.checklist)))
                .isEqualTo("23514");
        assertThat(refusal(reason.formatted("E'\\u3000字'", feedback.checklist))).isEqualTo("nothing was refused");
    }

    @Test
    void whatWasWithdrawnStaysSo() {
        var withdrawn = AYear.opened();
        withdrawn.step("secretariat-1", "withdrawal", AYear.REASON).statusCode(200);
        assertThat(refusal("update determination set stage = 'DRAFT' where id = '%s'".formatted(withdrawn.id)))
                .isEqualTo(FINAL);
        assertThat(refusal(
                        "update determination set stage = 'WITHDRAWN', round = 1 where id = '%s'".formatted(year.id)))
                .isEqualTo(FINAL);
        assertThat(refusal("update feedback set fiscal_year = 2020 where checklist = '%s'".formatted(year.checklist)))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void nothingBeginsPublished() {
        assertThat(refusal("""
                        insert into determination (id, checklist, checklist_edition, fiscal_year, rule_set, stage, opened_by, opened_at, version, round)
                        select gen_random_uuid(), checklist, checklist_edition, 2150, rule_set, 'PUBLISHED', opened_by, opened_at, 0, 1
                        from determination where id = '%s'""".formatted(year.id))).isEqualTo(FINAL);
    }

    /** Law 11, should the code ever forget it: the very step that another could take. */
    @Test
    void whoeverProposedIsNotWrittenDownAsDeciding() {
        var proposed = AYear.proposed();
        var step = """
                select set_config('minaoshi.actor', %2$s, true) from step_taken where determination_id = '%1$s' and action = 'PROPOSE';
                insert into step_taken (id, determination_id, sequence, from_stage, action, to_stage, actor, taken_at)
                select gen_random_uuid(), determination_id, sequence + 1, 'PROPOSED', 'DECIDE', 'DECIDED', %2$s, taken_at
                from step_taken where determination_id = '%1$s' and action = 'PROPOSE'""";
        assertThat(refusal(step.formatted(proposed.id, "actor"))).isEqualTo(FINAL);
        assertThat(refusal(step.formatted(proposed.id, "'another'"))).isEqualTo("nothing was refused");
    }

    /** Law 11: nor as one of the council. */
    @Test
    void whoeverProposedIsNotWrittenDownWithAPosition() {
        var proposed = AYear.proposed();
        var position = """
                insert into position (determination_id, round, member, position, given_at, version)
                select determination_id, 1, %2$s, 'AGREE', taken_at, 0
                from step_taken where determination_id = '%1$s' and action = 'PROPOSE'""";
        assertThat(refusal(position.formatted(proposed.id, "actor"))).isEqualTo(FINAL);
        assertThat(refusal(position.formatted(proposed.id, "'another'"))).isEqualTo("nothing was refused");
    }

    @Test
    void aMajorRevisionIsNotWrittenDownAsDecidedBeforeThePanel() {
        var proposed = AYear.ready();
        proposed.propose("MAJOR_REVISION").statusCode(200);
        assertThat(refusal("""
                        insert into step_taken (id, determination_id, sequence, from_stage, action, to_stage, actor, taken_at)
                        select gen_random_uuid(), determination_id, sequence + 1, 'PROPOSED', 'DECIDE', 'DECIDED', 'a test', taken_at
                        from step_taken where determination_id = '%s' and action = 'PROPOSE'""".formatted(proposed.id))).isEqualTo(FINAL);
    }

    @Test
    void theDigestIsOfTheBytes() {
        var proposal = """
                insert into proposal (determination_id, round, outcome, conclusion, snapshot, digest, proposed_by, proposed_at)
                values ('%s', 1, 'NOT_NEEDED', '{}', '%s', encode(sha256('{}'), 'hex'), 'a test', now())""";
        assertThat(refusal(proposal.formatted(draft.id, "{ }"))).isEqualTo("23514");
        assertThat(refusal(proposal.formatted(draft.id, "{}"))).isEqualTo("nothing was refused");
    }

    private String refusal(String sql) {
        var refused = catchThrowableOfType(SQLException.class, () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                try {
                    statement.execute(
                            "select set_config('minaoshi.actor', 'a test', true), "
                                    + "set_config('minaoshi.at', '2024-01-01T00:00:00Z', true), set_config('minaoshi.sight', 'all', true)");
                    statement.execute(sql);
                } finally {
                    connection.rollback();
                }
            }
        });
        return refused == null ? "nothing was refused" : refused.getSQLState();
    }
}
