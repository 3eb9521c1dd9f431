package org.minaoshi.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;

/**
 * Everything a proposal says and rests on, complete in itself: what the council gives its positions on, what is decided, and what is published. Its canonical JSON,
 * without the members that are null, is digested. It names no person and no submitting organisation. Words that other rooms own (kinds, states, strengths) stand
 * here as they were written, so that an old snapshot can be read when the words have moved on.
 *
 * @param format {@link #FORMAT}
 * @param corrects only in a correction
 * @param round 1 for the first proposal of the year, one more for each later one
 * @param factors in the order of the rule set
 * @param considered by standard, then in the order the editions were registered
 * @param impacts by item number, then by considered edition, then in the natural order of provisions
 * @param watchItems conditions found this year; the next review answers them
 * @param watchAnswers what this review says of conditions found in earlier years
 * @param panel only where the expert panel has sat
 */
public record Snapshot(
        String format,
        Checklist checklist,
        int fiscalYear,
        Correction corrects,
        RuleSet ruleSet,
        Window window,
        int round,
        List<FactorRecord> factors,
        List<Considered> considered,
        List<Impact> impacts,
        List<WatchItem> watchItems,
        List<WatchAnswer> watchAnswers,
        List<FeedbackCount> feedback,
        Verdict outcome,
        LocalizedText conclusion,
        Panel panel) {

    public static final String FORMAT = "minaoshi/determination/1";

    /** The checklist under review, in one of its editions. */
    public record Checklist(
            String code,
            LocalizedText title,
            LocalizedText publisher,
            String edition,
            LocalizedText label,
            PartialDate published) {}

    /** Which published revision of the same year this one replaces, and why. */
    public record Correction(int revision, LocalizedText reason) {}

    /** By which rules the year was reviewed. */
    public record RuleSet(
            String edition,
            LocalizedText source,
            LocalizedText statement,
            LocalizedText body,
            LocalizedText escalationBody,
            int quorum) {}

    /** Since when feedback counted; unknown where no minutes were published before. */
    public record Window(LocalDate opens, LocalizedText minutes) {}

    /** A text in one edition, known by its digest. */
    public record About(String standard, LocalizedText title, String edition, LocalizedText label, String digest) {}

    /** An edition of a standard that was looked through, and how it touches what the checklist cites (law 9). */
    public record Considered(
            String standard,
            LocalizedText title,
            LocalizedText publisher,
            String edition,
            LocalizedText label,
            PartialDate published,
            String digest,
            List<Coverage> coverage) {}

    /**
     * @param state CHANGED, UNCHANGED, RETIRED or NOT_EXAMINED
     * @param examination only where somebody looked because the edition does not say
     */
    public record Coverage(
            String designation, LocalizedText title, List<Integer> items, String state, Examination examination) {}

    public record Examination(LocalizedText source, LocalizedText reason) {}

    /**
     * One item beside one touched provision, and what was judged of the pair (law 8).
     *
     * @param amendments what the edition states
     * @param found what comparison with the edition before finds, if anything of substance
     * @param path from the provision that the item cites to the touched one, by cross-references; null where the item cites it itself
     * @param carriedFrom null where it was judged in this review
     */
    public record Impact(
            Item item,
            Provision provision,
            List<String> path,
            List<Amendment> amendments,
            Found found,
            String judgement,
            LocalizedText reason,
            CarriedFrom carriedFrom) {

        public boolean direct() {
            return path == null;
        }

        /** Over how many cross-references the item reaches the provision. */
        int distance() {
            return direct() ? 0 : path.size() - 1;
        }

        /** The same pair with this judgement, and no reason. */
        Impact judged(String supposed) {
            return new Impact(item, provision, path, amendments, found, supposed, null, null);
        }
    }

    /**
     * What comparison finds, nobody's word taken.
     *
     * @param from designations it had before, where they were others
     * @param changes those of substance
     */
    public record Found(String kind, List<String> from, List<FoundChange> changes) {}

    /** @param target what a cross-reference points to */
    public record FoundChange(String field, String change, String paragraph, String fromParagraph, String target) {}

    /** Law 6: the earlier review whose judgement stands here too, since both sides are the same; and of which edition it spoke. */
    public record CarriedFrom(UUID determination, int fiscalYear, String edition, LocalDate judgedOn) {}

    public record Item(int number, LocalizedText title) {}

    public record Provision(
            String standard, String edition, String designation, LocalizedText title, boolean retired) {}

    /**
     * @param strength MUST or SHOULD, where the text says
     * @param cites designations of the same standard
     */
    public record Amendment(
            String kind,
            String paragraph,
            String fromParagraph,
            String fromProvision,
            String strength,
            LocalizedText summary,
            List<String> cites) {}

    public record WatchItem(LocalizedText condition, String factor) {}

    public record WatchAnswer(LocalizedText condition, int fromFiscalYear, WatchVerdict answer, LocalizedText reason) {}

    /**
     * How much feedback counted, of one value of one thing that is told of it.
     *
     * @param by TOTAL, KIND, ORGANISATION_KIND, DISPOSITION or ITEM
     * @param value as this contract writes it; null of the total
     * @param count null where it is fewer than three, or hidden so that a smaller one beside it cannot be found by subtraction (law 14)
     */
    public record FeedbackCount(String by, String value, Integer count) {}

    /**
     * @param admissible outcomes the record leaves open without an override
     * @param because what speaks against a milder outcome
     * @param override why a milder outcome was taken all the same
     */
    public record Verdict(
            Outcome proposed, List<Outcome> admissible, List<LocalizedText> because, LocalizedText override) {}

    /** What the expert panel said. */
    public record Panel(LocalDate heldOn, LocalizedText record) {}

    /** The same content with the panel's word added, as the next round. */
    public Snapshot after(Panel said) {
        return new Snapshot(
                format,
                checklist,
                fiscalYear,
                corrects,
                ruleSet,
                window,
                round + 1,
                factors,
                considered,
                impacts,
                watchItems,
                watchAnswers,
                feedback,
                outcome,
                conclusion,
                said);
    }
}
