package org.minaoshi.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
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

    private final Cache<Key, ReadyTemplate> ready = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((Key key, ReadyTemplate kept) -> kept.bytes().length)
            .build();

    final RenderingPlaces rendering;

    ReadyTemplates(RenderingPlaces rendering) {
        this.rendering = rendering;
    }

    /**
     * @param from with all that is known of it, its digest too; null for an empty one
     * @param predecessor the edition that is filled in as the one before; null for the first edition of a standard
     */
    record Key(StandardEditionResponse from, String predecessor, TableFormat format) {}

    /** @param content asked only where the template has to be made */
    ReadyTemplate of(Key key, Supplier<RegisterStandardEditionRequest> content) {
        var known = ready.getIfPresent(key);
        return known != null
                ? known
                : rendering.render(() -> {
                    var meanwhile = ready.getIfPresent(key);
                    return meanwhile != null ? meanwhile : kept(key, content.get());
                });
    }

    private ReadyTemplate kept(Key key, RegisterStandardEditionRequest content) {
        var made = ReadyTemplate.of(
                key.format() == TableFormat.CSV ? EditionTables.csv(content) : EditionTables.workbook(content));
        ready.put(key, made);
        return made;
    }
}
