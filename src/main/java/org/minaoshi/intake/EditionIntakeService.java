package org.minaoshi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.minaoshi.platform.Language;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;
import org.minaoshi.tabular.TableFormat;

/** The door of this room for what stores nothing: templates, and what would come of a file. */
@ApplicationScoped
public class EditionIntakeService {

    final StandardService standards;
    final EditionFiles files;
    final FileCheck fileCheck;
    final Reception reception;

    EditionIntakeService(StandardService standards, EditionFiles files, FileCheck fileCheck, Reception reception) {
        this.standards = standards;
        this.files = files;
        this.fileCheck = fileCheck;
        this.reception = reception;
    }

    /** @param from an edition whose content it is filled in with; null for none */
    public byte[] template(String standard, String from, TableFormat format) {
        standards.required(standard);
        var predecessor = standards
                .findLatestEdition(standard)
                .map(StandardEditionResponse::edition)
                .orElse(null);
        var content = from == null
                ? EditionTemplate.empty(predecessor)
                : EditionTemplate.of(
                        standards
                                .findEdition(standard, from)
                                .map(standards::whole)
                                .orElseThrow(() -> IntakeProblems.FROM_UNKNOWN.at(
                                        "from", "この基準にその版はありません", "the standard has no such edition")),
                        predecessor);
        return format == TableFormat.CSV ? EditionTables.csv(content) : EditionTables.workbook(content);
    }

    public EditionDryRunResponse dryRun(
            String standard, TableFormat format, String charset, InputStream body, Language language) {
        standards.required(standard);
        var place = reception.take();
        try (place) {
            var sent = new SentFile(format, charset, reception.receive(body, format));
            var checked = fileCheck.report(standard, files.read(standard, sent, rows -> {}));
            var changes = checked.edition() == null
                            || checked.edition().edition().predecessor() == null
                    ? null
                    : EditionChanges.between(
                            standards.whole(
                                    standard, checked.edition().edition().predecessor()),
                            checked.edition());
            return EditionDryRunResponse.of(standard, checked, changes, language);
        }
    }
}
