package org.minaoshi.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeterTest {

    private static final Quota QUOTA = new Quota("organisation", 100);

    @Test
    void asksToSettleWhenATwentiethIsUntoldAndOnlyOnce() {
        var meter = new Meter(QUOTA, "bank-a");
        meter.take(4);
        assertThat(meter.isDue()).isFalse();
        meter.take(1);
        assertThat(meter.isDue()).isTrue();
        assertThat(meter.isDue()).isFalse();
    }

    @Test
    void takesOverTheCommonCountAndPaysBackWhatWasTooMuch() {
        var meter = new Meter(QUOTA, "bank-a");
        meter.take(10);
        meter.settle(used -> {
            assertThat(used).isEqualTo(10);
            return -5;
        });
        var refused = meter.take(1);
        assertThat(refused.isConsumed()).isFalse();
        // Five owed and one wanted, at a hundred a minute.
        assertThat(refused.getNanosToWaitForRefill()).isBetween(3_000_000_000L, 3_700_000_000L);
    }

    @Test
    void tellsLaterWhatItCouldNotTell() {
        var meter = new Meter(QUOTA, "bank-a");
        meter.take(10);
        assertThatIllegalStateException()
                .isThrownBy(() -> meter.settle(used -> {
                    throw new IllegalStateException("away");
                }));
        meter.take(5);
        var told = new AtomicLong();
        meter.settle(used -> {
            told.set(used);
            return QUOTA.requests() - used;
        });
        assertThat(told).hasValueBetween(14, 15);
        assertThat(meter.take(1).getRemainingTokens()).isBetween(84L, 85L);
    }

    /** What was used may have come back before anybody came to settle it. */
    @Test
    void asksForTheCommonCountWhereNothingIsMissingAnyMore() throws InterruptedException {
        var meter = new Meter(new Quota("organisation", 6_000_000), "bank-a");
        meter.take(1);
        Thread.sleep(10);
        meter.settle(used -> {
            assertThat(used).isEqualTo(1);
            return 5;
        });
        assertThat(meter.take(6_000).isConsumed()).isFalse();
    }

    @Test
    void aWeightAboveTheQuotaTakesAllOfIt() {
        var meter = new Meter(QUOTA, "bank-a");
        assertThat(meter.take(1000).isConsumed()).isTrue();
        assertThat(meter.take(1).isConsumed()).isFalse();
    }

    @Test
    void speaksInStructuredFields() {
        assertThat(QUOTA.policy()).isEqualTo("\"organisation\";q=100;w=60");
        assertThat(QUOTA.state(99)).isEqualTo("\"organisation\";r=99;t=1");
        assertThat(QUOTA.state(0)).isEqualTo("\"organisation\";r=0;t=60");
        assertThat(QUOTA.state(-1)).startsWith("\"organisation\";r=0;");
    }

    @Test
    void anIpv6NetworkIsOneAddress() {
        assertThat(Meters.network("2001:db8:1:2::1")).isEqualTo(Meters.network("2001:db8:1:2:ffff::2"));
        assertThat(Meters.network("2001:db8:1:3::1")).isNotEqualTo(Meters.network("2001:db8:1:2::1"));
        assertThat(Meters.network("192.0.2.1")).isNotEqualTo(Meters.network("192.0.2.2"));
    }
}
