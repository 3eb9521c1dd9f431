package org.minaoshi.feedback;

import static org.minaoshi.feedback.FeedbackKind.Detail.CONDITION;
import static org.minaoshi.feedback.FeedbackKind.Detail.PROPOSED_WORDING;
import static org.minaoshi.feedback.FeedbackKind.Detail.RESTRICTED_DETAIL;
import static org.minaoshi.feedback.FeedbackKind.Detail.SEVERITY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.LocalizedText;

/** What is submitted, and what each kind says beside its text. */
public enum FeedbackKind {
    /** How the checklist is used. */
    USAGE(Set.of(), Set.of()),
    /** That something be changed. */
    REQUEST(Set.of(PROPOSED_WORDING), Set.of()),
    /** Something that happened. */
    INCIDENT(Set.of(SEVERITY, RESTRICTED_DETAIL), Set.of(SEVERITY)),
    /** That under a condition a review would be needed; accepted, it becomes a watch item (law 7). */
    REMARK(Set.of(CONDITION), Set.of(CONDITION)),
    QUESTION(Set.of(), Set.of());

    /** What only some kinds say; named as in the request. */
    enum Detail {
        PROPOSED_WORDING("proposedWording"),
        CONDITION("condition"),
        SEVERITY("severity"),
        RESTRICTED_DETAIL("restrictedDetail");

        private final String member;

        Detail(String member) {
            this.member = member;
        }
    }

    private final Set<Detail> allowed;
    private final Set<Detail> required;

    FeedbackKind(Set<Detail> allowed, Set<Detail> required) {
        this.allowed = allowed;
        this.required = required;
    }

    /** Every detail that is given but is not of this kind, and every one this kind needs and is not given. */
    List<Fault> faults(Set<Detail> given) {
        return Arrays.stream(Detail.values())
                .filter(detail -> given.contains(detail) ? !allowed.contains(detail) : required.contains(detail))
                .map(detail -> new Fault("/" + detail.member, given.contains(detail) ? notOfThisKind() : needed()))
                .toList();
    }

    private LocalizedText notOfThisKind() {
        return LocalizedText.text(
                "種別 %s にはない項目です".formatted(this), "feedback of the kind %s does not have it".formatted(this));
    }

    private LocalizedText needed() {
        return LocalizedText.text("種別 %s では必須です".formatted(this), "feedback of the kind %s needs it".formatted(this));
    }
}
