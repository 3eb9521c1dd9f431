package org.minaoshi.determination;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Snapshot;

/** What the expert panel (有識者検討会) said; part of the content of the round it is kept under and of every later one. */
@Entity
@Immutable
@Table(name = "panel_record")
class PanelRecord {

    @EmbeddedId
    private Proposal.Key key;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText record;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PanelRecord() {}

    static PanelRecord of(Proposal.Key key, Snapshot.Panel said, String by, Instant now) {
        var panel = new PanelRecord();
        panel.key = key;
        panel.heldOn = said.heldOn();
        panel.record = said.record();
        panel.recordedBy = by;
        panel.recordedAt = now;
        return panel;
    }

    Snapshot.Panel said() {
        return new Snapshot.Panel(heldOn, record);
    }
}
