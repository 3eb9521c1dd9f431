package org.minaoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minaoshi.platform.Digests;
import org.minaoshi.standard.AmendmentKind;
import org.minaoshi.standard.RegisterStandardEditionRequest;

class InventedEditionTest {

    private static final Path EXAMPLES = Path.of("src/main/examples");

    static Stream<RegisterStandardEditionRequest> editions() {
        return Stream.of(InventedEdition.twelfth(), InventedEdition.thirteenth());
    }

    /** What is in the files, since the packing may differ from one platform to another. With -Dexamples.write they are written anew. */
    @ParameterizedTest
    @MethodSource("editions")
    void theFilesAreWhatIsWrittenHere(RegisterStandardEditionRequest edition) throws IOException {
        var file = EXAMPLES.resolve("fisc-security-guidelines-" + edition.edition() + ".xlsx");
        var written = EditionTables.workbook(edition);
        if (Boolean.getBoolean("examples.write")) {
            Files.createDirectories(EXAMPLES);
            Files.write(file, written);
        }
        assertThat(parts(Files.readAllBytes(file))).isEqualTo(parts(written)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void areOfTheSizeOfRealOnes(RegisterStandardEditionRequest edition) {
        assertThat(edition.provisions()).hasSize(InventedEdition.SIZE);
        assertThat(edition.crossReferences()).hasSizeBetween(300, 700);
        assertThat(edition.provisions())
                .filteredOn(provision -> provision.designation().contains("-"))
                .hasSizeGreaterThan(60);
        assertThat(amended(edition, AmendmentKind.PROVISION_RETIRED)).isEqualTo(InventedEdition.RETIRED);
        assertThat(amended(edition, AmendmentKind.PROVISION_MOVED)).isEqualTo(InventedEdition.MOVED);
        assertThat(edition.amendments())
                .hasSize(InventedEdition.RETIRED + InventedEdition.MOVED + InventedEdition.AMENDED);
    }

    @Test
    void sayThatTheyAreInvented() {
        assertThat(editions()).allSatisfy(edition -> {
            assertThat(edition.label().ja()).contains("架空");
            assertThat(edition.provisions().stream().flatMap(provision -> provision.paragraphs().stream()))
                    .allSatisfy(paragraph -> assertThat(paragraph.text()).contains("架空"));
        });
    }

    private static long amended(RegisterStandardEditionRequest edition, AmendmentKind kind) {
        return edition.amendments().stream()
                .filter(amendment -> amendment.kind() == kind)
                .count();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), Digests.sha256(zip.readAllBytes()));
            }
        }
        return parts;
    }
}
