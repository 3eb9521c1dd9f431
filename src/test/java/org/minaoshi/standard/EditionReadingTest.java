package org.minaoshi.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.minaoshi.platform.LocalizedText.text;
import static org.minaoshi.standard.AmendmentKind.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minaoshi.platform.CanonicalJson;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.standard.RegisterStandardEditionRequest.AmendmentEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.CrossReferenceEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ParagraphEntry;
import org.minaoshi.standard.RegisterStandardEditionRequest.ProvisionEntry;

class EditionReadingTest {

    private static final Notation NOTATION = new Notation(List.of(
            new Category("統", text("統制基準", null), List.of()),
            new Category("実", text("実務基準", null), List.of()),
            new Category("監", text("監査基準", null), List.of("監査"))));

    private final List<ProvisionEntry> provisions =
            new ArrayList<>(List.of(provision("監査 1"), provision("実14-1"), provision("統制基準 21"), provision("【統 4】")));
    private final List<CrossReferenceEntry> references = new ArrayList<>();
    private final List<AmendmentEntry> amendments = new ArrayList<>();
    private FormerEdition before = FormerEdition.UNKNOWN;
    private String predecessor = "10";
    private AmendmentsStated stated;
    private ProvisionsStated provisionsStated;

    @Test
    void writesEverythingInOneWay() {
        references.add(new CrossReferenceEntry("監査基準１", "３", "統２１", null));
        references.add(new CrossReferenceEntry("統4", null, null, "第2編 II.3.(1)"));
        amendments.add(amendment("監 1", TEXT_ADDED, "３", null, null, "実14－1", "統 4", "統4"));
        amendments.add(amendment("統4", TEXT_ADDED, "参考２", null, null));
        amendments.add(amendment("統4", WORDING, null, null, null));

        var content = read();

        assertThat(content.provisions())
                .extracting(provision -> provision.designation().toString())
                .containsExactly("統4", "統21", "実14-1", "監1");
        assertThat(content.crossReferences())
                .extracting(reference -> reference.from() + " " + reference.to() + " " + reference.section())
                .containsExactly("統4 null 第2編 II.3.(1)", "監1 統21 null");
        assertThat(content.amendments())
                .extracting(amendment -> "%s/%d %s %s %s"
                        .formatted(
                                amendment.provision(),
                                amendment.sequence(),
                                amendment.kind(),
                                amendment.paragraph(),
                                amendment.cites()))
                .containsExactly("統4/1 TEXT_ADDED 参考2 []", "統4/2 WORDING null []", "監1/1 TEXT_ADDED 3 [統4, 実14-1]");
        assertThat(content.amendmentsStated()).isEqualTo(AmendmentsStated.PARTIAL);
    }

    @Test
    void hasOneDigestInWhateverWritingAndOrder() {
        amendments.add(amendment("統4", TEXT_ADDED, "1", null, null));
        amendments.add(amendment("監1", WORDING, null, null, null));
        var digest = read().digest();

        Collections.reverse(provisions);
        provisions.set(0, provision("統制基準４"));
        Collections.reverse(amendments);
        assertThat(read().digest()).isEqualTo(digest);

        provisions.set(0, new ProvisionEntry("統4", text("別の標題", null), null, null, null));
        assertThat(read().digest()).isNotEqualTo(digest);
    }

    @Test
    void namesEveryUnreadableDesignation() {
        provisions.add(provision("外1"));
        provisions.add(provision("統"));
        assertThat(refused("designation-unreadable"))
                .containsExactly("/provisions/4/designation", "/provisions/5/designation");
    }

    @Test
    void noticesAProvisionGivenTwiceInTwoWritings() {
        provisions.add(provision("統制基準４"));
        assertThat(refused("provision-repeated")).containsExactly("/provisions/4/designation");
    }

    @Test
    void namesEveryUnknownReference() {
        references.add(new CrossReferenceEntry("統99", null, "実99", null));
        amendments.add(amendment("統99", WORDING, null, null, null, "統4", "実99", "外1"));
        assertThat(refused("provision-reference-unknown"))
                .containsExactly(
                        "/crossReferences/0/from",
                        "/crossReferences/0/to",
                        "/amendments/0/cites/1",
                        "/amendments/0/cites/2",
                        "/amendments/0/provision");
    }

    @Test
    void refusesAReferenceToNothingOrToTwoThings() {
        references.add(new CrossReferenceEntry("統4", null, null, null));
        references.add(new CrossReferenceEntry("統4", null, "統21", "II.3"));
        assertThat(refused("cross-reference-incomplete")).containsExactly("/crossReferences/0", "/crossReferences/1");
    }

