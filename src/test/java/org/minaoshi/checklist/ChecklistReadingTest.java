package org.minaoshi.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.minaoshi.platform.LocalizedText.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minaoshi.checklist.RegisterChecklistEditionRequest.CitationEntry;
import org.minaoshi.checklist.RegisterChecklistEditionRequest.ItemEntry;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.standard.ProvisionFact;

class ChecklistReadingTest {

    private final List<ItemEntry> items = new ArrayList<>();

    @Test
    void putsItemsAndCitationsInOrder() {
        items.add(item(10, cites("fisc", "監査 1"), cites("fisc", "統 21"), cites("agents", "A1"), cites("fisc", "統4")));
        items.add(item(2));

        var content = read();

        assertThat(content.items()).extracting(ChecklistContent.Item::number).containsExactly(2, 10);
        assertThat(content.items().get(1).citations())
                .extracting(citation -> citation.standard() + " " + citation.provision())
                .containsExactly("agents A1", "fisc 統4", "fisc 統21", "fisc 監1");
        assertThat(content.citationCount()).isEqualTo(4);
    }

    @Test
    void hasOneDigestInWhateverWritingAndOrder() {
        items.add(item(1, cites("fisc", "監査 1"), cites("fisc", "統4")));
        items.add(item(2));
        var digest = read().digest();

        items.clear();
        items.add(item(2));
        items.add(item(1, cites("fisc", "統4"), cites("fisc", "監1")));
        assertThat(read().digest()).isEqualTo(digest);

        items.set(1, item(1, cites("fisc", "統4"), new CitationEntry("fisc", "11", "監1")));
        assertThat(read().digest()).isNotEqualTo(digest);
    }

    @Test
    void namesEveryCitationThatLeadsNowhere() {
        items.add(item(1, cites("fisc", "統99"), cites("fisc", "統4"), cites("iso", "A5")));
        items.add(item(2, new CitationEntry("fisc", "99", "統4"), new CitationEntry("fisc", "11", "外1")));
        items.add(item(3, cites("fisc", "統5")));
        assertThat(refused("provision-reference-unknown"))
                .containsExactly(
                        "/items/0/citations/0/provision",
                        "/items/0/citations/2/standard",
                        "/items/1/citations/0/edition",
                        "/items/1/citations/1/provision");
    }

    @Test
    void citesNoRetiredProvision() {
        items.add(item(1, cites("fisc", "統4"), cites("fisc", "統5"), new CitationEntry("fisc", "11", "統 5")));
        assertThat(refused("citation-of-retired-provision"))
                .containsExactly("/items/0/citations/1/provision", "/items/0/citations/2/provision");
    }

    @Test
    void noticesAnItemGivenTwice() {
        items.addAll(List.of(item(1), item(2), item(1)));
        assertThat(refused("item-repeated")).containsExactly("/items/2/number");
    }

    @Test
    void noticesACitationGivenTwiceInTwoWritings() {
        items.add(item(1, cites("fisc", "監1"), cites("fisc", "監査 1")));
        items.add(item(2, cites("fisc", "監1")));
        assertThat(refused("citation-repeated")).containsExactly("/items/0/citations/1");
    }

    private ChecklistContent read() {
        return new ChecklistReading(new FewProvisions())
                .read("api", new RegisterChecklistEditionRequest("2019-09", text("版", null), null, null, items));
    }

    private List<String> refused(String problem) {
        var refusal = catchThrowableOfType(ProblemException.class, this::read);
        assertThat(refusal.type().slug()).isEqualTo(problem);
        assertThat(refusal.type().status()).isEqualTo(422);
        return refusal.faults().stream().map(Fault::pointer).toList();
    }

    private static ItemEntry item(int number, CitationEntry... citations) {
        return new ItemEntry(number, text("項目", null), null, Arrays.asList(citations));
    }

    private static CitationEntry cites(String standard, String provision) {
        return new CitationEntry(standard, null, provision);
    }

    /** fisc 11 has 統4, 統21, 監1 and the retired 統5; agents 2020 has A1. */
    private static final class FewProvisions implements CitedProvisions.Catalogue {

        private static final Map<String, String> CANONICAL =
                Map.of("統 4", "統4", "統 5", "統5", "統 21", "統21", "監査 1", "監1");
        private static final List<String> FISC = List.of("統4", "統5", "統21", "監1");

        @Override
        public boolean knowsStandard(String standard) {
            return List.of("fisc", "agents").contains(standard);
        }

        @Override
        public boolean knowsEdition(String standard, String edition) {
            return edition.equals(standard.equals("fisc") ? "11" : "2020");
        }

        @Override
        public Map<String, ProvisionFact> newest(String standard, Collection<String> writings) {
            return provisions(standard, standard.equals("fisc") ? "11" : "2020", writings);
        }

        @Override
        public Map<String, ProvisionFact> provisions(String standard, String edition, Collection<String> writings) {
            if (!knowsStandard(standard) || !knowsEdition(standard, edition)) {
                return Collections.emptyMap();
            }
            var known = standard.equals("fisc") ? FISC : List.of("A1");
            Map<String, ProvisionFact> facts = new HashMap<>();
            for (var writing : writings) {
                var designation = CANONICAL.getOrDefault(writing, writing);
                if (known.contains(designation)) {
                    facts.put(
                            writing,
                            new ProvisionFact(
                                    standard,
                                    edition,
                                    designation,
                                    text("標題", null),
                                    designation.equals("統5"),
                                    "%03d".formatted(known.indexOf(designation))));
                }
            }
            return facts;
        }
    }
}
