package org.minaoshi.evidence;

/**
 * What an earlier review concluded on a factor, known by the text it was about.
 *
 * @param digest the edition's digest as it was recorded then
 */
public record EarlierConclusion(int fiscalYear, String standard, String edition, String digest) {}
