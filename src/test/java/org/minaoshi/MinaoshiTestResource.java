package org.minaoshi;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.nio.file.Path;
import java.util.Map;
import org.minaoshi.local.LocalDatabase;
import org.minaoshi.local.LocalIssuer;
import org.minaoshi.local.LocalServices;

/** A database and an issuer for all tests that start the service; both are gone afterwards. */
@WithTestResource(value = MinaoshiTestResource.class, scope = TestResourceScope.GLOBAL)
public class MinaoshiTestResource implements QuarkusTestResourceLifecycleManager {

    private LocalDatabase database;
    private LocalIssuer issuer;

    @Override
    public Map<String, String> start() {
        database = LocalDatabase.temporary(Path.of(".minaoshi"));
        issuer = LocalIssuer.start(0);
        return LocalServices.configuration(database, issuer);
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
