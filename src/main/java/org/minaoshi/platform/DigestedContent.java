package org.minaoshi.platform;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a lasting digest covers: members that are named one by one where it is made, so that no record's shape decides it. Its canonical form is
 * {@link CanonicalJson}'s: members by name, absent ones left out, lists in the order given.
 */
public final class DigestedContent {

    private final SortedMap<String, Object> members = new TreeMap<>();

    public DigestedContent with(String name, String value) {
        return put(name, value);
    }

    public DigestedContent with(String name, Enum<?> value) {
        return put(name, value == null ? null : value.name());
    }

    public DigestedContent with(String name, LocalizedText text) {
        return with(
                name,
                text == null
                        ? null
                        : new DigestedContent().with("ja", text.ja()).with("en", text.en()));
    }

    public DigestedContent with(String name, DigestedContent content) {
        return put(name, content == null ? null : content.members);
    }

    public DigestedContent withTexts(String name, List<String> values) {
        return put(name, values);
    }

    public DigestedContent withEach(String name, Collection<DigestedContent> contents) {
        return put(name, contents.stream().map(content -> content.members).toList());
    }

    private DigestedContent put(String name, Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /** SHA-256 over the canonical form. */
    public String digest() {
        return CanonicalJson.digest(members);
    }
}
