package org.minaoshi.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.checklist.CountsFor;
import org.minaoshi.identity.Actor;
import org.minaoshi.organisation.OrganisationKind;
import org.minaoshi.platform.Ids;

/** What somebody submitted, as they submitted it; only how far the secretariat has come with it changes. */
@Entity
@DynamicUpdate
class Feedback {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private String trackingNumber;

    @Column(updatable = false)
    private String checklist;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> items;

    @Column(updatable = false)
    private String proposedWording;

    @Column(updatable = false)
    private String condition;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(updatable = false)
    private String restrictedDetail;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private OrganisationKind organisationKind;

    @Column(updatable = false)
    private String submittedBy;

    @Column(updatable = false)
    private Instant submittedAt;

    @Column(updatable = false)
    private int fiscalYear;

    @Column(updatable = false)
    private boolean late;

    @Enumerated(EnumType.STRING)
    private FeedbackStatus status;

    @Version
    private long version;

    protected Feedback() {}

    static Feedback submit(
            SubmitFeedbackRequest request,
            TrackingNumber number,
            CountsFor countsFor,
            OrganisationKind kind,
            Actor submitter,
            Instant now) {
        var feedback = new Feedback();
        feedback.id = Ids.next();
        feedback.trackingNumber = number.value();
        feedback.checklist = request.checklist();
        feedback.kind = request.kind();
        feedback.text = request.text();
        feedback.items = request.items().stream().sorted().toList();
        feedback.proposedWording = request.proposedWording();
        feedback.condition = request.condition();
        feedback.severity = request.severity();
        feedback.restrictedDetail = request.restrictedDetail();
        feedback.organisation = submitter.organisation();
        feedback.organisationKind = kind;
        feedback.submittedBy = submitter.id();
        feedback.submittedAt = now;
        feedback.fiscalYear = countsFor.fiscalYear();
        feedback.late = countsFor.late();
        feedback.status = FeedbackStatus.RECEIVED;
        return feedback;
    }

    /** Law 11: people are compared, not roles. */
    void triage(Actor actor) {
        if (actor.id().equals(submittedBy)) {
            throw FeedbackProblems.FOUR_EYES.because(
                    "この意見・要望を提出した人は、役割にかかわらず対応結果を記録できません",
                    "Whoever submitted this does not triage it, whatever their roles");
        }
        status = FeedbackStatus.TRIAGED;
    }

    /** Whether this one can say what that one said first. */
    boolean canRepeat(Feedback other) {
        return !other.id.equals(id) && other.checklist.equals(checklist);
    }

    /** As it is read again before anybody has triaged it. */
    FeedbackRow row() {
        return new FeedbackRow(
                id,
                trackingNumber,
                checklist,
                kind,
                text,
                items,
                proposedWording,
                condition,
                severity,
                restrictedDetail,
                organisation,
                organisationKind,
                submittedAt,
                fiscalYear,
                late,
                status,
                version,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    UUID id() {
        return id;
    }

    String checklist() {
        return checklist;
    }

    int fiscalYear() {
        return fiscalYear;
    }
}
