package org.minaoshi.checklist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which items a checklist's newest edition has. Which edition that is, is asked each time; what an edition has never changes, and is remembered. */
@ApplicationScoped
class NewestItems {

    private static final int MOST = 100;

    private record Edition(String checklist, String edition) {}

    private final Cache<Edition, Set<Integer>> remembered =
            Caffeine.newBuilder().maximumSize(MOST).build();

    final Checklists checklists;
    final Citations citations;

    NewestItems(Checklists checklists, Citations citations) {
        this.checklists = checklists;
        this.citations = citations;
    }

    /** Their numbers; empty where there is no such checklist. */
    Optional<Set<Integer>> find(String checklist) {
        return checklists
                .findNewest(checklist)
                .map(newest -> newest.edition() == null
                        ? Set.of()
                        : remembered.get(new Edition(checklist, newest.edition()), this::read));
    }

    private Set<Integer> read(Edition edition) {
        return citations.itemFacts(edition.checklist(), edition.edition()).stream()
                .map(ItemFact::number)
                .collect(Collectors.toUnmodifiableSet());
    }
}
