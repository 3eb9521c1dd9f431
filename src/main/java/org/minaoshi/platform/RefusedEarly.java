package org.minaoshi.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/** Answers with a problem where a request is refused before any resource is asked; the same body as {@link ProblemMappers} gives. */
@Singleton
public class RefusedEarly {

    final ObjectMapper json;

    RefusedEarly(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext context, ProblemException refusal) {
        var language = Language.ofHeader(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Problem.of(
                refusal.type(),
                refusal.detail(),
                refusal.faults(),
                language,
                context.request().path(),
                InteractionId.of(context));
        if (refusal.type().status() == 503) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "" + ProblemMappers.RETRY_AFTER_SECONDS);
        }
        context.response()
                .setStatusCode(refusal.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(body(problem));
    }

    private Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can be written as JSON", e);
        }
    }
}
