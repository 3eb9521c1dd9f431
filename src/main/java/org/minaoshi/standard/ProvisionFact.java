package org.minaoshi.standard;

import org.minaoshi.platform.LocalizedText;

/**
 * What other rooms may know of a provision.
 *
 * @param sortKey puts the designations of one standard into its own order, byte by byte, in whatever edition
 */
public record ProvisionFact(
        String standard, String edition, String designation, LocalizedText title, boolean retired, String sortKey) {}
