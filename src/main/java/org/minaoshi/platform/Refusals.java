package org.minaoshi.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a thrown thing means to the caller. Causes are looked through, since commits and proxies wrap what went wrong. */
record Refusals(ProblemType type, LocalizedText detail, List<Fault> faults, List<LineRefusal> lines) {

    private static final int REPLACEMENT = 0xFFFD;

    ProblemException exception() {
        return new ProblemException(type, detail, faults, lines);
    }

    static Refusals of(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .map(Refusals::meaning)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> frameworks(thrown));
    }

    private static Optional<Refusals> meaning(Throwable thrown) {
        if (thrown instanceof ProblemException refused) {
            return Optional.of(new Refusals(refused.type(), refused.detail(), refused.faults(), refused.lines()));
        }
        if (thrown instanceof ConstraintViolationException violations) {
            return Optional.of(invalid(violations));
        }
        // Reading may have stopped because a refusal came out of the body itself.
        if (thrown instanceof JsonProcessingException unreadable
                && !(unreadable.getCause() instanceof ProblemException)) {
            return Optional.of(unreadable(unreadable));
        }
        if (thrown instanceof AuthenticationFailedException && thrown.getCause() instanceof ProblemException) {
            return Optional.empty();
        }
        if (thrown instanceof AuthenticationFailedException || thrown instanceof UnauthorizedException) {
            return Optional.of(plain(PlatformProblems.AUTHENTICATION_REQUIRED));
        }
        if (thrown instanceof ForbiddenException) {
            return Optional.of(plain(PlatformProblems.ROLE_REQUIRED));
        }
        if (thrown instanceof OIDCException || thrown instanceof RejectedExecutionException || isOfThePool(thrown)) {
            return Optional.of(plain(PlatformProblems.UNAVAILABLE));
        }
        if (thrown instanceof OptimisticLockException) {
            return Optional.of(plain(PlatformProblems.CHANGED_MEANWHILE));
        }
        if (thrown instanceof SQLException database && database.getSQLState() != null) {
            return byState(database.getSQLState()).map(Refusals::plain);
        }
        return Optional.empty();
    }

    /** No connection could be had in time; the pool says so in words only. */
    private static boolean isOfThePool(Throwable thrown) {
        return thrown.getClass() == SQLException.class
                && thrown.getMessage() != null
                && thrown.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    /** SQLSTATE classes of PostgreSQL, appendix A; MN… are our own, raised by the schema's triggers. */
    private static Optional<ProblemType> byState(String state) {
        return Optional.ofNullable(
                switch (state) {
                    case "23505", "23P01" -> PlatformProblems.ALREADY_EXISTS;
                    case "40001", "40P01", "55P03", "MN409" -> PlatformProblems.CHANGED_MEANWHILE;
                    case "MN423" -> PlatformProblems.IS_FINAL;
                    case "MN425" -> PlatformProblems.IDEMPOTENCY_KEY_RUNNING;
                    default ->
                        state.startsWith("08") || state.startsWith("57P") || state.equals("53300")
                                ? PlatformProblems.UNAVAILABLE
                                : null;
                });
    }

    private static Refusals frameworks(Throwable thrown) {
        if (thrown instanceof WebApplicationException http) {
            return plain(
                    switch (http.getResponse().getStatus()) {
                        case 400 -> PlatformProblems.BODY_INVALID;
                        case 401 -> PlatformProblems.AUTHENTICATION_REQUIRED;
                        case 403 -> PlatformProblems.ROLE_REQUIRED;
                        case 404 -> PlatformProblems.NOT_FOUND;
                        case 405 -> PlatformProblems.METHOD_NOT_ALLOWED;
                        case 406 -> PlatformProblems.NOT_ACCEPTABLE;
                        case 413 -> PlatformProblems.BODY_TOO_LARGE;
                        case 415 -> PlatformProblems.MEDIA_TYPE_UNSUPPORTED;
                        case 503 -> PlatformProblems.UNAVAILABLE;
                        default -> PlatformProblems.INTERNAL_ERROR;
                    });
        }
        return plain(PlatformProblems.INTERNAL_ERROR);
    }

    private static Refusals plain(ProblemType type) {
        return new Refusals(type, null, List.of(), List.of());
    }

    private static Refusals invalid(ConstraintViolationException violations) {
        var faults = violations.getConstraintViolations().stream()
                .map(Violations::fault)
                .sorted(java.util.Comparator.comparing(Fault::pointer)
                        .thenComparing(fault -> fault.detail().in(Language.EN)))
                .toList();
        return new Refusals(
                PlatformProblems.REQUEST_INVALID,
                LocalizedText.text(
                        "%d か所に誤りがあります".formatted(faults.size()),
                        "%d fault(s) in the request".formatted(faults.size())),
                faults,
                List.of());
    }

    private static Refusals unreadable(JsonProcessingException e) {
        var pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        var detail = e instanceof UnrecognizedPropertyException
                ? LocalizedText.text("未知の項目です", "an unknown member")
                : e instanceof JsonMappingException
                        ? LocalizedText.text("値の型または形式が正しくありません", "a value of the wrong type or form")
                        : LocalizedText.text("正しい UTF-8 の JSON ではありません", "not well-formed JSON in UTF-8");
        return new Refusals(PlatformProblems.BODY_INVALID, detail, List.of(new Fault(pointer, detail)), List.of());
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + legible(name).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** A member may be called anything; what no text can carry is not repeated. */
    private static String legible(String name) {
        return name.codePoints()
                .map(point -> CleanText.isClean(Character.toString(point)) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
