package org.minaoshi.platform;

/** Who asks, as far as the platform needs to know: an id that is stable between requests. */
public interface Caller {
    String callerId();
}
