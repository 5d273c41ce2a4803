package org.sitrep.store;

import java.time.LocalDate;
import org.sitrep.model.Entry;

/**
 * A vintage to be written.
 *
 * @param entry the entry as this vintage has it
 * @param number its number among the entry's vintages, from 1
 * @param countsFrom the day from which it is the known version
 * @param digest SHA-256 of what it says
 */
record VintageRow(Entry entry, int number, LocalDate countsFrom, byte[] digest) {}
