package org.sitrep.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of an entry. A later log that changes an entry opens the next vintage; nothing is overwritten.
 *
 * @param entry the entry as this vintage has it
 * @param number 1 for the first version, then counting up
 * @param countsFrom the first day on which this version was the known one: the entry's known-on day for the first
 *     vintage, the upload day of its format or else the day it was loaded for the later ones
 * @param loadedOn when this store took it in
 * @param origin the row it was read from
 */
public record Vintage(Entry entry, int number, LocalDate countsFrom, Instant loadedOn, Origin origin) {

    /** The same version with another entry in it, or itself for its own. */
    public Vintage with(Entry other) {
        return other == entry ? this : new Vintage(other, number, countsFrom, loadedOn, origin);
    }
}
