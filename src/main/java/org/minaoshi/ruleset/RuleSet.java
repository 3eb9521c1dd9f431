package org.minaoshi.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.LocalizedText;

/** One edition of the rules by which a checklist is reviewed. */
@Entity
@Table(name = "rule_set")
@Immutable
class RuleSet {

    @Embeddable
    record Key(String checklist, String edition) {}

    @EmbeddedId
    private Key key;

    @Column(name = "applies_from")
    private int appliesFrom;

    private int quorum;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText source;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText statement;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText body;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "escalation_body")
    private LocalizedText escalationBody;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Factor> factors;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected RuleSet() {}

    static RuleSet registered(String checklist, RegisterRuleSetRequest request, Instant now) {
        var ruleSet = new RuleSet();
        ruleSet.key = new Key(checklist, request.edition());
        ruleSet.appliesFrom = request.appliesFrom();
        ruleSet.quorum = request.quorum();
        ruleSet.source = request.source();
        ruleSet.statement = request.statement();
        ruleSet.body = request.body();
        ruleSet.escalationBody = request.escalationBody();
        ruleSet.factors = List.copyOf(request.factors());
        ruleSet.registeredAt = now;
        return ruleSet;
    }

    RuleSetResponse response() {
        return new RuleSetResponse(
                key.checklist(),
                key.edition(),
                appliesFrom,
                quorum,
                source,
                statement,
                body,
                escalationBody,
                factors,
                registeredAt);
    }
}
