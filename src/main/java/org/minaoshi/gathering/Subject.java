package org.minaoshi.gathering;

import java.util.Set;
import java.util.UUID;
import org.minaoshi.record.ReviewRecord;
import org.minaoshi.record.Snapshot;
import org.minaoshi.ruleset.RuleSetResponse;

/**
 * For which review is gathered, and what only the year itself knows of it.
 *
 * @param correction null unless it corrects a published one
 * @param panel null unless the expert panel has sat
 * @param consideredBefore editions that published reviews of earlier years have looked through
 */
public record Subject(
        UUID id,
        String checklist,
        String checklistEdition,
        int fiscalYear,
        RuleSetResponse ruleSet,
        Snapshot.Window window,
        Snapshot.Correction correction,
        Snapshot.Panel panel,
        Set<ReviewRecord.Edition> consideredBefore) {}
