package org.minaoshi.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.Ids;
import org.minaoshi.platform.Language;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.standard.StandardService;
import org.minaoshi.tabular.TableFormat;

/** Takes an edition in from a file, whole or not at all; sent once more it does no harm. */
@ApplicationScoped
public class EditionImportService {

    /** Of the faults so many are told in the refusal; all that are kept, by asking for the import. */
    private static final int MOST_TOLD_AT_ONCE = 100;

    final EditionImports imports;
    final EditionFiles files;
    final FileCheck fileCheck;
    final ImportStoringService storing;
    final Reception reception;
    final StandardService standards;
    final AgroalDataSource database;
    final CurrentActor currentActor;
    final Clock clock;

    EditionImportService(
            EditionImports imports,
            EditionFiles files,
            FileCheck fileCheck,
            ImportStoringService storing,
            Reception reception,
            StandardService standards,
            AgroalDataSource database,
            CurrentActor currentActor,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.fileCheck = fileCheck;
        this.storing = storing;
        this.reception = reception;
        this.standards = standards;
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param replayed this very file was taken in under this id by an earlier request */
    public record Received(EditionImportResponse imported, boolean replayed) {}

    public Received receive(
            String standard, UUID id, TableFormat format, String charset, InputStream body, Language language) {
        standards.required(standard);
        return reception.receive(body, format, charset, sent -> receive(new ImportKey(standard, id), sent, language));
    }

    private Received receive(ImportKey key, SentFile sent, Language language) {
        var attempt = Ids.next();
        try (var claim = ImportClaim.take(database, key, attempt).orElseThrow(IntakeProblems::running)) {
            var digest = Digests.sha256(sent.bytes());
            var earlier = imports.find(key).filter(EditionImport::isDone);
            if (earlier.isPresent() && !digest.equals(earlier.get().requestDigest())) {
                throw IntakeProblems.REUSED.because("新しい取り込みには新しい ID を使ってください", "A new import needs a new id");
            }
            if (earlier.isEmpty()) {
                claim.begin(currentActor.get().id(), digest, clock.instant());
                takeIn(key, attempt, sent, claim);
            }
            return new Received(get(key.standard(), key.id(), language), earlier.isPresent());
        }
    }

    public EditionImportResponse get(String standard, UUID id, Language language) {
        standards.required(standard);
        return imports.required(new ImportKey(standard, id)).response(language);
    }

    private void takeIn(ImportKey key, UUID attempt, SentFile sent, ImportClaim claim) {
        try {
            var file = files.read(key.standard(), sent, read -> claim.progress(ImportProgress.reading(read)));
            var checked = fileCheck.check(
                    key.standard(), file, count -> claim.progress(ImportProgress.examining(file.rows(), count)));
            if (checked.isRefused()) {
                claim.refuse(file.rows(), file.faults(), clock.instant());
                throw refused(file.faults());
            }
            if (checked.clashes()) {
                throw IntakeProblems.alreadyRegistered();
            }
            if (checked.registered() != null) {
                claim.unchanged(file.rows(), checked.registered(), clock.instant());
            } else {
                store(key, attempt, file, claim);
            }
        } catch (ProblemException refused) {
            if (refused.type() != IntakeProblems.REFUSED) {
                claim.forget(); // a file that is refused as a whole is as if it had never come
            }
            throw refused;
        }
    }

    /** Somebody may have registered the same edition a moment ago. */
    private void store(ImportKey key, UUID attempt, EditionFile file, ImportClaim claim) {
        try {
            claim.progress(ImportProgress.storing(file.rows(), 0));
            storing.store(key, attempt, file, count -> claim.progress(ImportProgress.storing(file.rows(), count)));
        } catch (ProblemException refused) {
            var checked = fileCheck.check(key.standard(), file, nobody -> {});
            if (checked.registered() == null) {
                throw refused;
            }
            claim.unchanged(file.rows(), checked.registered(), clock.instant());
        }
    }

    private static ProblemException refused(FoundFaults faults) {
        return IntakeProblems.REFUSED.at(
                LocalizedText.text(
                        "%d か所に誤りがあり、何も保存していません".formatted(faults.count()),
                        "%d fault(s); nothing was stored".formatted(faults.count())),
                faults.told().stream()
                        .limit(MOST_TOLD_AT_ONCE)
                        .map(EditionImportService::fault)
                        .toList());
    }

    private static Fault fault(FoundFault found) {
        return new Fault(
                found.pointer() == null ? "" : found.pointer(),
                LocalizedText.text(found.said(Language.JA), found.said(Language.EN)));
    }
}
