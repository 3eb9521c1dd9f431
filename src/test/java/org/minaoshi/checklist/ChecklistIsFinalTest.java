package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.minaoshi.checklist.ChecklistFixture.aChecklistWith;
import static org.minaoshi.checklist.ChecklistFixture.cites;
import static org.minaoshi.checklist.ChecklistFixture.item;
import static org.minaoshi.standard.StandardFixture.aStandardWith;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minaoshi.Sql;

/** What is registered can be changed by nobody, and nothing can be put to it later: the database says so. */
@QuarkusTest
class ChecklistIsFinalTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String IS_FINAL = "MN423";
    private static final String STANDS_NOT = "MN409";

    @BeforeEach
    void somethingInEveryTable() {
        aChecklistWith("1", item(1, cites(aStandardWith("11", "統4"), "統4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "checklist_edition", "checklist_item", "citation"})
    void isRewrittenByNobody(String table) {
        var column = table.equals("checklist") ? "code" : "checklist";
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
                "insert into checklist_item select checklist, edition, 99, title, summary from checklist_item",
                "insert into citation select checklist, edition, item, 99, standard, standard_edition, provision, sort_key from citation"
            })
    void growsByNothing(String change) {
        refuses(IS_FINAL, () -> Sql.asService(change + " limit 1"));
    }

    @Test
    void citesOnlyWhatStandsWhoeverWritesIt() {
        var standard = aStandardWith("11", "統4");
        refuses(STANDS_NOT, () -> Sql.asService("""
                select set_config('minaoshi.actor', 'x', true), set_config('minaoshi.at', '2026-01-01T00:00:00Z', true);
                insert into checklist values ('by-hand', '{}', '{}', now());
                insert into checklist_edition values ('by-hand', '1', 1, '{}', null, null, repeat('a', 64), 1, 1, now());
                insert into checklist_item values ('by-hand', '1', 1, '{}', null);
                insert into citation values ('by-hand', '1', 1, 1, '%s', null, '統99', '00')""".formatted(standard)));
    }

    private static void refuses(String state, ThrowingCallable change) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(change)
                .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo(state));
    }
}
