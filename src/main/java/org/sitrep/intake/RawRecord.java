package org.sitrep.intake;

import org.jspecify.annotations.Nullable;

/**
 * One record as it stands in the file, before it is split into cells.
 *
 * @param number its number, counted from 1 since the splitter last started to count
 * @param line the physical line on which it starts, from 1
 * @param text its characters, without the line end
 * @param cells how many cells it has
 * @param fault why it cannot be used; null if it is well formed
 */
record RawRecord(long number, long line, String text, int cells, @Nullable Fault fault) {

    /** The detail of an open quote that may as well be a cell too many. */
    static final String CELL_TOO_MANY = "cell too many";

    /**
     * What is wrong with the writing of a record.
     *
     * @param check the check that fails
     * @param cell the cell in which it fails, counted from 0; -1 where the whole record is meant
     * @param detail the character that must not be there, shown, or {@link #CELL_TOO_MANY}; empty for other faults
     */
    record Fault(Check check, int cell, String detail) {}
}
