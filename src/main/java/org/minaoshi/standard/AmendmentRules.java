package org.minaoshi.standard;

import static org.minaoshi.standard.StandardProblems.AMENDMENT_INCONSISTENT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.minaoshi.platform.Faults;
import org.minaoshi.standard.EditionContent.Amendment;
import org.minaoshi.standard.EditionContent.Provision;

/** What an amendment must name, by its kind, and what both editions must say for it to be true. */
final class AmendmentRules {

    private final FormerEdition before;
    private final Faults faults;
    private final Map<Designation, Set<String>> newNumbers = new HashMap<>();
    private final Map<Designation, Set<String>> formerNumbers = new HashMap<>();

    AmendmentRules(FormerEdition before, Faults faults) {
        this.before = before;
        this.faults = faults;
    }

    boolean mayHaveBeen(Designation designation) {
        return before.mayHave(designation);
    }

    void check(Amendment amendment, Provision provision, boolean namesFormerProvision, String pointer) {
        checkPlaces(amendment, namesFormerProvision, pointer);
        checkNumbers(amendment, provision, pointer);
        checkEditions(amendment, provision, pointer);
    }

    private void checkPlaces(Amendment amendment, boolean namesFormerProvision, String pointer) {
        var kind = amendment.kind();
        require(
                kind.paragraph() != AmendmentKind.Naming.REQUIRED || amendment.paragraph() != null,
                pointer + "/paragraph",
                "%s には項番が必要です".formatted(kind),
                "%s names a paragraph".formatted(kind));
        require(
                kind.paragraph() != AmendmentKind.Naming.NONE || amendment.paragraph() == null,
                pointer + "/paragraph",
                "%s は基準項目全体に対するものです".formatted(kind),
                "%s is about the whole provision".formatted(kind));
        require(
                (kind == AmendmentKind.PARAGRAPH_RENUMBERED) == (amendment.fromParagraph() != null),
                pointer + "/fromParagraph",
                "PARAGRAPH_RENUMBERED に必要で、他では指定できません",
                "belongs to PARAGRAPH_RENUMBERED, which needs it");
        require(
                (kind == AmendmentKind.PROVISION_MOVED) == namesFormerProvision,
                pointer + "/fromProvision",
                "PROVISION_MOVED に必要で、他では指定できません",
                "belongs to PROVISION_MOVED, which needs it");
        require(
                amendment.paragraph() == null || !amendment.paragraph().equals(amendment.fromParagraph()),
                pointer + "/fromParagraph",
                "項番が変わっていません",
                "is the number it has now");
        require(
                !amendment.provision().equals(amendment.fromProvision()),
                pointer + "/fromProvision",
                "番号が変わっていません",
                "is the designation it has now");
    }

    /** A paragraph of the new text has one origin, and a former number became one paragraph. */
    private void checkNumbers(Amendment amendment, Provision provision, String pointer) {
        var number = amendment.paragraph();
        if (number != null
                && !amendment.kind().isAboutFormerText()
                && !provision.paragraphs().isEmpty()) {
            require(
                    provision.paragraphs().stream()
                            .anyMatch(paragraph -> paragraph.number().equals(number)),
                    pointer + "/paragraph",
                    "この基準項目の項番にありません",
                    "is no paragraph of the provision");
        }
        var arises = amendment.kind() == AmendmentKind.PARAGRAPH_ADDED
                || amendment.kind() == AmendmentKind.PARAGRAPH_RENUMBERED;
        require(
                !arises || number == null || first(newNumbers, amendment, number),
                pointer + "/paragraph",
                "この項番は他の改訂内容で既に生じています",
                "arose from another amendment already");
        var former = amendment.kind() == AmendmentKind.PARAGRAPH_REMOVED ? number : amendment.fromParagraph();
        require(
                former == null || first(formerNumbers, amendment, former),
                pointer + (former == number ? "/paragraph" : "/fromParagraph"),
                "前の項番は他の改訂内容で既に使われています",
                "went into another amendment already");
    }

    private static boolean first(Map<Designation, Set<String>> numbers, Amendment amendment, String number) {
        return numbers.computeIfAbsent(amendment.provision(), none -> new HashSet<>())
                .add(number);
    }

    private void checkEditions(Amendment amendment, Provision provision, String pointer) {
        var kind = amendment.kind();
        var former = before.find(provision.designation());
        require(
                (kind == AmendmentKind.PROVISION_RETIRED) == provision.isRetired(),
                pointer + "/kind",
                provision.isRetired() ? "この基準項目は欠番です" : "この基準項目は欠番になっていません",
                provision.isRetired() ? "the provision is retired in this edition" : "the provision is not retired");
        require(
                kind != AmendmentKind.PROVISION_ADDED || former == null || former.retired(),
                pointer + "/kind",
                "前の版に既にあります",
                "the edition before has the provision already");
        require(
                kind != AmendmentKind.PROVISION_RETIRED || former == null || !former.retired(),
                pointer + "/kind",
                "前の版で既に欠番です",
                "the provision was retired before");
        require(
                kind != AmendmentKind.TITLE_CHANGED
                        || former == null
                        || !former.title().equals(provision.title()),
                pointer + "/kind",
                "標題は前の版と同じです",
                "the title is that of the edition before");
    }

    private void require(boolean holds, String pointer, String ja, String en) {
        if (!holds) {
            faults.add(AMENDMENT_INCONSISTENT, pointer, ja, en);
        }
    }
}
