package org.minaoshi.intake;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.minaoshi.platform.ReadyAnswers;
import org.minaoshi.platform.RenderingPlaces;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.tabular.TableFormat;

/**
 * Templates as ready bytes, kept in memory under the edition they are filled in with, which never changes. They are for anyone: one that is not ready takes a place
 * while it is made. Their words are in both languages.
 */
@Singleton
class ReadyTemplates {

    private static final long BYTES_KEPT = 8L * 1024 * 1024;

    private final ReadyAnswers<Key, ReadyTemplate> ready;

    ReadyTemplates(RenderingPlaces places) {
        this.ready = new ReadyAnswers<>(BYTES_KEPT, template -> template.bytes().length, places);
    }

    /**
     * @param from with all that is known of it, its digest too; null for an empty one
     * @param predecessor the edition that is filled in as the one before; null for the first edition of a standard
     */
    record Key(StandardEditionResponse from, String predecessor, TableFormat format) {}

    /** @param content asked only where the template has to be made */
    ReadyTemplate of(Key key, Supplier<RegisterStandardEditionRequest> content) {
        return ready.rendered(key, () -> made(key.format(), content.get()));
    }

    private static ReadyTemplate made(TableFormat format, RegisterStandardEditionRequest content) {
        return ReadyTemplate.of(
                format == TableFormat.CSV ? EditionTables.csv(content) : EditionTables.workbook(content));
    }
}
