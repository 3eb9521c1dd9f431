package org.minaoshi.impact;

/**
 * What a PUT left behind.
 *
 * @param created whether there was nothing before
 */
public record Kept<T>(T thing, boolean created) {}
