package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minaoshi.standard.StandardFixture.aStandardWith;
import static org.minaoshi.standard.StandardFixture.amendment;
import static org.minaoshi.standard.StandardFixture.editionRequest;
import static org.minaoshi.standard.StandardFixture.register;
import static org.minaoshi.standard.StandardFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Sql;

/** What is registered can be changed by nobody, and nothing can be put to it later: the database says so. */
@QuarkusTest
class StandardIsFinalTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String IS_FINAL = "MN423";

    @BeforeEach
    void somethingInEveryTable() {
        var standard = aStandardWith("10", "統4");
        var edition = editionRequest("11", "10", "統4");
        edition.put("crossReferences", List.of(with("from", "統4", "section", "II.3")));
        edition.put("amendments", List.of(amendment("統4", "WORDING")));
        register(standard, edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "standard_edition", "provision", "amendment", "cross_reference"})
    void isRewrittenByNobody(String table) {
        var column = table.equals("standard") ? "code" : "standard";
        for (var change : List.of(
                "update %s set %s = %2$s".formatted(table, column),
                "delete from " + table,
                "truncate %s cascade".formatted(table))) {
            refuses(INSUFFICIENT_PRIVILEGE, () -> Sql.asService(change));
            refuses(IS_FINAL, () -> Sql.asOwner(change));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into provision select standard, edition, '統9', edition_sequence, '統', 9, null, '99', title, null, status, paragraphs, 0 from provision",
                "insert into amendment select standard, edition, provision, 99, sort_key, kind, paragraph, from_paragraph, from_provision, strength, summary, cites from amendment",
                "insert into cross_reference select standard, edition, 99, from_provision, paragraph, to_provision, section from cross_reference"
            })
    void growsByNothing(String change) {
        refuses(IS_FINAL, () -> Sql.asService(change + " limit 1"));
    }

    private static void refuses(String state, ThrowingCallable change) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(change)
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(state));
    }
}
