package org.sitrep.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sitrep.model.Entry;

/**
 * What stays in a country's blocks when a later log places an entry in another country: a vintage in which it is
 * retracted. Without it the country would count the entry for ever, and the other one count it too.
 *
 * <p>It has the number of the version that left, and is seen by nobody but the readers of its country: rows, deletions
 * and changes of files are judged against what logs say.
 */
final class Departures {

    /** In place of a fingerprint; no row of a log has it. */
    private static final byte[] DIGEST =
            Arrays.copyOf("in another country now".getBytes(StandardCharsets.US_ASCII), KeyWriter.DIGEST);

    private final Supplier<BlockEntries> reader;
    private final Map<Long, List<Entry>> read = new HashMap<>();

    /** @param reader reads the entries that depart; not asked for while none does */
    Departures(Supplier<BlockEntries> reader) {
        this.reader = reader;
    }

    /** Whether a vintage is one that an entry has left behind. */
    static boolean is(BlockKeys keys, int vintage) {
        return keys.says(vintage, DIGEST);
    }

    /**
     * What an entry leaves behind.
     *
     * @param block the block of its last version before
     * @param place its place there
     * @param number the number of the version that is in another country
     * @param countsFrom the day from which that counts
     */
    VintageRow of(Block block, int place, int number, LocalDate countsFrom) {
        var entry = read.computeIfAbsent(block.id(), unused -> reader.get().of(block)).get(place);
        return new VintageRow(DeletionDesk.retracted(entry, countsFrom), number, countsFrom, DIGEST);
    }
}
