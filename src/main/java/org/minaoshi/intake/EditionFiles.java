package org.minaoshi.intake;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.minaoshi.platform.JsonBody;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.StandardService;
import org.minaoshi.tabular.CsvReading;
import org.minaoshi.tabular.ReadRow;
import org.minaoshi.tabular.XlsxReading;

/** Reads a file of an edition, whatever its form. */
@Singleton
class EditionFiles {

    final StandardService standards;
    final JsonBody json;

    EditionFiles(StandardService standards, JsonBody json) {
        this.standards = standards;
        this.json = json;
    }

    /** @param progress is told from time to time how many rows have been read */
    EditionFile read(String standard, SentFile sent, IntConsumer progress) {
        if (sent.bytes().length == 0) {
            throw IntakeProblems.EMPTY.because("ファイルを本文として送ってください", "Send the file as the body");
        }
        var file =
                switch (sent.format()) {
                    case JSON -> entries(sent.bytes());
                    case CSV -> table(standard, rows -> CsvReading.read(sent.bytes(), sent.charset(), rows), progress);
                    case XLSX -> table(standard, rows -> XlsxReading.read(sent.bytes(), rows), progress);
                };
        progress.accept(file.rows());
        if (file.request() != null && file.faults().isEmpty()) {
            json.violations(file.request()).forEach(file::add);
        }
        return file;
    }

    private EditionFile entries(byte[] sent) {
        var request = json.required(sent, RegisterStandardEditionRequest.class);
        return new EditionFile(
                request,
                new FoundFaults(),
                EditionFile.Places.OF_JSON,
                EditionCounts.of(request).rows());
    }

    private EditionFile table(String standard, Consumer<Consumer<ReadRow>> reading, IntConsumer progress) {
        var faults = new FoundFaults();
        var rows = new TableRows(faults, progress);
        reading.accept(rows);
        var writings = Arrays.asList(Section.PROVISION, Section.PARAGRAPH).stream()
                .flatMap(section -> rows.of(section).stream())
                .map(row -> row.get(Field.PROVISION))
                .filter(Objects::nonNull)
                .collect(toSet());
        var canonical = standards.canonical(standard, writings);
        var edition = new TableEdition(
                rows, faults, writing -> canonical.containsKey(writing) ? canonical.get(writing) : Field.key(writing));
        return new EditionFile(edition.request(), faults, edition, rows.count());
    }
}
