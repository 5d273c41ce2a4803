package org.sitrep.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.sitrep.intake.Ahead;
import org.sitrep.intake.LogReader;
import org.sitrep.intake.RowOutcome;
import org.sitrep.intake.UnreadableLogException;

/**
 * Reads a log in a thread of its own, so that the next records are parsed and checked while the last ones are written.
 *
 * <p>The order is that of the file. At most {@value #AHEAD} lots wait; {@link #close} ends the thread wherever it is.
 */
final class ReadAhead implements AutoCloseable {

    private static final int AHEAD = 1;
    /** About how many characters are committed together at most: rows of long texts are many megabytes otherwise. */
    private static final long FULL = 8_000_000;
    /**
     * For so many countries an item may have one size more, as what is stored is read country by country, and a country of a
     * few records in each item costs more to read than they hold.
     */
    private static final int COUNTRIES = 10;
    /** How many times larger an item may become for that. */
    private static final int TIMES = 10;

    private final LogReader reader;
    private final int size;
    private final Ahead<ReadItem> items;

    /**
     * Starts to read.
     *
     * @param reader read to its end by the thread made here, and closed with this
     * @param size how many records make an item; up to {@value #TIMES} times as many where they are of many countries
     */
    ReadAhead(LogReader reader, int size) {
        this.reader = reader;
        this.size = size;
        this.items = Ahead.begin("read-ahead", AHEAD, this::read, ReadAhead::isLast);
    }

    /** The next item; waits for it. The last one says that it is. A stop signal is left for the end of the chunk. */
    ReadItem next() throws IOException {
        return items.next();
    }

    private static boolean isLast(ReadItem item) {
        return !(item instanceof ReadItem.Rows rows) || rows.end() != null;
    }

    private ReadItem read() throws IOException {
        var outcomes = new ArrayList<RowOutcome>(size);
        var countries = new Countries();
        try {
            var outcome = reader.next();
            for (var weight = 0L; outcome != null; outcome = reader.next()) {
                outcomes.add(outcome);
                countries.add(outcome);
                weight += weight(outcome);
                if (outcomes.size() >= size * times(countries.count()) || weight > FULL) {
                    return new ReadItem.Rows(outcomes, reader.description(), null);
                }
            }
        } catch (UnreadableLogException hopeless) {
            return new ReadItem.Unreadable(hopeless.rejection());
        }
        return new ReadItem.Rows(outcomes, reader.description(), LogItemReader.format(reader));
    }

    private static int times(int countries) {
        return Math.clamp(countries / COUNTRIES, 1, TIMES);
    }

    /** The countries of the records of an item. Mostly the same one comes many times on end, or a few in turn. */
    private static final class Countries {

        private final Set<String> names = new HashSet<>();
        private String last = "";

        void add(RowOutcome outcome) {
            if (outcome instanceof RowOutcome.Accepted row) {
                for (var reading : row.readings()) {
                    var name = reading.entry().country();
                    if (!name.equals(last)) {
                        names.add(name);
                        last = name;
                    }
                }
            }
        }

        int count() {
            return names.size();
        }
    }

    private static long weight(RowOutcome outcome) {
        if (!(outcome instanceof RowOutcome.Accepted row)) {
            return 0;
        }
        var weight = (long) row.raw().length();
        for (var reading : row.readings()) {
            weight += reading.entry().summary().length();
        }
        return weight;
    }

    @Override
    public void close() {
        items.close();
        try {
            reader.close();
        } catch (IOException noMore) {
            // All that was wanted of it has been read.
        }
    }
}
