package org.minaoshi.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.minaoshi.identity.Organisations;
import org.minaoshi.organisation.OrganisationChanges.Moment;
import org.minaoshi.organisation.OrganisationService.OrganisationsChanged;

/**
 * Tells whom a token stands for, from memory where it was asked before: what the secretariat changes counts at once in the process that changed it, and within
 * ten seconds in the others ({@link OrganisationChanges}).
 */
@ApplicationScoped
class KnownOrganisations implements Organisations {

    /** So that a change that left no line in the history, as when triggers were off, is noticed some time. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int MOST = 20_000;

    private record Read<T>(T value, Moment at) {}

    private final Cache<Credentials, Read<Optional<AllOrganisations.Known>>> holders = memory();
    private final Cache<String, Read<OrganisationKind>> kinds = memory();

    final AllOrganisations organisations;
    private final OrganisationChanges changes;

    KnownOrganisations(AllOrganisations organisations) {
        this.organisations = organisations;
        this.changes = new OrganisationChanges(organisations::changes, System::nanoTime);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) OrganisationsChanged event) {
        changes.forget();
    }

    @Override
    public Optional<String> find(Credentials credentials) {
        changes.askWhenDue();
        return remembered(holders, credentials, this::findActive).map(AllOrganisations.Known::code);
    }

    OrganisationKind kindOf(String code) {
        return remembered(kinds, code, wanted -> organisations
                .find(wanted)
                .orElseThrow(OrganisationProblems::unknown)
                .kind());
    }

    /** Whoever is asked about is about to act, and then its kind is asked for too. */
    private Optional<AllOrganisations.Known> findActive(Credentials credentials) {
        var now = changes.now();
        var found = organisations.findActive(credentials);
        found.ifPresent(known -> kinds.put(known.code(), new Read<>(known.kind(), now)));
        return found;
    }

    private <K, T> T remembered(Cache<K, Read<T>> memory, K wanted, Function<K, T> reader) {
        var read = memory.getIfPresent(wanted);
        return counts(read)
                ? read.value()
                : memory.asMap()
                        .compute(wanted, (same, meanwhile) -> counts(meanwhile) ? meanwhile : read(same, reader))
                        .value();
    }

    private <K, T> Read<T> read(K wanted, Function<K, T> reader) {
        var now = changes.now();
        return new Read<>(reader.apply(wanted), now);
    }

    private boolean counts(Read<?> read) {
        return read != null && changes.stillCounts(read.at());
    }

    private static <K, V> Cache<K, V> memory() {
        return Caffeine.newBuilder()
                .expireAfterWrite(LONGEST)
                .maximumSize(MOST)
                .executor(Runnable::run)
                .build();
    }
}
