package org.minaoshi;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.minaoshi.local.LocalDatabase;
import org.minaoshi.local.LocalIssuer;

/** A real PostgreSQL and a real issuer for all tests that boot the service. */
public class MinaoshiTestResource implements QuarkusTestResourceLifecycleManager {

    private LocalDatabase database;
    private LocalIssuer issuer;

    @Override
    public Map<String, String> start() {
        database = LocalDatabase.passing();
        issuer = LocalIssuer.start(0);
        var configuration = new HashMap<>(database.configuration());
        configuration.put("quarkus.oidc.auth-server-url", issuer.url());
        Api.issuer = issuer;
        return configuration;
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
