package org.minaoshi.comparison;

import org.minaoshi.standard.AmendmentResponse;

/** An amendment that an edition on the way states, and what comparing that edition with the one before it says of it. The amendment names the edition. */
public record Statement(AmendmentResponse amendment, Verdict verdict) {}
