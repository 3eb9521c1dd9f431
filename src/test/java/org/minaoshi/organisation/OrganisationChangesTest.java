package org.minaoshi.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** How long what was read of organisations counts, whatever happens between its reading and a question to the database. */
class OrganisationChangesTest {

    private final AtomicLong committed = new AtomicLong(7);
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger questions = new AtomicInteger();
    private LongSupplier database = committed::get;
    private final OrganisationChanges changes = new OrganisationChanges(
            () -> {
                questions.incrementAndGet();
                return database.getAsLong();
            },
            nanos::get);

    @Test
    void whatWasReadCountsForTenSeconds() {
        var read = changes.now();

        pass(9_999);
        assertThat(changes.stillCounts(read)).isTrue();
        pass(1);
        assertThat(changes.stillCounts(read)).isFalse();
    }

    @Test
    void countsOnWhileNothingChangesAndIsAskedForOnceInFourSeconds() {
        changes.askWhenDue();
        var read = changes.now();

        for (int second = 1; second <= 60; second++) {
            pass(1000);
            changes.askWhenDue();
            assertThat(changes.stillCounts(read)).isTrue();
        }
        assertThat(questions).hasValue(1 + 60 / 4);
        pass(10_000);
        assertThat(changes.stillCounts(read)).isFalse();
    }

    @Test
    void countsNoMoreOnceAChangeIsKnown() {
        changes.askWhenDue();
        var read = changes.now();
        committed.incrementAndGet();

        pass(4000);
        changes.askWhenDue();
        assertThat(changes.stillCounts(read)).isFalse();
        assertThat(changes.stillCounts(changes.now())).isTrue();
    }

    @Test
    void countsNoMoreOnceItWasChangedHere() {
        changes.askWhenDue();
        var read = changes.now();

        changes.forget();

        assertThat(changes.stillCounts(read)).isFalse();
        assertThat(changes.stillCounts(changes.now())).isTrue();
        changes.askWhenDue();
        assertThat(questions).hasValue(2);
    }

    @Test
    void aQuestionThatWasUnderWayTellsNothingOfAChangeHere() {
        changes.askWhenDue();
        var read = changes.now();
        pass(4000);

        database = () -> {
            pass(1);
            changes.forget();
            pass(1);
            return committed.getAndIncrement();
        };
        changes.askWhenDue();

        assertThat(changes.stillCounts(read)).isFalse();
    }

    /** Who asks in the midst of a change is told of it too. */
    @Test
    void whatWasLearntOfAChangeThatWasRolledBackIsForgotten() {
        changes.askWhenDue();
        pass(4000);
        database = () -> committed.get() + 1;
        changes.askWhenDue();
        changes.forget();
        var read = changes.now();

        committed.incrementAndGet();
        database = committed::get;
        pass(1);
        changes.askWhenDue();

        assertThat(changes.stillCounts(read)).isFalse();
    }

    @Test
    void oneAsksForAll() {
        database = () -> {
            changes.askWhenDue();
            return committed.get();
        };

        changes.askWhenDue();

        assertThat(questions).hasValue(1);
    }

    @Test
    void whatIsReadWhileTheQuestionIsUnderWayIsNotTakenForLater() {
        changes.askWhenDue();
        pass(4000);
        committed.incrementAndGet();
        var reading = new AtomicReference<OrganisationChanges.Moment>();

        database = () -> {
            reading.set(changes.now());
            return committed.get();
        };
        changes.askWhenDue();

        assertThat(changes.stillCounts(reading.get())).isFalse();
    }

    @Test
    void afterASilenceTheSameNumberIsNotEnough() {
        changes.askWhenDue();
        var read = changes.now();

        pass(10_000);
        changes.askWhenDue();

        assertThat(changes.stillCounts(read)).isFalse();
    }

    @Test
    void aQuestionThatFailsIsAskedAgainAndExtendsNothing() {
        changes.askWhenDue();
        var read = changes.now();
        pass(4000);

        database = () -> {
            throw new IllegalStateException("away");
        };
        assertThatThrownBy(changes::askWhenDue).hasMessage("away");
        assertThatThrownBy(changes::askWhenDue).hasMessage("away");

        pass(5_999);
        assertThat(changes.stillCounts(read)).isTrue();
        pass(1);
        assertThat(changes.stillCounts(read)).isFalse();
    }

    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
