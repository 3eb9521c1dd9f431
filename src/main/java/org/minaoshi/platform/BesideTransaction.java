package org.minaoshi.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What is written while a transaction is open and is no part of it: over a connection that was taken before, so that everybody sees it at once, and it stays
 * whatever becomes of the transaction.
 */
public final class BesideTransaction {

    public static void run(Runnable writing) {
        QuarkusTransaction.suspendingExisting().run(writing);
    }

    private BesideTransaction() {}
}
