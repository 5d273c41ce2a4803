package org.sitrep.store;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;

/**
 * A vintage as far as it matters for judging the next row with its id.
 *
 * @param key the entry
 * @param block the block that it is in; null while it is not written
 * @param place its place in the block; of no meaning otherwise
 * @param number its number among the entry's vintages
 * @param digest SHA-256 of what it says
 * @param here whether the file being read has said it already
 * @param line the line where it did; of no meaning otherwise
 * @param countsFrom the day from which it is the known version
 */
record Known(
        EntryKey key,
        @Nullable Block block,
        int place,
        int number,
        byte[] digest,
        boolean here,
        long line,
        LocalDate countsFrom) {

    /** Whether it is the vintage in which the publisher has deleted the entry. */
    boolean isDeletion() {
        return number > 1 && Arrays.equals(digest, DeletionDesk.digest(key));
    }

    /** The same, said by the file being read as well. */
    Known saidOn(long onLine) {
        return new Known(key, block, place, number, digest, true, onLine, countsFrom);
    }
}
