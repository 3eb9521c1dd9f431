package org.minaoshi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.OccupiedPlaces;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.RenderingBounds;
import org.minaoshi.platform.RenderingPlaces;

class RenderingsTest {

    private static final byte[] RECORD = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void whereAllPlacesAreTakenNoDocumentIsMadeAndTheRecordIsServed() throws InterruptedException {
        var places = new RenderingPlaces(RenderingBounds.ONE);
        var renderings = new Renderings(places);
        var occupied = OccupiedPlaces.take(places, 1);
        try (occupied) {
            assertThatThrownBy(() -> renderings.of("digest", Format.PDF, Language.JA, () -> RECORD))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.type().slug()).isEqualTo("rendering-busy"));
            assertThat(renderings
                            .of("digest", Format.JSON, Language.JA, () -> RECORD)
                            .bytes())
                    .isEqualTo(RECORD);
        }
    }
}
