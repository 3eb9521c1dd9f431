package org.minaoshi.platform;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How much of a list, and from where: {@code limit} 1 to 200 (50 unless told), {@code pageToken} from the page before. Use as {@code @BeanParam}. */
public class PageRequest {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    @QueryParam("limit")
    String limit;

    @QueryParam("pageToken")
    String pageToken;

    public static PageRequest of(Integer limit, String pageToken) {
        var request = new PageRequest();
        request.limit = limit == null ? null : limit.toString();
        request.pageToken = pageToken;
        return request;
    }

    public int size() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= LARGEST_LIMIT) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw PlatformProblems.REQUEST_INVALID.at(
                "limit", "1 から 200 の整数を指定してください", "must be a whole number from 1 to 200");
    }

    /** Rows to read: one more than the page holds, see {@link Page#of}. */
    public int fetch() {
        return size() + 1;
    }

    /** The sort key after which this page begins; empty for the first page. Refused where it was made for another filter. */
    public List<String> after(Object filter) {
        return pageToken == null ? List.of() : PageTokens.decode(filter, pageToken);
    }

    /** The same, read as what the list is ordered by; a token that cannot be read so is refused too. */
    public <T> Optional<T> after(Object filter, Function<List<String>, T> reader) {
        var position = after(filter);
        try {
            return position.isEmpty() ? Optional.empty() : Optional.of(reader.apply(position));
        } catch (RuntimeException forged) {
            throw PageTokens.invalid();
        }
    }
}
