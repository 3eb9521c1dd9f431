package org.minaoshi.comparison;

import org.minaoshi.checklist.ChecklistEditionResponse;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.PartialDate;
import org.minaoshi.standard.AmendmentsStated;
import org.minaoshi.standard.ProvisionsStated;
import org.minaoshi.standard.StandardEditionResponse;

/**
 * An edition that is compared, or lies between.
 *
 * @param amendmentsStated null where none are registered, and for a checklist
 * @param provisionsStated null for a checklist, which is always all there
 */
record ComparedEdition(
        String edition,
        LocalizedText label,
        PartialDate published,
        AmendmentsStated amendmentsStated,
        ProvisionsStated provisionsStated,
        String digest) {

    static ComparedEdition of(StandardEditionResponse edition) {
        return new ComparedEdition(
                edition.edition(),
                edition.label(),
                edition.published(),
                edition.amendmentsStated(),
                edition.provisionsStated(),
                edition.digest());
    }

    static ComparedEdition of(ChecklistEditionResponse edition) {
        return new ComparedEdition(
                edition.edition(), edition.label(), edition.published(), null, null, edition.digest());
    }
}
