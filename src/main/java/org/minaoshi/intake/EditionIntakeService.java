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
    final ReadyTemplates templates;

    EditionIntakeService(
            StandardService standards,
            EditionFiles files,
            FileCheck fileCheck,
            Reception reception,
            ReadyTemplates templates) {
        this.standards = standards;
        this.files = files;
        this.fileCheck = fileCheck;
        this.reception = reception;
        this.templates = templates;
    }

    /** @param from an edition whose content it is filled in with; null for none */
    ReadyTemplate template(String standard, String from, TableFormat format) {
        standards.required(standard);
        var predecessor = standards
                .findLatestEdition(standard)
                .map(StandardEditionResponse::edition)
                .orElse(null);
        var filledWith = from == null
                ? null
                : standards
                        .findEdition(standard, from)
                        .orElseThrow(() -> IntakeProblems.FROM_UNKNOWN.at(
                                "from", "この基準にその版はありません", "the standard has no such edition"));
        return templates.of(
                new ReadyTemplates.Key(filledWith, predecessor, format),
                () -> filledWith == null
                        ? EditionTemplate.empty(predecessor)
                        : EditionTemplate.of(standards.whole(filledWith), predecessor));
    }

    public EditionDryRunResponse dryRun(
            String standard, TableFormat format, String charset, InputStream body, Language language) {
        standards.required(standard);
        return reception.receive(body, format, charset, sent -> dryRun(standard, sent, language));
    }

    private EditionDryRunResponse dryRun(String standard, SentFile sent, Language language) {
        var checked = fileCheck.report(standard, files.read(standard, sent, nobody -> {}));
        var changes = checked.edition() == null || checked.edition().edition().predecessor() == null
                ? null
                : EditionChanges.between(
                        standards.whole(standard, checked.edition().edition().predecessor()), checked.edition());
        return EditionDryRunResponse.of(standard, checked, changes, language);
    }
}
