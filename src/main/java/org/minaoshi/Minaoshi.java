package org.minaoshi;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import org.minaoshi.local.LocalServices;

/**
 * Starts the service. In development it first starts what the machine lacks; in production it refuses to start half configured.
 *
 * <p>With the argument {@value #MIGRATE} it brings the database's tables up to date as their owner, and ends: so the serving process never needs to know
 * the owner's password.
 */
@QuarkusMain
public final class Minaoshi {

    static final String MIGRATE = "migrate";

    private static final String LOCAL_SERVER = "no.nav.security.mock.oauth2.MockOAuth2Server";
    private static final int MISCONFIGURED = 78;

    public static void main(String... arguments) {
        var migrateOnly = Arrays.asList(arguments).contains(MIGRATE);
        if (isRehearsal()) {
            Quarkus.run(arguments);
        } else if (isDevelopment()) {
            LocalServices.start();
            Quarkus.run(LocalRun.class, arguments);
        } else if (!isComplete(migrateOnly)) {
            System.exit(MISCONFIGURED);
        } else if (migrateOnly) {
            Migration.prepare();
            Quarkus.run(Migration.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /** The package leaves the local servers out; where they are, this is a developer's machine. Quarkus itself knows its mode only once it runs. */
    private static boolean isDevelopment() {
        try {
            Class.forName(LOCAL_SERVER, false, Minaoshi.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The build may run the service to record an archive of its classes; there is nothing to serve then. */
    private static boolean isRehearsal() {
        return System.getProperty("quarkus.appcds.generate") != null;
    }

    private static boolean isComplete(boolean migrateOnly) {
        var complaint = RequiredConfiguration.complaint(migrateOnly);
        complaint.ifPresent(System.err::println);
        return complaint.isEmpty();
    }

    Minaoshi() {}
}
