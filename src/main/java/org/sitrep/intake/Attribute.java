package org.sitrep.intake;

/**
 * A column that is kept with the entries as it is.
 *
 * @param column its place, from 0
 * @param name its name: as the format writes it if the format knows it, else as the log does
 */
record Attribute(int column, String name) {}
