package org.minaoshi.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.IntConsumer;

/**
 * The door to register standards and their editions, and to ask beforehand what would be registered. What has been gone through is told in entries: provisions,
 * paragraphs, cross-references and amendments.
 */
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
        return registerEdition.register(standard, request, nobody -> {});
    }

    /** @param stored is told from time to time how many entries have been stored, in the transaction that stores all or none */
    @Transactional
    public StandardEditionResponse registerEdition(
            String standard, RegisterStandardEditionRequest request, IntConsumer stored) {
        return registerEdition.register(standard, request, stored);
    }

    /**
     * An edition as it would be registered. Nothing is stored; refused is whatever {@link #registerEdition} would refuse.
     *
     * @param request that Bean Validation has found to have the form
     * @param examined is told from time to time how many entries have been looked at
     */
    public WholeStandardEdition preview(String standard, RegisterStandardEditionRequest request, IntConsumer examined) {
        return registerEdition.preview(standard, request, examined);
    }

    /** The digest that the edition would have, also where one of that name is registered already: by it a repeated one is known. */
    public String digest(String standard, RegisterStandardEditionRequest request, IntConsumer examined) {
        return registerEdition.digest(standard, request, examined);
    }
}
