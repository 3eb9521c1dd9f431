package org.minaoshi.comparison;

/** From something of the earlier edition to what it is in the later one. */
record Link(String from, String to, RecognisedBy by) {}