    @Test
    void asksOfEachKindWhatItMustName() {
        amendments.add(amendment("統4", PARAGRAPH_ADDED, null, null, null));
        amendments.add(amendment("統4", PARAGRAPH_REMOVED, null, null, null));
        amendments.add(amendment("統4", PARAGRAPH_RENUMBERED, "4", null, null));
        amendments.add(amendment("統4", TITLE_CHANGED, "4", null, null));
        amendments.add(amendment("統4", WORDING, "4", "3", null));
        amendments.add(amendment("統4", PROVISION_MOVED, null, null, null));
        amendments.add(amendment("統4", WORDING, null, null, "統21"));
        amendments.add(amendment("統21", PARAGRAPH_RENUMBERED, "4", "4", null));
        amendments.add(amendment("統21", PROVISION_MOVED, null, null, "統２１"));
        assertThat(refused("amendment-inconsistent"))
                .containsExactly(
                        "/amendments/0/paragraph",
                        "/amendments/1/paragraph",
                        "/amendments/2/fromParagraph",
                        "/amendments/3/paragraph",
                        "/amendments/4/fromParagraph",
                        "/amendments/5/fromProvision",
                        "/amendments/6/fromProvision",
                        "/amendments/7/fromParagraph",
                        "/amendments/8/fromProvision");
    }

    @Test
    void takesARenumberingOfSeveralParagraphs() {
        amendments.add(amendment("統4", PARAGRAPH_ADDED, "3", null, null));
        amendments.add(amendment("統4", PARAGRAPH_RENUMBERED, "4", "3", null));
        amendments.add(amendment("統4", PARAGRAPH_RENUMBERED, "5", "4", null));
        assertThat(read().amendments())
                .extracting(amendment -> amendment.fromParagraph() + ">" + amendment.paragraph())
                .containsExactly("null>3", "3>4", "4>5");
    }

    @Test
    void givesAParagraphOneOriginAndOneFuture() {
        amendments.add(amendment("統4", PARAGRAPH_ADDED, "4", null, null));
        amendments.add(amendment("統4", PARAGRAPH_RENUMBERED, "4", "3", null));
        amendments.add(amendment("統4", PARAGRAPH_RENUMBERED, "5", "３", null));
        amendments.add(amendment("統4", PARAGRAPH_REMOVED, "3", null, null));
        amendments.add(amendment("統21", PARAGRAPH_ADDED, "4", null, null));
        assertThat(refused("amendment-inconsistent"))
                .containsExactly("/amendments/1/paragraph", "/amendments/2/fromParagraph", "/amendments/3/paragraph");
    }

    @Test
    void findsTheParagraphAmongThoseTheProvisionLists() {
        var paragraphs = List.of(paragraph("１", null), paragraph("2", null));
        provisions.set(3, new ProvisionEntry("統4", text("標題", null), null, null, paragraphs));
        amendments.add(amendment("統4", TEXT_ADDED, "1", null, null));
        amendments.add(amendment("統4", PARAGRAPH_REMOVED, "3", null, null));
        amendments.add(amendment("統4", PARAGRAPH_ADDED, "9", null, null));
        assertThat(refused("amendment-inconsistent")).containsExactly("/amendments/2/paragraph");
    }

    @Test
    void retiresAProvisionOnlyWhereItsNumberIsRetired() {
        provisions.add(new ProvisionEntry("統5", text("欠番", null), ProvisionStatus.RETIRED, null, null));
        amendments.add(amendment("統5", PROVISION_RETIRED, null, null, null));
        amendments.add(amendment("統4", PROVISION_RETIRED, null, null, null));
        amendments.add(amendment("統5", WORDING, null, null, null));
        assertThat(refused("amendment-inconsistent")).containsExactly("/amendments/1/kind", "/amendments/2/kind");
    }

    @Test
    void heldAgainstTheEditionBefore() {
        before = former(ProvisionsStated.PARTIAL, fact("統4", "標題", false), fact("監1", "標題", true));
        amendments.add(amendment("統4", PROVISION_ADDED, null, null, null));
        amendments.add(amendment("統4", TITLE_CHANGED, null, null, null));
        amendments.add(amendment("統21", PROVISION_ADDED, null, null, null));
        amendments.add(amendment("監1", PROVISION_ADDED, null, null, null));
        assertThat(refused("amendment-inconsistent")).containsExactly("/amendments/0/kind", "/amendments/1/kind");
    }

    @Test
    void movesAProvisionOnlyFromWhereItWas() {
        before = former(ProvisionsStated.COMPLETE, fact("統4", "標題", false));
        amendments.add(amendment("統21", PROVISION_MOVED, null, null, "統 4"));
        assertThat(read().amendments())
                .extracting(amendment -> amendment.fromProvision().toString())
                .containsExactly("統4");

        amendments.add(amendment("実14-1", PROVISION_MOVED, null, null, "実14"));
        assertThat(refused("provision-reference-unknown")).containsExactly("/amendments/1/fromProvision");

        before = former(ProvisionsStated.PARTIAL, fact("統4", "標題", false));
        assertThat(read().amendments()).hasSize(2);
    }

