package org.minaoshi.determination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.identity.Actor;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.LocalizedText;

/** One checklist, one fiscal year, one review. What it gathers hangs on it by id; here is only how far it has come, and by whom. */
@Entity
@DynamicUpdate
class Determination {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(updatable = false)
    private String checklist;

    @Column(name = "checklist_edition", updatable = false)
    private String checklistEdition;

    @Column(name = "fiscal_year", updatable = false)
    private int fiscalYear;

    @Column(name = "rule_set", updatable = false)
    private String ruleSet;

    @Column(updatable = false)
    private UUID corrects;

    @Column(name = "correction_reason", updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText correctionReason;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    /** How many contents have been proposed so far. */
    private int round;

    @Version
    private long version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "determination_id", nullable = false, updatable = false)
    @OrderBy("sequence")
    private List<StepTaken> history = new ArrayList<>();

    protected Determination() {}

    /** What is reviewed, by which rules. */
    record Subject(String checklist, String checklistEdition, int fiscalYear, String ruleSet) {}

    /** Which published determination is corrected, and why. */
    record Correction(UUID of, LocalizedText reason) {}

    /** @param correction null unless it corrects a published one */
    static Determination open(Subject subject, Correction correction, Actor actor, Instant now) {
        var determination = new Determination();
        determination.id = Ids.next();
        determination.checklist = subject.checklist();
        determination.checklistEdition = subject.checklistEdition();
        determination.fiscalYear = subject.fiscalYear();
        determination.ruleSet = subject.ruleSet();
        determination.corrects = correction == null ? null : correction.of();
        determination.correctionReason = correction == null ? null : correction.reason();
        determination.openedBy = actor.id();
        determination.openedAt = now;
        determination.take(Action.OPEN, actor, now, determination.correctionReason, null);
        return determination;
    }

    void propose(String digest, Actor actor, Instant now) {
        take(Action.PROPOSE, actor, now, null, digest);
        round++;
    }

    void withdraw(LocalizedText reason, Actor actor, Instant now) {
        take(Action.WITHDRAW, actor, now, reason, null);
    }

    void giveBack(LocalizedText reason, Actor actor, Instant now) {
        take(Action.RETURN, actor, now, reason, null);
    }

    void escalate(LocalizedText reason, Actor actor, Instant now) {
        take(Action.ESCALATE, actor, now, reason, null);
    }

    /** The panel's word becomes part of what is proposed: a new content, on which positions are given anew. */
    void conclude(String digest, Actor actor, Instant now) {
        take(Action.CONCLUDE, actor, now, null, digest);
        round++;
    }

    void decide(Decision decision, Actor actor, Instant now) {
        require(Action.DECIDE, actor);
        decision.check();
        take(Action.DECIDE, actor, now, null, decision.digest());
    }

    void publish(String digest, Actor actor, Instant now) {
        take(Action.PUBLISH, actor, now, null, digest);
    }

    void supersede(LocalizedText reason, Actor actor, Instant now) {
        take(Action.SUPERSEDE, actor, now, reason, null);
    }

    /** The step the table allows this actor now; asked before anything dear is done for it. */
    Step require(Action action, Actor actor) {
        Steps.requireRole(action, actor);
        return Workflow.step(stage, action).orElseThrow(() -> Steps.notOpen(action, stage));
    }

    /** The one place where the stage changes; the history line is written in the same breath. */
    private void take(Action action, Actor actor, Instant now, LocalizedText reason, String digest) {
        var step = require(action, actor);
        history.add(new StepTaken(history.size() + 1, step, actor.id(), now, reason, digest));
        stage = step.to();
    }

    /** Whether a content stands before the council, or was decided: a draft has none, nor has what was withdrawn. */
    boolean hasStandingProposal() {
        return stage != Stage.DRAFT && stage != Stage.WITHDRAWN;
    }

    /** Law 3: the window closes with the first proposal and a return does not open it again. */
    boolean windowIsOpen() {
        return stage == Stage.DRAFT && round == 0;
    }

    UUID id() {
        return id;
    }

    String checklist() {
        return checklist;
    }

    String checklistEdition() {
        return checklistEdition;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String ruleSet() {
        return ruleSet;
    }

    UUID corrects() {
        return corrects;
    }

    LocalizedText correctionReason() {
        return correctionReason;
    }

    Stage stage() {
        return stage;
    }

    int round() {
        return round;
    }

    long version() {
        return version;
    }

    History history() {
        return new History(history);
    }
}
