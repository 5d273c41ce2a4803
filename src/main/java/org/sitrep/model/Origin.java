package org.sitrep.model;

/**
 * The row that an entry was read from.
 *
 * @param file its log, by its name inside the input folder
 * @param record its number, the first row under the header being 1
 * @param line the physical line on which the record starts, the file's first line being 1
 */
public record Origin(String file, long record, long line) {}
