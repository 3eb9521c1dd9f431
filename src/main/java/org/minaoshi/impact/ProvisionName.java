package org.minaoshi.impact;

/** One provision of one edition. Where it comes from a caller, the provision may be in any writing. */
public record ProvisionName(String standard, String edition, String provision) {}
