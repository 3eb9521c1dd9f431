package org.minaoshi.platform;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error leaves the service through here, as {@code application/problem+json}; what it means is {@link Refusals}' to say. */
class ProblemMappers {

    /** After a refusal with 503: by then a document is made, the crowd is gone, or a database has taken over from another. */
    static final int RETRY_AFTER_SECONDS = 5;

    final CurrentVertxRequest http;
    final Challenges challenges;
    final FailureLog failures;

    ProblemMappers(CurrentVertxRequest http, Challenges challenges, FailureLog failures) {
        this.failures = failures;
        this.http = http;
        this.challenges = challenges;
    }

    @ServerExceptionMapper
    RestResponse<Problem> anything(Throwable thrown) {
        return respond(thrown);
    }

    // The framework has mappers of its own for these; ours must be as specific to come first.

    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException thrown) {
        return respond(thrown);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknownAddress(NotFoundException thrown) {
        return respond(thrown);
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatchedBody(MismatchedInputException thrown) {
        return respond(thrown);
    }

    @ServerExceptionMapper
    RestResponse<Problem> violation(ResteasyReactiveViolationException thrown) {
        return respond(thrown);
    }

    @ServerExceptionMapper
    RestResponse<Problem> violation(ConstraintViolationException thrown) {
        return respond(thrown);
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAuthenticated(AuthenticationFailedException thrown) {
        return respond(thrown);
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAuthenticated(UnauthorizedException thrown) {
        return respond(thrown);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException thrown) {
        return respond(thrown);
    }

    private RestResponse<Problem> respond(Throwable thrown) {
        var refusal = Refusals.of(thrown);
        if (refusal.type().status() >= 500 && !(thrown instanceof ProblemException)) {
            failures.answered(refusal.type().status(), thrown);
        }
        RoutingContext context = http.getCurrent();
        var language = Language.ofHeader(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Problem.of(
                        refusal.type(),
                        refusal.detail(),
                        refusal.faults(),
                        language,
                        context.request().path(),
                        InteractionId.of(context))
                .with(refusal.lines(), language);
        var response = RestResponse.ResponseBuilder.<Problem>create(
                        refusal.type().status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (refusal.type().status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (refusal.type().status() == 401) {
            challenges
                    .headers(refusal.type(), context.request().getHeader(HttpHeaders.AUTHORIZATION))
                    .forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        }
        return response.build();
    }
}
