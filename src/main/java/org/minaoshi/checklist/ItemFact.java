package org.minaoshi.checklist;

import org.minaoshi.platform.LocalizedText;

/** What other rooms may know of an item. */
public record ItemFact(int number, LocalizedText title) {}
