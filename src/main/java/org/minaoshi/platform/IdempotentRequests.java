package org.minaoshi.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes {@link Idempotent} true. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentRequests {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    final CurrentVertxRequest http;
    final IdempotencyKeys keys;
    final Caller caller;
    final ObjectMapper mapper;

    IdempotentRequests(CurrentVertxRequest http, IdempotencyKeys keys, Caller caller, ObjectMapper mapper) {
        this.http = http;
        this.keys = keys;
        this.caller = caller;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = http.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null) {
            return invocation.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw PlatformProblems.IDEMPOTENCY_KEY_INVALID.because(
                    "1 から 255 文字の空白を含まない ASCII 文字列を指定してください", "1 to 255 visible ASCII characters without blanks");
        }
        return QuarkusTransaction.joiningExisting().call(() -> once(invocation, key));
    }

    private Object once(InvocationContext invocation, String key) throws Exception {
        var operation = http.getCurrent().request().method() + " "
                + http.getCurrent().request().path();
        var digest = digest(operation, invocation.getParameters());
        var earlier = keys.claim(caller.callerId(), key);
        if (earlier.isPresent()) {
            return earlier.get().replay(operation, digest);
        }
        var response = (RestResponse<?>) invocation.proceed();
        var entity = response.getEntity();
        keys.keep(
                caller.callerId(),
                key,
                new KeptAnswer(
                        operation,
                        digest,
                        response.getStatus(),
                        response.getHeaderString("Location"),
                        response.getHeaderString("ETag"),
                        entity == null ? new byte[0] : mapper.writeValueAsBytes(entity)));
        return response;
    }

    /** The request as understood, so that another order of members or another spacing is the same request. */
    private static String digest(String operation, Object[] parameters) {
        List<Object> parts = new ArrayList<>(List.of(operation));
        Arrays.stream(parameters)
                .filter(parameter ->
                        parameter != null && parameter.getClass().getName().startsWith("org.minaoshi."))
                .filter(parameter -> parameter.getClass().isRecord())
                .forEach(parts::add);
        return CanonicalJson.digest(parts);
    }
}
