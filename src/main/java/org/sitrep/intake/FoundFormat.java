package org.sitrep.intake;

/**
 * The format of a log, and how its first lines are to be read.
 *
 * @param profile the format
 * @param dialect how cells are written
 * @param header the columns
 * @param line the physical line of the header; 0 where the format has none
 * @param tagRow whether a row of HXL hashtags follows the header
 */
record FoundFormat(Profile profile, Dialect dialect, Header header, long line, boolean tagRow) {}
