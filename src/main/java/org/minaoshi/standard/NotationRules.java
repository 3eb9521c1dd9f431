package org.minaoshi.standard;

import static org.minaoshi.standard.StandardProblems.CATEGORY_AMBIGUOUS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minaoshi.platform.Faults;

/** A writing belongs to one category, so that every designation can be read in one way only. */
final class NotationRules {

    static void check(List<Category> categories) {
        var faults = new Faults(CATEGORY_AMBIGUOUS);
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            var category = categories.get(i);
            var pointer = "/categories/" + i;
            claim(category.code(), i, pointer + "/code", owners, faults);
            claim(category.title().ja(), i, pointer + "/title/ja", owners, faults);
            for (int j = 0; j < category.aliases().size(); j++) {
                claim(category.aliases().get(j), i, pointer + "/aliases/" + j, owners, faults);
            }
        }
        faults.raise();
    }

    private static void claim(String writing, int owner, String pointer, Map<String, Integer> owners, Faults faults) {
        owners.putIfAbsent(Notation.key(writing), owner);
        if (owners.get(Notation.key(writing)) != owner) {
            faults.add(CATEGORY_AMBIGUOUS, pointer, "他の分類の表記でもあります", "is a writing of another category too");
        }
    }

    private NotationRules() {}
}
