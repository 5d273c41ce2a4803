package org.sitrep.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entry;

/**
 * One entry as a row gave it.
 *
 * @param entry the entry
 * @param digest SHA-256 (32 bytes) of what the entry says, not of how it is written: column order, quoting and blanks
 *     around values do not matter, and neither does the publisher's upload time. By it an unchanged entry is
 *     recognised
 * @param uploadedOn the day on which the publisher uploaded this version of the entry; null where the format has no
 *     such time. Where it is given, a later vintage counts from it
 */
public record Reading(Entry entry, byte[] digest, @Nullable LocalDate uploadedOn) {}
