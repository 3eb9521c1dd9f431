package org.minaoshi.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A query parameter that cannot be read is the caller's mistake (400), not an unknown address (404), which JAX-RS would answer. A number beyond the
 * {@code @Min} or {@code @Max} beside its {@code @QueryParam} is refused with it.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            Boolean.class, QueryParameters::bool,
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var query = annotations == null ? null : name(annotations);
        if (query == null || !(type.isEnum() || READERS.containsKey(type))) {
            return null;
        }
        var least = bound(annotations, Min.class, Min::value, Long.MIN_VALUE);
        var most = bound(annotations, Max.class, Max::value, Long.MAX_VALUE);
        return new ParamConverter<>() {
            @Override
            public T fromString(String value) {
                if (value == null) {
                    return null;
                }
                T read;
                try {
                    read = type.cast(read(type, value));
                } catch (RuntimeException unreadable) {
                    throw refused("値を読み取れません", "the value cannot be read");
                }
                if (read instanceof Integer number && number < least) {
                    throw refused("%d 以上を指定してください".formatted(least), "must be at least %d".formatted(least));
                }
                if (read instanceof Integer number && number > most) {
                    throw refused("%d 以下を指定してください".formatted(most), "must be at most %d".formatted(most));
                }
                return read;
            }

            private BadRequestException refused(String ja, String en) {
                return new BadRequestException(PlatformProblems.REQUEST_INVALID.at(query, ja, en));
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }

    private static <A extends Annotation> long bound(
            Annotation[] annotations, Class<A> kind, ToLongFunction<A> value, long none) {
        return Arrays.stream(annotations)
                .filter(kind::isInstance)
                .mapToLong(annotation -> value.applyAsLong(kind.cast(annotation)))
                .findFirst()
                .orElse(none);
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
    }

    private static Object read(Class<?> type, String value) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(value))
                        .findFirst()
                        .orElseThrow()
                : READERS.get(type).apply(value);
    }

    private static Boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
