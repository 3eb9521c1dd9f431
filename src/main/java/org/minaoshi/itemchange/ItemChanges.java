package org.minaoshi.itemchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.minaoshi.comparison.Change;
import org.minaoshi.comparison.Field;
import org.minaoshi.comparison.FieldChange;
import org.minaoshi.comparison.Kind;
import org.minaoshi.comparison.Place;
import org.minaoshi.comparison.Weight;
import org.minaoshi.impact.Found;
import org.minaoshi.impact.KnownBy;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.publication.PublishedPlace;
import org.minaoshi.record.Outcome;
import org.minaoshi.record.Snapshot;
import org.minaoshi.standard.AmendmentResponse;

/**
 * What changed for the items that were asked for.
 *
 * @param checklistEdition the newest, in which the items stand
 * @param since the first day that counts
 * @param sinceEdition the edition since which was asked; absent where a day was named
 * @param determinations those in force that were published since, newest year first
 * @param items a page of them, by number
 * @param nextPageToken absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemChanges(
        String checklist,
        String checklistEdition,
        LocalDate since,
        String sinceEdition,
        int depth,
        List<PublishedDecision> determinations,
        List<ItemHistory> items,
        String nextPageToken) {

    /** What was decided for a year, as it is in force. */
    public record PublishedDecision(
            int fiscalYear,
            int revision,
            Outcome outcome,
            LocalizedText conclusion,
            Instant publishedAt,
            String href) {}

    /**
     * @param gone the newest edition no longer has it
     * @param lastEdition the last that had it; only where it is gone
     * @param editions of the checklist that changed the item, the earliest first
     * @param amendments of what it cites or reaches: by standard, then edition, then in the standard's own order
     * @param judgements that were published of it since, or before of what is listed; newest year first
     * @param followUps what follows from all this; never empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemHistory(
            int number,
            LocalizedText title,
            boolean gone,
            String lastEdition,
            List<EditionChange> editions,
            List<TouchedProvision> amendments,
            List<PublishedJudgement> judgements,
            List<FollowUp> followUps) {}

    /**
     * What an edition of the checklist did to the item.
     *
     * @param weight absent where nothing changed but the number
     * @param formerNumber absent where it is new
     * @param number absent where it is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EditionChange(
            String edition,
            LocalizedText label,
            PartialDate published,
            Instant registeredAt,
            Kind change,
            Weight weight,
            Integer formerNumber,
            Integer number,
            List<ChangedField> fields) {}

    /**
     * A title, a summary or a citation that changed.
     *
     * @param before of title and summary: the words; absent where there were none
     * @param citationBefore the standard and the provision, and the edition where one was named; absent where it is new
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangedField(
            Field field,
            Change change,
            Weight weight,
            LocalizedText before,
            LocalizedText after,
            String citationBefore,
            String citationAfter) {

        static ChangedField of(FieldChange change) {
            return new ChangedField(
                    change.field(),
                    change.change(),
                    change.weight(),
                    change.before(),
                    change.after(),
                    target(change.from()),
                    target(change.to()));
        }

        private static String target(Place place) {
            return place == null ? null : place.target();
        }
    }

    /**
     * @param path from what the item cites to the touched provision, by cross-references; absent where it cites it itself
     * @param knownBy who says that it was touched
     * @param amendments what the edition states, in the order it was registered
     * @param found what comparing the edition with the one before finds, if anything of substance
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TouchedProvision(
            String standard,
            String edition,
            LocalizedText label,
            PartialDate published,
            Instant registeredAt,
            String provision,
            LocalizedText title,
            boolean retired,
            List<String> path,
            KnownBy knownBy,
            List<AmendmentResponse> amendments,
            Found found) {

        boolean isDirect() {
            return path == null;
        }

        boolean isOf(PublishedJudgement judgement) {
            return standard.equals(judgement.standard())
                    && edition.equals(judgement.edition())
                    && provision.equals(judgement.provision());
        }
    }

    /**
     * As it was published.
     *
     * @param judgement NO_EFFECT, EDITORIAL or NEEDS_REVISION
     * @param outcome of the determination it is part of
     * @param carriedFrom the earlier review whose judgement stands here too; absent where it was judged in this one
     * @param place where the published document says it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublishedJudgement(
            int fiscalYear,
            int revision,
            Instant publishedAt,
            Outcome outcome,
            String standard,
            String edition,
            String provision,
            String judgement,
            LocalizedText reason,
            Snapshot.CarriedFrom carriedFrom,
            PublishedPlace place) {

        boolean is(String said) {
            return judgement.equals(said);
        }
    }
}
