package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minaoshi.standard.StandardFixture.aStandard;
import static org.minaoshi.standard.StandardFixture.amendment;
import static org.minaoshi.standard.StandardFixture.editionRequest;
import static org.minaoshi.standard.StandardFixture.register;
import static org.minaoshi.standard.StandardFixture.retired;
import static org.minaoshi.standard.StandardFixture.text;
import static org.minaoshi.standard.StandardFixture.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.ReplayedActs;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.standard.RegisterStandardEditionRequest.AmendmentEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.CrossReferenceEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;

@QuarkusTest
class WholeEditionTest {

    private static final LocalizedText TEXT = LocalizedText.text("要約", null);

    /** Times 5 / 2 cross-references and amendments. Of the largest edition there may be, 20,000. */
    private static final int MANY = Integer.getInteger("edition.provisions", 2_100);

    @Inject
    StandardService standards;

    @Inject
    StandardRegistrationService registration;

    @Inject
    ReplayedActs acts;

    @Inject
    ObjectMapper mapper;

    @Test
    void isAllThatWasRegistered() {
        var standard = aStandard();
        var paragraph = with("number", "１", "summary", text("要約"), "text", "本文。");
        var request = editionRequest(
                "1",
                null,
                "監1",
                with("designation", "統24", "title", text("標題"), "paragraphs", List.of(paragraph)),
                retired("統5"));
        request.put(
                "crossReferences", List.of(Map.of("from", "統24", "to", "監1"), Map.of("from", "統24", "section", "第2編")));
        request.put("amendments", List.of(amendment("統24", "TEXT_CHANGED", "paragraph", "1")));
        request.put("provisionsStated", "COMPLETE");
        var foreseen = registration.preview(standard, asRead(request), nobody -> {});
        register(standard, request);

        var whole = standards.whole(standard, "1");

        assertThat(whole.edition()).isEqualTo(standards.requiredEdition(standard, "1"));
        assertThat(whole.isComplete()).isTrue();
        assertThat(whole.statesAllAmendments()).isFalse();
        assertThat(whole.provisions().keySet()).containsExactly("統5", "統24", "監1");
        assertThat(whole.find("統5").orElseThrow().isRetired()).isTrue();
        var provision = whole.find("統24").orElseThrow();
        assertThat(provision.category()).isEqualTo("統");
        assertThat(provision.coversText()).isTrue();
        assertThat(provision.paragraphs()).extracting(Paragraph::number).containsExactly("1");
        assertThat(provision.crossReferences())
                .extracting(CrossReferenceResponse::to)
                .containsExactly("監1", null);
        assertThat(provision.amendments())
                .extracting(AmendmentResponse::kind)
                .containsExactly(AmendmentKind.TEXT_CHANGED);
        assertThat(standards.whole(standard, "1")).isSameAs(whole);
        assertThat(foreseen.provisions()).isEqualTo(whole.provisions());
        assertThat(foreseen.edition().digest()).isEqualTo(whole.edition().digest());
    }

    @Test
    void knowsAProvisionByWhatItSaysAndNotByItsNumber() {
        var standard = aStandard();
        register(standard, editionRequest("1", null, titled("統1", "甲"), titled("統2", "乙"), titled("統3", "丙")));
        register(standard, editionRequest("2", "1", titled("統1", "甲"), titled("統2-1", "乙"), titled("統3", "丁")));
        var former = standards.whole(standard, "1").provisions();
        var latter = standards.whole(standard, "2").provisions();

        assertThat(latter.get("統1").digest()).isEqualTo(former.get("統1").digest());
        assertThat(latter.get("統2-1").digest()).isEqualTo(former.get("統2").digest());
        assertThat(latter.get("統3").digest())
                .isNotEqualTo(former.get("統3").digest())
                .isNotEqualTo(former.get("統2").digest());
        assertThat(latter.get("統1").coversText()).isFalse();
    }

    @Test
    void takesAnEditionAsLargeAsTheyGet() {
        var standard = aStandard();
        var request = new RegisterStandardEditionRequest(
                "1",
                TEXT,
                null,
                null,
                null,
                ProvisionsStated.COMPLETE,
                null,
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(i -> new ProvisionEntry("統" + i, TEXT, null, TEXT, null))
                        .toList(),
                IntStream.range(0, MANY * 5 / 2)
                        .mapToObj(i -> new CrossReferenceEntry(
                                "統" + (i % MANY + 1), String.valueOf(i / MANY + 1), "統" + ((i + 7) % MANY + 1), null))
                        .toList(),
                IntStream.range(0, MANY * 5 / 2)
                        .mapToObj(i -> new AmendmentEntry(
                                "統" + (i % MANY + 1), AmendmentKind.WORDING, null, null, null, null, TEXT, null))
                        .toList());

        QuarkusTransaction.requiringNew()
                .run(() -> acts.as(
                        new Actor("test|secretariat", Set.of(Role.SECRETARIAT), null),
                        Instant.now(),
                        () -> registration.registerEdition(standard, request)));
        var whole = standards.whole(standard, "1");

        assertThat(whole.provisions()).hasSize(MANY);
        assertThat(sum(whole, false)).isEqualTo(MANY * 5 / 2);
        assertThat(sum(whole, true)).isEqualTo(MANY * 5 / 2);
    }

    private RegisterStandardEditionRequest asRead(Map<String, Object> request) {
        return mapper.convertValue(request, RegisterStandardEditionRequest.class);
    }

    private static int sum(WholeStandardEdition whole, boolean amendments) {
        return whole.provisions().values().stream()
                .mapToInt(provision -> (amendments ? provision.amendments() : provision.crossReferences()).size())
                .sum();
    }

    private static Map<String, Object> titled(String designation, String title) {
        return with("designation", designation, "title", text(title));
    }
}
