package org.minaoshi.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that says it is too large before any of it is read, and one that does not say its length as soon as it has become too large. */
class BodyLimit {

    final long limit;

    BodyLimit(@ConfigProperty(name = "minaoshi.http.largest-body") long limit) {
        this.limit = limit;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length(length) > limit) {
            throw tooLarge();
        }
        if (length == null
                && (request.getMethod().equals("POST") || request.getMethod().equals("PUT"))) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static long length(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }

    private ProblemException tooLarge() {
        return PlatformProblems.BODY_TOO_LARGE.because(
                "本文は %d バイトまでです".formatted(limit), "A body has at most %d bytes".formatted(limit));
    }

    private final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            count += Math.max(read, 0);
            if (count > limit) {
                throw tooLarge();
            }
        }
    }
}
