package org.minaoshi.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets nothing in that no text can be: bytes that are no UTF-8, and control characters in an address, which no database would look for. */
class CleanRequest {

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        checkAddress(request.getUriInfo());
        if ((request.getMethod().equals("POST") || request.getMethod().equals("PUT")) && !LargeBody.On.is(resource)) {
            request.setEntityStream(new StrictUtf8(request.getEntityStream()));
        }
    }

    private static void checkAddress(UriInfo address) {
        if (!isClean(address.getPath())) {
            throw PlatformProblems.NOT_FOUND.because(
                    "アドレスに制御文字が含まれています", "There is a control character in the address");
        }
        if (!address.getQueryParameters().values().stream()
                .flatMap(List::stream)
                .allMatch(CleanRequest::isClean)) {
            throw PlatformProblems.REQUEST_INVALID.because(
                    "クエリパラメータに制御文字が含まれています", "There is a control character in a query parameter");
        }
    }

    private static boolean isClean(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
