package org.minaoshi.protection;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Hands what only reads to {@link ReadsInTurn}, before the framework would look for a thread. */
class ReadingGate {

    private static final int BEFORE_THE_OTHERS = 100;
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    final ReadsInTurn reads;

    ReadingGate(ReadsInTurn reads) {
        this.reads = reads;
    }

    @ServerRequestFilter(nonBlocking = true, priority = BEFORE_THE_OTHERS)
    public void hand(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            var work = CurrentRequestManager.get();
            work.suspend();
            work.resume(reads);
        }
    }
}
