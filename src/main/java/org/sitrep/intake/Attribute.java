package org.sitrep.intake;

/**
 * A value that is kept with the entries beside their fields.
 *
 * @param name its name: as the format writes it if the format knows it, else as the log does
 * @param source where it comes from
 */
record Attribute(String name, Source source) {}
