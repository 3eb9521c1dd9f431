package org.minaoshi.intake;

import jakarta.inject.Singleton;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.ProblemException;
import org.minaoshi.platform.TypedFault;
import org.minaoshi.standard.StandardEditionResponse;
import org.minaoshi.standard.StandardService;
import org.minaoshi.standard.WholeStandardEdition;

/** Holds a file that could be read against what is registered. */
@Singleton
class Examination {

    final StandardService standards;

    Examination(StandardService standards) {
        this.standards = standards;
    }

    /**
     * What a file comes to.
     *
     * @param edition as it would be registered; null where it would not be
     * @param registered the very same edition, registered before; null where there is none
     * @param clashes an edition of that name is registered with other content
     */
    record Examined(
            EditionFile file, WholeStandardEdition edition, StandardEditionResponse registered, boolean clashes) {

        boolean isRefused() {
            return !file.faults().isEmpty();
        }
    }

    Examined examine(String standard, EditionFile file) {
        if (!file.faults().isEmpty()) {
            return new Examined(file, null, null, false);
        }
        try {
            var registered = standards.findEdition(standard, file.request().edition());
            if (registered.isEmpty()) {
                return new Examined(file, standards.preview(standard, file.request()), null, false);
            }
            var same = registered.get().digest().equals(standards.digest(standard, file.request()));
            return new Examined(file, null, same ? registered.get() : null, !same);
        } catch (ProblemException refused) {
            refused.found().forEach(file::add);
            return new Examined(file, null, null, false);
        }
    }

    /** The same, where the clash is one fault more. */
    Examined report(String standard, EditionFile file) {
        var examined = examine(standard, file);
        if (examined.clashes()) {
            var clash = IntakeProblems.alreadyRegistered();
            file.add(new TypedFault(clash.type(), new Fault("/edition", clash.detail())));
        }
        return examined;
    }
}