    @Test
    void digestsATextAndForgetsIt() {
        var paragraphs = List.of(paragraph("1", "鍵を、保護する。"), paragraph("2", "鍵を 保護する"), paragraph("3", null));
        provisions.set(3, new ProvisionEntry("統4", text("標題", null), null, null, paragraphs));

        var content = read();

        var read = content.provisions().get(0).paragraphs();
        assertThat(read.get(0).digest())
                .isEqualTo(Digests.sha256("鍵を、保護する。".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(read.get(1).digest());
        assertThat(read.get(0).substanceDigest())
                .isEqualTo(read.get(1).substanceDigest())
                .matches("[0-9a-f]{64}");
        assertThat(read.get(2)).isEqualTo(new Paragraph("3", null, null, null));
        assertThat(new String(CanonicalJson.bytes(content), StandardCharsets.UTF_8))
                .doesNotContain("鍵");
        assertThat(paragraphs.toString()).doesNotContain("鍵");
    }

    @Test
    void digestsATextHoweverItsCharactersAreComposed() {
        provisions.set(3, new ProvisionEntry("統4", text("標題", null), null, null, List.of(paragraph("1", "ガ"))));
        var digest = read().digest();
        provisions.set(3, new ProvisionEntry("統4", text("標題", null), null, null, List.of(paragraph("1", "カ\u3099"))));
        assertThat(read().digest()).isEqualTo(digest);
    }

    @Test
    void takesDigestsInPlaceOfATextAndBesideItOnlyWhereTheyAreItsOwn() {
        var digested = read(paragraph("1", "鍵を、保護する。"));
        var given = new ParagraphEntry("1", null, null, digested.digest(), digested.substanceDigest());
        var both = new ParagraphEntry("1", null, "鍵を、保護する。", digested.digest(), digested.substanceDigest());
        assertThat(read(given)).isEqualTo(digested);
        assertThat(read(both)).isEqualTo(digested);

        provisions.set(
                3,
                new ProvisionEntry(
                        "統4",
                        text("標題", null),
                        null,
                        null,
                        List.of(new ParagraphEntry("1", null, "別の本文", digested.digest(), digested.substanceDigest()))));
        assertThat(refused("paragraph-digest-mismatch"))
                .containsExactly("/provisions/3/paragraphs/0/digest", "/provisions/3/paragraphs/0/substanceDigest");
    }

    @Test
    void noticesAParagraphGivenTwice() {
        var paragraphs = List.of(paragraph("１", null), paragraph("2", null), paragraph("1", null));
        provisions.set(3, new ProvisionEntry("統4", text("標題", null), null, null, paragraphs));
        assertThat(refused("paragraph-repeated")).containsExactly("/provisions/3/paragraphs/2/number");
    }

    @Test
    void keepsTheDigestOfWhatSaysNothingOfItsCompleteness() {
        var digest = read().digest();
        assertThat(new String(CanonicalJson.bytes(read()), StandardCharsets.UTF_8))
                .doesNotContain("provisionsStated", "substanceDigest");

        provisionsStated = ProvisionsStated.PARTIAL;
        assertThat(read().digest()).isEqualTo(digest);

        provisionsStated = ProvisionsStated.COMPLETE;
        assertThat(read().digest()).isNotEqualTo(digest);
    }

    @Test
    void statesAmendmentsOnlyWhereThereIsSomethingToCompareWith() {
        stated = AmendmentsStated.COMPLETE;
        assertThat(read().amendmentsStated()).isEqualTo(AmendmentsStated.COMPLETE);

        predecessor = null;
        assertThat(refused("amendment-inconsistent")).containsExactly("/amendmentsStated");
    }

    private EditionContent read() {
        return new EditionReading(NOTATION, before, nobody -> {})
                .read(
                        "fisc",
                        new RegisterStandardEditionRequest(
                                "11",
                                text("第11版", null),
                                null,
                                predecessor,
                                stated,
                                provisionsStated,
                                null,
                                provisions,
                                references,
                                amendments));
    }

    private List<String> refused(String problem) {
        var refusal = catchThrowableOfType(ProblemException.class, this::read);
        assertThat(refusal.type().slug()).isEqualTo(problem);
        assertThat(refusal.type().status()).isEqualTo(422);
        return refusal.faults().stream().map(Fault::pointer).toList();
    }

    private Paragraph read(ParagraphEntry entry) {
        provisions.set(3, new ProvisionEntry("統4", text("標題", null), null, null, List.of(entry)));
        return read().provisions().get(0).paragraphs().get(0);
    }

    private static ParagraphEntry paragraph(String number, String text) {
        return new ParagraphEntry(number, null, text, null, null);
    }

    private static FormerEdition former(ProvisionsStated stated, ProvisionFact... provisions) {
        return FormerEdition.of(List.of(provisions), stated);
    }

    private static ProvisionEntry provision(String designation) {
        return new ProvisionEntry(designation, text("標題", null), null, null, null);
    }

    private static ProvisionFact fact(String designation, String title, boolean retired) {
        return new ProvisionFact("fisc", "10", designation, text(title, null), retired, "");
    }

    private static AmendmentEntry amendment(
            String provision,
            AmendmentKind kind,
            String paragraph,
            String fromParagraph,
            String fromProvision,
            String... cites) {
        return new AmendmentEntry(
                provision, kind, paragraph, fromParagraph, fromProvision, null, text("要約", null), Arrays.asList(cites));
    }
}
