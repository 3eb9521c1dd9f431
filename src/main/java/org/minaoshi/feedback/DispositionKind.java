package org.minaoshi.feedback;

import java.util.List;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.LocalizedText;

/** What can become of feedback. */
public enum DispositionKind {
    /** Taken as evidence for the review. */
    ACCEPTED,
    /** Read, and not evidence for anything this year. */
    NOTED,
    /** Says what other feedback says already. */
    DUPLICATE,
    /** Not about the checklist. */
    OUT_OF_SCOPE,
    /** A question, answered in the reason. */
    ANSWERED;

    /** A duplicate names what it repeats, and nothing else names anything. */
    List<Fault> faults(boolean namesOriginal) {
        if (namesOriginal == (this == DUPLICATE)) {
            return List.of();
        }
        var wrong = namesOriginal
                ? LocalizedText.text("DUPLICATE のときだけ指定できます", "only a duplicate names other feedback")
                : LocalizedText.text("重複元の意見・要望を指定してください", "a duplicate names the feedback it repeats");
        return List.of(new Fault("/duplicateOf", wrong));
    }
}
