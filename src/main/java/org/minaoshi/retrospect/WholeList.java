package org.minaoshi.retrospect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** Every row of a list that doors give out by the page: of one checklist there are a few for each year. */
final class WholeList {

    static <T> List<T> of(Function<PageRequest, Page<T>> list) {
        var rows = new ArrayList<T>();
        String token = null;
        do {
            var page = list.apply(PageRequest.of(200, token));
            rows.addAll(page.items());
            token = page.nextPageToken();
        } while (token != null);
        return rows;
    }

    private WholeList() {}
}
