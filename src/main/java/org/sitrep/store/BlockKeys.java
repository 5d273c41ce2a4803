package org.sitrep.store;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What is known of the vintages of a block, in the order in which they were taken in.
 *
 * <p>Vintages and records are named by their places in the block, from 0.
 */
final class BlockKeys {

    private final byte[] content;
    private final long[] records;
    private final long[] lines;
    private final int[] recordOf;
    private final int[] firstOf;
    private final String[] ids;
    private final int[] numbers;
    private final long[] days;
    private final int[] digests;

    /**
     * Reads the content that a {@link KeyWriter} wrote.
     *
     * @throws DamagedContentException if it holds other than the block says, or is of an unknown version
     */
    BlockKeys(Block block, byte[] content) {
        this.content = content;
        var in = new ByteReader(content);
        var version = in.octet();
        if (version != KeyWriter.VERSION) {
            throw new DamagedContentException(
                    "The store holds keys in layout " + version + ", and this program reads layout "
                            + KeyWriter.VERSION);
        }
        var vintages = block.vintages();
        records = new long[vintages];
        lines = new long[vintages];
        recordOf = new int[vintages];
        firstOf = new int[vintages + 1];
        ids = new String[vintages];
        numbers = new int[vintages];
        days = new long[vintages];
        digests = new int[vintages];
        try {
            read(in);
        } catch (IndexOutOfBoundsException more) {
            throw new DamagedContentException("Block " + block.id() + " holds more than " + vintages + " vintages");
        }
    }

    private void read(ByteReader in) {
        var id = new StringBuilder();
        var record = 0L;
        var line = 0L;
        var day = 0L;
        var place = 0;
        var ordinal = 0;
        while (place < ids.length) {
            record += in.signed();
            line += in.signed();
            firstOf[ordinal] = place;
            for (var left = in.count(); left > 0; left--, place++) {
                id.setLength(shared(in.count(), id));
                in.text(id);
                ids[place] = id.toString();
                records[place] = record;
                lines[place] = line;
                recordOf[place] = ordinal;
                numbers[place] = in.count();
                day += in.signed();
                days[place] = day;
                digests[place] = in.position();
                in.skip(KeyWriter.DIGEST);
            }
            ordinal++;
            firstOf[ordinal] = place;
        }
        if (!in.isAtEnd()) {
            throw new DamagedContentException("A block holds more vintages than it says");
        }
    }

    /** How much of the id before is in the next one, too. */
    private static int shared(int count, StringBuilder before) {
        if (count > before.length()) {
            throw new DamagedContentException("An id goes on from more than there is of the one before it");
        }
        return count;
    }

    int vintages() {
        return ids.length;
    }

    /** The first vintage of a record; those up to that of the next record are all of it. */
    int firstOf(int record) {
        return firstOf[record];
    }

    /** How many records the block has vintages of. */
    int records() {
        return ids.length == 0 ? 0 : recordOf[ids.length - 1] + 1;
    }

    String id(int vintage) {
        return ids[vintage];
    }

    int number(int vintage) {
        return numbers[vintage];
    }

    LocalDate countsFrom(int vintage) {
        return LocalDate.ofEpochDay(days[vintage]);
    }

    /** The same from the days that are kept. */
    LocalDate countsFrom(int vintage, Days kept) {
        return kept.day(days[vintage]);
    }

    long record(int vintage) {
        return records[vintage];
    }

    long line(int vintage) {
        return lines[vintage];
    }

    byte[] digest(int vintage) {
        return Arrays.copyOfRange(content, digests[vintage], digests[vintage] + KeyWriter.DIGEST);
    }

    /** Whether a vintage has that fingerprint. */
    boolean says(int vintage, byte[] digest) {
        var from = digests[vintage];
        return Arrays.equals(content, from, from + KeyWriter.DIGEST, digest, 0, digest.length);
    }

    /** About how much memory it takes, in bytes. */
    int weight() {
        return content.length + 128 * ids.length;
    }
}
