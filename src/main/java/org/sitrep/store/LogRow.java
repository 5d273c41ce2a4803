package org.sitrep.store;

import java.util.List;

/**
 * A row of a log that passed every check, with the entries that it gives.
 *
 * @param record the record's number in its file, from 1
 * @param line the physical line on which it starts, from 1
 * @param versions its entries, at least one; they are taken in together or not at all
 */
public record LogRow(long record, long line, List<Version> versions) {

    public LogRow {
        versions = List.copyOf(versions);
    }
}
