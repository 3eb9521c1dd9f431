package org.minaoshi.standard;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The door to read what is registered. Wherever it takes the designation of a provision, any writing will do. */
@ApplicationScoped
public class StandardService {

    final Standards standards;
    final Provisions provisions;
    final WholeEditions wholeEditions;

    StandardService(Standards standards, Provisions provisions, WholeEditions wholeEditions) {
        this.standards = standards;
        this.provisions = provisions;
        this.wholeEditions = wholeEditions;
    }

    public Page<StandardResponse> list(PageRequest page) {
        var filter = "standards";
        return Page.of(standards.list(page, page.after(filter)), page, filter, standard -> List.of(standard.code()));
    }

    /** 404 {@code standard-unknown} where there is none. */
    public StandardResponse required(String standard) {
        return standards.required(standard);
    }

    public Optional<StandardResponse> find(String standard) {
        return standards.find(standard);
    }

    public Page<StandardEditionResponse> editions(String standard, PageRequest page) {
        standards.required(standard);
        var filter = "editions of " + standard;
        return Page.of(
                standards.editions(standard, page.after(filter), page.fetch()),
                page,
                filter,
                edition -> List.of(edition.edition()));
    }

    /** In the order in which they were registered; empty where the standard is unknown. */
    public List<StandardEditionResponse> editions(String standard) {
        return standards.editions(standard, List.of(), Integer.MAX_VALUE);
    }

    public Optional<StandardEditionResponse> findEdition(String standard, String edition) {
        return standards.findEdition(standard, edition);
    }

    /** 404 {@code standard-unknown} or {@code standard-edition-unknown} where there is none. */
    public StandardEditionResponse requiredEdition(String standard, String edition) {
        return standards.findEdition(standard, edition).orElseThrow(() -> {
            standards.required(standard);
            return StandardProblems.EDITION_UNKNOWN.because("その版はありません", "The standard has no edition of that name");
        });
    }

    /** An edition with all that is in it, from memory where it was asked for lately. 404 as {@link #requiredEdition}. */
    public WholeStandardEdition whole(String standard, String edition) {
        return whole(requiredEdition(standard, edition));
    }

    /** @param edition a registered one, as this room told it */
    public WholeStandardEdition whole(StandardEditionResponse edition) {
        return wholeEditions.read(edition);
    }

    public Optional<StandardEditionResponse> findLatestEdition(String standard) {
        return standards.findLatestEdition(standard);
    }

    /** 404 where the standard has no edition yet. */
    public StandardEditionResponse latestEdition(String standard) {
        return standards.findLatestEdition(standard).orElseThrow(() -> {
            standards.required(standard);
            return StandardProblems.EDITION_UNKNOWN.because(
                    "まだ版が登録されていません", "No edition of the standard is registered yet");
        });
    }

    /** The canonical writing; empty where the standard is unknown or writes nothing like it. It need not be registered in any edition. */
    public Optional<String> canonical(String standard, String writing) {
        return Optional.ofNullable(canonical(standard, List.of(writing)).get(writing));
    }

    /** The code of a category by any writing of it; empty where the standard is unknown or has none like it. */
    public Optional<String> category(String standard, String writing) {
        return standards.find(standard).flatMap(found -> new Notation(found.categories()).category(writing));
    }

    /** As {@link #canonical(String, String)}, by the writing that was asked for. */
    public Map<String, String> canonical(String standard, Collection<String> writings) {
        Map<String, String> canonical = new LinkedHashMap<>();
        standards
                .find(standard)
                .map(found -> new Notation(found.categories()))
                .ifPresent(notation -> writings.forEach(writing -> notation.parse(writing)
                        .ifPresent(designation -> canonical.put(writing, designation.toString()))));
        return canonical;
    }

    /** Each provision as the newest edition has it that knows it, active or retired, by the writing that was asked for; what is unknown is left out. */
    public Map<String, ProvisionFact> newest(String standard, Collection<String> writings) {
        return facts(standard, writings, designations -> provisions.newestFacts(standard, designations));
    }

    /** The provisions of one edition, by the writing that was asked for; what is unknown is left out. */
    public Map<String, ProvisionFact> provisions(String standard, String edition, Collection<String> writings) {
        return facts(standard, writings, designations -> provisions.facts(standard, edition, designations));
    }

    private Map<String, ProvisionFact> facts(
            String standard, Collection<String> writings, Function<Collection<String>, List<ProvisionFact>> read) {
        var canonical = canonical(standard, writings);
        if (canonical.isEmpty()) {
            return Map.of();
        }
        var known = read.apply(List.copyOf(canonical.values())).stream()
                .collect(toMap(ProvisionFact::designation, Function.identity()));
        canonical.values().retainAll(known.keySet());
        return canonical.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> known.get(entry.getValue())));
    }
}
