package org.minaoshi.pack;

import java.util.Map;

/** A group of operations, by the contract's operation ids. */
interface Operations {
    Map<String, Operation> byId();
}
