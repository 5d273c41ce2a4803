package org.sitrep.intake;

/**
 * A record with its cells.
 *
 * @param raw the record; its text may be cut short to what is kept of one
 * @param length the length of the whole of a good record, in characters
 * @param mayBeGarbled whether {@link GarbledText} may find something in it
 * @param cells the cells, trimmed; none where the record has a fault
 */
record CutRecord(RawRecord raw, int length, boolean mayBeGarbled, String[] cells) {}
