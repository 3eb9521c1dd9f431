package org.minaoshi.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.platform.Visible;

/** What an evidence entry rests on: one form for each kind, with what that kind must say. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Basis.Feedback.class, name = "FEEDBACK"),
    @Type(value = Basis.Incident.class, name = "INCIDENT"),
    @Type(value = Basis.NegativeFinding.class, name = "NEGATIVE_FINDING"),
    @Type(value = Basis.Trend.class, name = "TREND"),
    @Type(value = Basis.CarryOver.class, name = "CARRY_OVER"),
    @Type(value = Basis.Impact.class, name = "IMPACT"),
    @Type(value = Basis.Metric.class, name = "METRIC")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Basis {

    EvidenceKind kind();

    /** The same without what only the secretariat and auditors may read. */
    default Basis withoutRestrictedDetail() {
        return this;
    }

    /** @param feedback accepted feedback that counts for this review */
    record Feedback(
            @NotEmpty @Size(max = 1000) @UniqueElements List<@NotNull UUID> feedback) implements Basis {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.FEEDBACK;
        }
    }

    /** @param restrictedDetail for the secretariat and auditors (law 14) */
    record Incident(
            @NotNull PartialDate occurred,
            @NotNull Severity severity,
            @NotNull @Valid LocalizedText source,

            @Visible @Size(max = 10_000) String restrictedDetail)
            implements Basis {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.INCIDENT;
        }

        @Override
        public Basis withoutRestrictedDetail() {
            return new Incident(occurred, severity, source, null);
        }
    }

    /** Sources, period and scope may be absent here, so that law 5 can say what is missing. */
    record NegativeFinding(
            @Size(max = 50) List<@NotNull @Valid LocalizedText> sources,
            @Valid Period period,
            @Valid LocalizedText scope,
            @Valid LocalizedText method)
            implements Basis {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.NEGATIVE_FINDING;
        }
    }

    record Trend(
            @NotEmpty @Size(max = 50) List<@NotNull @Valid LocalizedText> sources,
            @Valid Period period) implements Basis {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.TREND;
        }
    }

    /**
     * @param fiscalYear of the earlier determination
     * @param about the text its conclusion was about
     */
    record CarryOver(int fiscalYear, @NotNull @Valid Text about) implements Basis {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.CARRY_OVER;
        }
    }

    record Impact(
            @NotNull @Visible @Size(max = 63) String standard,
            @NotNull @Visible @Size(max = 63) String edition) implements Basis {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.IMPACT;
        }
    }

    /** @param value as it was published; not calculated with */
    record Metric(
            @NotNull @Valid LocalizedText name,
            @NotNull @Visible @Size(max = 100) String value,
            @Valid LocalizedText unit,
            @NotNull PartialDate asOf,
            @NotNull @Valid LocalizedText source)
            implements Basis {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.METRIC;
        }
    }

    enum Severity {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    /** A time known as exactly as it is known; it does not end before it begins. */
    record Period(@NotNull PartialDate from, @NotNull PartialDate to) {
        public Period {
            if (from != null && to != null && to.latest().isBefore(from.earliest())) {
                throw new IllegalArgumentException("ends before it begins");
            }
        }
    }

    /** One edition of a standard. */
    record Text(
            @NotNull @Visible @Size(max = 63) String standard,
            @NotNull @Visible @Size(max = 63) String edition) {}
}
