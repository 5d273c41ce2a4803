package org.sitrep.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row by which a publisher deletes an entry.
 *
 * @param record the record's number in its file, from 1
 * @param line the physical line on which it starts, from 1
 * @param id the entry's id; entries that came from the same row, such as {@code 17#arrests}, go with it
 * @param on the day of the deletion; null where the row does not say
 */
public record Deletion(long record, long line, String id, @Nullable LocalDate on) {}
