package org.minaoshi.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.PublishedRecord;
import org.minaoshi.typesetting.HtmlPage;

/** Whoever is led to a place of the document finds it there, in both languages. */
class PlacesTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final String DIGEST = ReviewOf2023.DIGEST;

    private final PublishedRecord published = ReviewOf2023.published();

    @Test
    void everyAnchorOfThePageIsKnownAndThereOnce() {
        var places = Places.of(published, DIGEST);

        for (var language : Language.values()) {
            var page = HtmlPage.of(ReviewDocument.of(published, DIGEST, language));
            List<String> ids = ID.matcher(page)
                    .results()
                    .map((MatchResult id) -> id.group(1))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(places.keySet());
        }
    }

    @Test
    void evidenceStandsUnderItsFactor() {
        var factor = published.snapshot().factors().get(0);
        assertThat(factor.evidence()).isNotEmpty();

        var places = Places.of(published, DIGEST);

        var place = places.get(Places.evidence(factor.code(), 1));
        assertThat(place.chapter()).isEqualTo(LocalizedText.text("2　検討事項ごとの評価", "2 Assessment of each factor"));
        assertThat(place.section().ja()).isEqualTo("(1) " + factor.title().ja());
        assertThat(places.get("factor-" + factor.code())).isEqualTo(place);
        assertThat(places.get("conclusion").section()).isNull();
        assertThat(places)
                .doesNotContainKey(
                        Places.evidence(factor.code(), factor.evidence().size() + 1));
    }
}
