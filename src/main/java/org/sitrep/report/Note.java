package org.sitrep.report;

/**
 * A named piece of explanation: a definition, a symbol, a paragraph of the method.
 *
 * @param term what is explained
 * @param text the explanation
 */
public record Note(String term, String text) {}
