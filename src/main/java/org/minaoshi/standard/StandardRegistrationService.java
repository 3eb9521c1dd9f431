package org.minaoshi.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The door to register standards and their editions, and to ask beforehand what would be registered. */
@ApplicationScoped
public class StandardRegistrationService {

    final Standards standards;
    final RegisterStandardEdition registerEdition;
    final Clock clock;

    StandardRegistrationService(Standards standards, RegisterStandardEdition registerEdition, Clock clock) {
        this.standards = standards;
        this.registerEdition = registerEdition;
        this.clock = clock;
    }

    @Transactional
    public StandardResponse register(RegisterStandardRequest request) {
        NotationRules.check(request.categories());
        var standard = new StandardResponse(
                request.code(),
                request.title(),
                request.publisher(),
                request.note(),
                request.categories().stream()
                        .map(category ->
                                new Category(Notation.canonical(category.code()), category.title(), category.aliases()))
                        .toList(),
                clock.instant());
        if (!standards.add(standard)) {
            throw StandardProblems.STANDARD_ALREADY_REGISTERED.because(
                    "登録済みの基準は変更できません", "A registered standard never changes");
        }
        return standard;
    }

    @Transactional
    public StandardEditionResponse registerEdition(String standard, RegisterStandardEditionRequest request) {
        return registerEdition.register(standard, request);
    }

    /**
     * An edition as it would be registered. Nothing is stored; refused is whatever {@link #registerEdition} would refuse.
     *
     * @param request that Bean Validation has found to have the form
     */
    public WholeStandardEdition preview(String standard, RegisterStandardEditionRequest request) {
        return registerEdition.preview(standard, request);
    }

    /** The digest that the edition would have, also where one of that name is registered already: by it a repeated one is known. */
    public String digest(String standard, RegisterStandardEditionRequest request) {
        return registerEdition.digest(standard, request);
    }
}
