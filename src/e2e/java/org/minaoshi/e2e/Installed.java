package org.minaoshi.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the one installation of this run, made when the first asks for it: Keycloak alone takes half a minute to start. */
final class Installed implements ParameterResolver {

    /** What became of it. It is not tried again: each try that fails would take minutes. */
    private record Attempt(Installation installation, Exception failure) implements AutoCloseable {

        static Attempt make() {
            try {
                return new Attempt(Installation.start(), null);
            } catch (Exception e) {
                return new Attempt(null, e);
            }
        }

        Installation outcome() {
            if (failure != null) {
                throw new IllegalStateException("There is no installation to test", failure);
            }
            return installation;
        }

        @Override
        public void close() {
            if (installation != null) {
                installation.close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Installed.class))
                .computeIfAbsent(Attempt.class, key -> Attempt.make(), Attempt.class)
                .outcome();
    }
}
