package org.minaoshi.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.UniqueElements;
import org.minaoshi.feedback.FeedbackKind.Detail;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.Visible;

/**
 * What a submitter says, for the first time or instead of what they said.
 *
 * @param items numbers of the items it is about; none where it is about the checklist as a whole
 */
public record SubmitFeedbackRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,62}") String checklist,

        @NotNull FeedbackKind kind,
        @NotNull @Visible @Size(max = 10_000) String text,
        @Size(max = 500) @UniqueElements List<@NotNull @Min(1) Integer> items,
        @Visible @Size(max = 10_000) String proposedWording,
        @Visible @Size(max = 4_000) String condition,
        Severity severity,
        @Visible @Size(max = 10_000) String restrictedDetail) {

    public SubmitFeedbackRequest {
        items = items == null ? List.of() : items;
    }

    /** The form of its kind. */
    void requireFormOfKind() {
        var faults = kind.faults(details());
        if (!faults.isEmpty()) {
            throw FeedbackProblems.KIND_MISMATCH.at(faults);
        }
    }

    /** Law 15: every item exists. */
    void requireItems(Set<Integer> known) {
        var faults = IntStream.range(0, items.size())
                .filter(index -> !known.contains(items.get(index)))
                .mapToObj(index -> new Fault(
                        "/items/" + index,
                        LocalizedText.text("最新版にこの通番はありません", "the newest edition has no item of this number")))
                .toList();
        if (!faults.isEmpty()) {
            throw FeedbackProblems.ITEM_UNKNOWN.at(faults);
        }
    }

    private Set<Detail> details() {
        var details = EnumSet.noneOf(Detail.class);
        if (proposedWording != null) {
            details.add(Detail.PROPOSED_WORDING);
        }
        if (condition != null) {
            details.add(Detail.CONDITION);
        }
        if (severity != null) {
            details.add(Detail.SEVERITY);
        }
        if (restrictedDetail != null) {
            details.add(Detail.RESTRICTED_DETAIL);
        }
        return details;
    }
}
