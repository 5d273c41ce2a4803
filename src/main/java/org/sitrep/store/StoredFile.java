package org.sitrep.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that the store knows.
 *
 * @param id its number in the store
 * @param name the name under which it came first
 * @param sha256 its fingerprint in lower-case hex
 * @param bytes its size
 * @param state how far the store has come with it
 * @param loadedOn when its reading began; all its vintages bear this moment, also after a restart
 * @param format what was found out about it; null until it was opened, and for files that could not be
 * @param tally how its records ended, as far as it was read
 * @param atEnd whether its end was reached
 */
public record StoredFile(
        long id,
        String name,
        String sha256,
        long bytes,
        FileState state,
        Instant loadedOn,
        @Nullable FileFormat format,
        Tally tally,
        boolean atEnd) {}
