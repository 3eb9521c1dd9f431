package org.minaoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minaoshi.intake.EditionFixture.anEdition;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.OccupiedPlaces;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.RenderingBounds;
import org.minaoshi.platform.RenderingPlaces;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.tabular.TableFormat;

class ReadyTemplatesTest {

    private final RenderingPlaces places = new RenderingPlaces(RenderingBounds.ONE);
    private final ReadyTemplates templates = new ReadyTemplates(places);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesEachOnce() {
        var csv = templates.of(key("1", TableFormat.CSV), this::content);

        assertThat(templates.of(key("1", TableFormat.CSV), this::content)).isSameAs(csv);
        assertThat(made).hasValue(1);
        assertThat(csv.bytes()).isEqualTo(EditionTables.csv(anEdition("1")));
        assertThat(templates.of(key("1", TableFormat.XLSX), this::content).etag())
                .isNotEqualTo(csv.etag());
        templates.of(key("2", TableFormat.CSV), this::content);
        assertThat(made).hasValue(3);
    }

    @Test
    void whereAllPlacesAreTakenNoneIsMadeAndWhatIsReadyIsServed() throws InterruptedException {
        var csv = templates.of(key("1", TableFormat.CSV), this::content);
        var occupied = OccupiedPlaces.take(places, 1);
        try (occupied) {
            assertThatThrownBy(() -> templates.of(key("2", TableFormat.CSV), this::content))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.type().slug()).isEqualTo("rendering-busy"));
            assertThat(templates.of(key("1", TableFormat.CSV), this::content)).isSameAs(csv);
        }
        assertThat(made).hasValue(1);
    }

    private RegisterStandardEditionRequest content() {
        made.incrementAndGet();
        return anEdition("1");
    }

    private static ReadyTemplates.Key key(String predecessor, TableFormat format) {
        return new ReadyTemplates.Key(null, predecessor, format);
    }
}
