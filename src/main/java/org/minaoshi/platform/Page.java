package org.minaoshi.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list. {@code nextPageToken} is absent on the last page; a token belongs to the filter it was made for and is opaque to callers.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String nextPageToken) {

    /**
     * Cuts a page out of rows read with {@code limit + 1}: the extra row only says that there is more.
     *
     * @param filter what the list was filtered by; the token is refused for any other
     * @param position the sort key of a row, in the order of the list's {@code order by}
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Object filter, Function<T, List<?>> position) {
        if (rows.size() <= request.size()) {
            return new Page<>(rows, null);
        }
        var items = List.copyOf(rows.subList(0, request.size()));
        return new Page<>(items, PageTokens.encode(filter, position.apply(items.get(items.size() - 1))));
    }
}
