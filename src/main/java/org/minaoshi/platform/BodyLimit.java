package org.minaoshi.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that says it is too large before any of it is read, and one that does not say its length as soon as it has become too large. One that is
 * packed says nothing of how large it becomes, and is not taken at all.
 */
class BodyLimit {

    final long limit;
    final long largeLimit;

    BodyLimit(
            @ConfigProperty(name = "minaoshi.http.largest-body") long limit,
            @ConfigProperty(name = "minaoshi.http.largest-batch") long largeLimit) {
        this.limit = limit;
        this.largeLimit = largeLimit;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length(length) > limit && length(length) > limitOf(resource)) {
            throw tooLarge(limitOf(resource));
        }
        if (length == null
                && (request.getMethod().equals("POST") || request.getMethod().equals("PUT"))) {
            request.setEntityStream(new Counted(request.getEntityStream(), limitOf(resource)));
        }
    }

    private long limitOf(ResourceInfo resource) {
        return LargeBody.On.is(resource) ? largeLimit : limit;
    }

    private static long length(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }

    private static ProblemException tooLarge(long limit) {
        return PlatformProblems.BODY_TOO_LARGE.because(
                "本文は %d バイトまでです".formatted(limit), "A body has at most %d bytes".formatted(limit));
    }

    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long count;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
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
                throw tooLarge(limit);
            }
        }
    }
}
