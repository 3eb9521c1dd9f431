package org.minaoshi.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.minaoshi.identity.Organisations;

/**
 * Tells whom a token stands for, from memory where it was asked a moment ago: what the secretariat changes counts at once in the process that changed it, and
 * within {@link #REMEMBERED} in the others.
 */
@ApplicationScoped
class KnownOrganisations implements Organisations {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST = 50_000;

    private final Cache<Credentials, Optional<AllOrganisations.Known>> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();
    private final Cache<String, OrganisationKind> kinds = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .executor(Runnable::run)
            .build();

    final AllOrganisations organisations;

    KnownOrganisations(AllOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> find(Credentials credentials) {
        return remembered.get(credentials, this::read).map(AllOrganisations.Known::code);
    }

    OrganisationKind kindOf(String code) {
        return kinds.get(code, wanted -> organisations
                .find(wanted)
                .orElseThrow(OrganisationProblems::unknown)
                .kind());
    }

    /** Whoever is asked about is about to act, and then its kind is asked for too. */
    private Optional<AllOrganisations.Known> read(Credentials credentials) {
        var found = organisations.findActive(credentials);
        found.ifPresent(known -> kinds.put(known.code(), known.kind()));
        return found;
    }

    void forget() {
        remembered.invalidateAll();
        kinds.invalidateAll();
    }
}
