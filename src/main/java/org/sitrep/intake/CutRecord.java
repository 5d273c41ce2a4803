package org.sitrep.intake;

/**
 * A record with its cells.
 *
 * @param raw the record; its text may be cut short to what is kept of one
 * @param length the length of the whole of a good record, in characters
 * @param isForeign whether it has a character that is not ASCII
 * @param cells the cells, trimmed; none where the record has a fault
 */
record CutRecord(RawRecord raw, int length, boolean isForeign, String[] cells) {}
