package org.minaoshi.bench.bare;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What the framework can do at most: answers of the same content as the service's, written as JSON each time, without anybody signed in, without a database,
 * on the thread that reads the request.
 */
@Path("/")
public class BareResource {

    private static final TypeReference<LinkedHashMap<String, Object>> ANSWER = new TypeReference<>() {};

    final Map<String, Object> entry;
    final Map<String, Object> page;

    BareResource(
            ObjectMapper mapper,
            @ConfigProperty(name = "bench.entry") String entry,
            @ConfigProperty(name = "bench.page") String page)
            throws IOException {
        this.entry = mapper.readValue(java.nio.file.Path.of(entry).toFile(), ANSWER);
        this.page = mapper.readValue(java.nio.file.Path.of(page).toFile(), ANSWER);
    }

    @GET
    @Path("entry")
    @NonBlocking
    public Map<String, Object> entry() {
        return entry;
    }

    @GET
    @Path("page")
    @NonBlocking
    public Map<String, Object> page() {
        return page;
    }

    @POST
    @Path("entry")
    @NonBlocking
    public RestResponse<Map<String, Object>> submit(Map<String, Object> request) {
        return RestResponse.status(
                request.isEmpty() ? RestResponse.Status.BAD_REQUEST : RestResponse.Status.CREATED, entry);
    }
}
