package org.minaoshi.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What answers have named so far, by the name of the member: so that later requests ask for things that are there. */
final class KnownThings {

    private static final int MOST = 40;

    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, List<Long>> numbers = new HashMap<>();

    KnownThings() {
        keep("checklist", "fisc-api-checklist");
        keep("standard", "fisc-security-guidelines");
        keep("edition", "11");
        keep("checklistEdition", "2019-09");
        keep("organisation", "bank-a");
        keep("provision", "統24");
        keep("designation", "実8");
        keep("factor", "incidents");
        numbers.put("fiscalYear", new ArrayList<>(List.of(2023L, 2024L, 2026L)));
        numbers.put("items", new ArrayList<>(List.of(3L, 22L)));
        numbers.put("item", new ArrayList<>(List.of(3L, 22L)));
        numbers.put("number", new ArrayList<>(List.of(3L)));
    }

    String text(String name, Random random) {
        return any(texts.get(name), random);
    }

    Long number(String name, Random random) {
        return any(numbers.get(name), random);
    }

    /** @param kind of the thing answered: its {@code id} is asked for under this name */
    void learn(String kind, JsonNode answer) {
        answer.properties().forEach(member -> {
            var value = member.getValue();
            if (value.isTextual() && value.asText().length() < 100) {
                keep(member.getKey(), value.asText());
                if (member.getKey().equals("id")) {
                    keep(kind, value.asText());
                }
            } else if (value.isContainerNode()) {
                learn(kind, value);
            }
        });
        if (answer.isArray()) {
            answer.forEach(element -> learn(kind, element));
        }
    }

    private void keep(String name, String value) {
        var some = texts.computeIfAbsent(name, unknown -> new ArrayList<>());
        if (some.size() < MOST && !some.contains(value)) {
            some.add(value);
        }
    }

    private static <T> T any(List<T> some, Random random) {
        return some == null ? null : some.get(random.nextInt(some.size()));
    }
}
