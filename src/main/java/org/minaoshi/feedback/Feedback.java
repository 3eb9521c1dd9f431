package org.minaoshi.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minaoshi.identity.Actor;
import org.minaoshi.organisation.OrganisationKind;

/** What somebody submitted. Until the secretariat has come to it, its own organisation may amend or withdraw it; the database keeps every former version. */
@Entity
@DynamicUpdate
class Feedback {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Embedded
    private Submission submission;

    @Embedded
    private FeedbackContent content;

    @Enumerated(EnumType.STRING)
    private FeedbackStatus status;

    /** Counted by the database. */
    @Column(updatable = false)
    private int versionNumber;

    private String amendedBy;
    private Instant amendedAt;
    private String withdrawalReason;
    private Instant withdrawnAt;

    @Version
    private long version;

    protected Feedback() {}

    static Feedback submit(SubmitFeedbackRequest request, Reception reception, OrganisationKind kind, Actor submitter) {
        var feedback = new Feedback();
        feedback.id = reception.id();
        feedback.submission = Submission.of(request.checklist(), reception, kind, submitter);
        feedback.content = FeedbackContent.of(request);
        feedback.versionNumber = 1;
        feedback.status = FeedbackStatus.RECEIVED;
        return feedback;
    }

    /** Makes this the next version; nothing where it says the same already. */
    void amend(SubmitFeedbackRequest request, Actor actor, Instant now) {
        var said = FeedbackContent.of(request);
        if (said.equals(content)) {
            return;
        }
        content = said;
        versionNumber++;
        amendedBy = actor.id();
        amendedAt = now;
    }

    void withdraw(String reason, Instant now) {
        withdrawalReason = reason;
        withdrawnAt = now;
        status = FeedbackStatus.WITHDRAWN;
    }

    /**
     * Law 11: people are compared, not roles.
     *
     * @param read the version that the secretariat has read
     */
    void triage(Actor actor, int read) {
        if (status == FeedbackStatus.WITHDRAWN) {
            throw FeedbackProblems.WITHDRAWN.because(
                    "提出者が取り下げた意見・要望には対応結果を記録できません", "Its submitter has withdrawn it; there is nothing to triage");
        }
        if (read != versionNumber) {
            throw FeedbackProblems.AMENDED.because(
                    "提出者が内容を変更し、第%d版になっています。読み直してから対応結果を記録してください".formatted(versionNumber),
                    "Its submitter has amended it to version %d; read that first".formatted(versionNumber));
        }
        if (actor.id().equals(submittedBy()) || actor.id().equals(amendedBy)) {
            throw FeedbackProblems.fourEyes();
        }
        status = FeedbackStatus.TRIAGED;
    }

    /** Whether somebody may have written a version who wrote neither the first nor the present one. */
    boolean hasVersionsBetween() {
        return versionNumber > 2;
    }

    void requireChecklist(String named) {
        if (!checklist().equals(named)) {
            throw FeedbackProblems.CHECKLIST_FIXED.at(
                    "/checklist", "提出時のチェックリストを指定してください", "name the checklist it was submitted on");
        }
    }

    void requireUntriaged() {
        if (status != FeedbackStatus.RECEIVED) {
            throw status == FeedbackStatus.WITHDRAWN
                    ? FeedbackProblems.WITHDRAWN.because("既に取り下げられています", "It has been withdrawn already")
                    : FeedbackProblems.takenUp();
        }
    }

    /** Whether this one can say what that one said first. */
    boolean canRepeat(Feedback other) {
        return !other.id.equals(id)
                && other.checklist().equals(checklist())
                && other.status != FeedbackStatus.WITHDRAWN;
    }

    /** As it is read again before anybody has triaged it. */
    FeedbackRow row() {
        return new FeedbackRow(
                id,
                submission.trackingNumber(),
                submission.checklist(),
                content.kind(),
                content.text(),
                content.items(),
                content.proposedWording(),
                content.condition(),
                content.severity(),
                content.restrictedDetail(),
                submission.organisation(),
                submission.organisationKind(),
                submission.submittedAt(),
                submission.fiscalYear(),
                submission.late(),
                status,
                version,
                null,
                null,
                null,
                null,
                null,
                null,
                versionNumber,
                amendedAt,
                withdrawalReason,
                withdrawnAt);
    }

    SubmittedFeedback submitted() {
        return new SubmittedFeedback(id, submission.trackingNumber(), submission.fiscalYear(), submission.late());
    }

    String submittedBy() {
        return submission.submittedBy();
    }

    boolean isTriaged() {
        return status == FeedbackStatus.TRIAGED;
    }

    long version() {
        return version;
    }

    String organisation() {
        return submission.organisation();
    }

    UUID id() {
        return id;
    }

    String checklist() {
        return submission.checklist();
    }

    int fiscalYear() {
        return submission.fiscalYear();
    }
}
