package org.minaoshi.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.minaoshi.identity.Actor;
import org.minaoshi.identity.ReplayedActs;
import org.minaoshi.identity.Role;
import org.minaoshi.platform.Digests;
import org.minaoshi.platform.Fault;
import org.minaoshi.platform.ProblemException;

/**
 * Takes in the packs named by the configuration, each once: all of it in one transaction, or nothing and the service does not start, saying which act was
 * refused and why. A pack that was taken in before is passed over; one that has changed since is refused, since what was done stays done.
 */
@Singleton
public class PackLoader {

    private static final Logger LOG = Logger.getLogger(PackLoader.class);

    final PackConfig config;
    final PackFiles files;
    final LoadedPacks loaded;
    final PackOperations operations;
    final ReplayedActs replayedActs;
    final ObjectMapper mapper;

    PackLoader(
            PackConfig config,
            PackFiles files,
            LoadedPacks loaded,
            PackOperations operations,
            ReplayedActs replayedActs,
            ObjectMapper mapper) {
        this.config = config;
        this.files = files;
        this.loaded = loaded;
        this.operations = operations;
        this.replayedActs = replayedActs;
        this.mapper = mapper;
    }

    void start(@Observes StartupEvent event) {
        config.locations().orElse(List.of()).forEach(this::load);
    }

    /** Takes in one pack; false where it was taken in before. */
    public boolean load(String location) {
        var bytes = files.read(location);
        var pack = files.parse(location, bytes);
        return QuarkusTransaction.requiringNew().call(() -> load(location, pack, Digests.sha256(bytes)));
    }

    private boolean load(String location, Pack pack, String digest) {
        var earlier = loaded.lockAndFind(pack.name());
        if (earlier.isPresent()) {
            if (!earlier.get().equals(digest)) {
                throw new PackRefused(
                        "%s: a pack of the name %s was taken in before with other content; what was done stays done"
                                .formatted(location, pack.name()),
                        null);
            }
            return false;
        }
        var references = new References();
        LocalDate day = null;
        for (int i = 0; i < pack.acts().size(); i++) {
            var act = pack.acts().get(i);
            day = Optional.ofNullable(act.on()).orElse(day);
            try {
                perform(pack, act, day, references);
            } catch (RuntimeException refused) {
                throw new PackRefused(
                        "%s: act %d (%s by %s): %s".formatted(location, i + 1, act.does(), act.by(), reason(refused)),
                        refused);
            }
        }
        loaded.remember(pack.name(), digest);
        LOG.infof("Took in the pack %s: %d acts", pack.name(), pack.acts().size());
        return true;
    }

    private void perform(Pack pack, Pack.Act act, LocalDate day, References references) {
        if (day == null) {
            throw new IllegalArgumentException("the first act needs a day");
        }
        var actor = actor(pack, act.by());
        var path = act.with().entrySet().stream()
                .collect(Collectors.toMap(
                        parameter -> parameter.getKey(), parameter -> references.resolve(parameter.getValue())));
        var body = act.given() == null ? null : references.resolve(act.given());
        JsonNode answer = mapper.valueToTree(
                replayedActs.as(actor, Pack.moment(day), () -> operations.perform(actor, act.does(), path, body)));
        if (act.as() != null) {
            references.keep(act.as(), answer);
        }
    }

    private static Actor actor(Pack pack, String name) {
        var person = pack.people().get(name);
        if (person == null) {
            throw new IllegalArgumentException("'%s' is not among the people".formatted(name));
        }
        var roles = person.roles().stream()
                .map(role -> Role.of(role)
                        .orElseThrow(() -> new IllegalArgumentException("there is no role '%s'".formatted(role))))
                .collect(Collectors.toSet());
        return new Actor("pack:" + pack.name() + "|" + name, roles, person.organisation());
    }

    private static String reason(RuntimeException refused) {
        if (refused instanceof ProblemException problem) {
            var places = problem.faults().stream().map(Fault::pointer).collect(Collectors.joining(", "));
            return problem.getMessage() + (places.isEmpty() ? "" : " at " + places);
        }
        if (refused instanceof ConstraintViolationException invalid) {
            return invalid.getConstraintViolations().stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
        return refused.getMessage();
    }
}
