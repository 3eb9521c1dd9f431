package org.minaoshi.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Answers that never change, kept in memory under what they were made of, as many as their bytes allow. Nobody waits at it for what somebody else is making of
 * other things.
 */
public final class ReadyAnswers<K, V> {

    private final Cache<K, V> ready;
    private final RenderingPlaces places;

    /** @param size of an answer, in bytes */
    public ReadyAnswers(long bytesKept, ToIntFunction<V> size, RenderingPlaces places) {
        this.ready = Caffeine.newBuilder()
                .maximumWeight(bytesKept)
                .weigher((K key, V answer) -> size.applyAsInt(answer))
                .build();
        this.places = places;
    }

    /** What is not ready and costs little is made at once. */
    public V made(K key, Supplier<V> making) {
        var known = ready.getIfPresent(key);
        return known != null ? known : kept(key, making.get());
    }

    /** What is not ready takes a place while it is made, unless somebody made it while this one waited. */
    public V rendered(K key, Supplier<V> rendering) {
        var known = ready.getIfPresent(key);
        return known != null ? known : places.render(() -> made(key, rendering));
    }

    private V kept(K key, V answer) {
        ready.put(key, answer);
        return answer;
    }
}
