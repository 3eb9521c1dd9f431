package org.minaoshi;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.ConfigProvider;

/** A run on a developer's machine: says where to go next, and stays. */
public final class LocalRun implements QuarkusApplication {

    @Override
    public int run(String... arguments) {
        System.out.println(whereToGo());
        Quarkus.waitForExit();
        return 0;
    }

    private static String whereToGo() {
        var config = ConfigProvider.getConfig();
        var issuer = config.getValue("quarkus.oidc.auth-server-url", String.class);
        var port = config.getValue("quarkus.http.port", Integer.class);
        return """

                Minaoshi runs. Where to go next:
                  Try it out    http://localhost:%d/q/swagger-ui  (Authorize, and choose who you are)
                  Walk-through  README.md, "Walk through fiscal year 2024"
                  Issuer        %s  (grant_type=password, client_id=minaoshi, any password)
                  Users         secretariat-1, secretariat-2, council-1, council-2, chair-1, bank-a, bank-b, agent-c, auditor-1
                """.formatted(port, issuer);
    }
}
