package org.minaoshi.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.record.ReviewRecordFixture.WORDS;
import static org.minaoshi.record.ReviewRecordFixture.ready;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.CanonicalJson;

class SnapshotTest {

    private static Snapshot proposed(int round) {
        var verdict = AdmissibleOutcomes.of(ready()).verdict(Outcome.NOT_NEEDED, null);
        return ready().proposed(round, verdict, WORDS);
    }

    @Test
    void hasTheSameBytesForTheSameContent() {
        assertThat(CanonicalJson.bytes(proposed(1))).isEqualTo(CanonicalJson.bytes(proposed(1)));
        assertThat(CanonicalJson.digest(proposed(1))).isNotEqualTo(CanonicalJson.digest(proposed(2)));
    }

    @Test
    void comesBackFromItsBytes() {
        assertThat(CanonicalJson.read(CanonicalJson.bytes(proposed(1)), Snapshot.class))
                .isEqualTo(proposed(1));
        var published = new PublishedRecord(
                proposed(1),
                CanonicalJson.digest(proposed(1)),
                LocalDate.of(2023, 12, 1),
                LocalDate.of(2023, 12, 13),
                LocalDate.of(2023, 12, 14),
                1,
                new PublishedRecord.Positions(2, 0, 1));
        assertThat(CanonicalJson.read(CanonicalJson.bytes(published), PublishedRecord.class))
                .isEqualTo(published);
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertThat(new String(CanonicalJson.bytes(proposed(1)), StandardCharsets.UTF_8))
                .doesNotContain("null")
                .doesNotContain("corrects")
                .doesNotContain("override")
                .doesNotContain("panel");
    }

    @Test
    void becomesANewContentWithThePanelsWord() {
        var heard = proposed(1).after(new Snapshot.Panel(LocalDate.of(2024, 1, 20), WORDS));
        assertThat(heard.round()).isEqualTo(2);
        assertThat(heard.panel().heldOn()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(heard.outcome()).isEqualTo(proposed(1).outcome());
        assertThat(CanonicalJson.digest(heard)).isNotEqualTo(CanonicalJson.digest(proposed(1)));
    }
}
