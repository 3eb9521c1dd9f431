package org.minaoshi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private final Map<String, String> settings = new HashMap<>();

    @Test
    void isContentWithWhatIsDelivered() {
        assertThat(complaint()).isEmpty();
    }

    @Test
    void hasAConnectionForWhateverMayAskForOne() {
        settings.put("quarkus.datasource.jdbc.max-size", "51");
        assertThat(complaint()).hasValueSatisfying(message -> assertThat(message)
                .contains("QUARKUS_DATASOURCE_JDBC_MAX_SIZE is 51")
                .contains("as many as 52 ")
                .contains("QUARKUS_THREAD_POOL_MAX_THREADS (40) and of MINAOSHI_READS_MOST_AT_ONCE (4)"));
        settings.put("quarkus.datasource.jdbc.max-size", "52");
        assertThat(complaint()).isEmpty();
        settings.put("minaoshi.batch.most-at-once", "5");
        assertThat(complaint()).isPresent();
    }

    @Test
    void leavesAThreadToWhatIsShort() {
        settings.put("quarkus.thread-pool.max-threads", "28");
        assertThat(complaint()).hasValueSatisfying(message -> assertThat(message)
                .contains("QUARKUS_THREAD_POOL_MAX_THREADS is 28")
                .contains("may take 28 threads")
                .contains("MINAOSHI_RENDERING_MOST_WAITING"));
        settings.put("quarkus.thread-pool.max-threads", "29");
        assertThat(complaint()).isEmpty();
    }

    @Test
    void readsSomething() {
        settings.put("minaoshi.reads.most-at-once", "0");
        assertThat(complaint())
                .hasValueSatisfying(message -> assertThat(message).contains("MINAOSHI_READS_MOST_AT_ONCE is 0"));
        settings.put("minaoshi.reads.most-at-once", "4");
        settings.put("minaoshi.reads.most-waiting", "0");
        assertThat(complaint())
                .hasValueSatisfying(message -> assertThat(message).contains("MINAOSHI_READS_MOST_WAITING is 0"));
    }

    private Optional<String> complaint() {
        var delivered = ConfigUtils.configBuilder().build();
        return Capacity.of(property -> Optional.ofNullable(settings.get(property))
                        .or(() -> delivered.getOptionalValue(property, String.class)))
                .complaint();
    }
}
