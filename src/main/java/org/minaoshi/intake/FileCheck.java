package org.minaoshi.intake;

import jakarta.inject.Singleton;
import java.util.function.IntConsumer;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.TypedFault;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardRegistrationService;
import org.minaoshi.standard.StandardService;
import org.minaoshi.standard.WholeStandardEdition;

/** Holds a file that could be read against what is registered. */
@Singleton
class FileCheck {

    final StandardService standards;
    final StandardRegistrationService registration;

    FileCheck(StandardService standards, StandardRegistrationService registration) {
        this.standards = standards;
        this.registration = registration;
    }

    /**
     * What a file comes to.
     *
     * @param edition as it would be registered; null where it would not be
     * @param registered the very same edition, registered before; null where there is none
     * @param clashes an edition of that name is registered with other content
     */
    record Checked(
            EditionFile file, WholeStandardEdition edition, StandardEditionResponse registered, boolean clashes) {

        boolean isRefused() {
            return !file.faults().isEmpty();
        }
    }

    /** @param progress is told from time to time how many rows have been examined */
    Checked check(String standard, EditionFile file, IntConsumer progress) {
        if (!file.faults().isEmpty()) {
            return new Checked(file, null, null, false);
        }
        IntConsumer entries = count -> progress.accept(1 + count);
        try {
            var registered = standards.findEdition(standard, file.request().edition());
            if (registered.isEmpty()) {
                return new Checked(file, registration.preview(standard, file.request(), entries), null, false);
            }
            var same = registered.get().digest().equals(registration.digest(standard, file.request(), entries));
            return new Checked(file, null, same ? registered.get() : null, !same);
        } catch (ProblemException refused) {
            refused.found().forEach(file::add);
            return new Checked(file, null, null, false);
        }
    }

    /** The same, where the clash is one fault more. */
    Checked report(String standard, EditionFile file) {
        var checked = check(standard, file, nobody -> {});
        if (checked.clashes()) {
            var clash = IntakeProblems.alreadyRegistered();
            file.add(new TypedFault(clash.type(), new Fault("/edition", clash.detail())));
        }
        return checked;
    }
}
