package org.sitrep.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.sitrep.intake.LogReader;
import org.sitrep.intake.RowOutcome;
import org.sitrep.intake.UnreadableLogException;

/**
 * Reads a log in a thread of its own, so that the next records are parsed and checked while the last ones are written.
 *
 * <p>The order is that of the file. At most {@value #AHEAD} lots wait; {@link #close} ends the thread wherever it is.
 */
final class ReadAhead implements AutoCloseable {

    private static final int AHEAD = 2;
    /** About how many characters are committed together at most: rows of long texts are many megabytes otherwise. */
    private static final long FULL = 8_000_000;

    private final LogReader reader;
    private final int size;
    private final BlockingQueue<Lot> lots = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;

    /** What the thread hands over: something to write, or what kept it from reading. */
    private sealed interface Lot {
        record Item(ReadItem item) implements Lot {}

        record Failure(Throwable cause) implements Lot {}
    }

    /**
     * Starts to read.
     *
     * @param reader read to its end, and closed, by the thread made here
     * @param size how many records make an item
     */
    ReadAhead(LogReader reader, int size) {
        this.reader = reader;
        this.size = size;
        this.thread = Thread.ofPlatform().daemon().name("read-ahead").unstarted(this::readAll);
        thread.start();
    }

    /** The next item; waits for it. The last one says that it is. A stop signal is left for the end of the chunk. */
    ReadItem next() throws IOException {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return switch (lots.take()) {
                        case Lot.Item(var item) -> item;
                        case Lot.Failure(var cause) -> throw thrown(cause);
                    };
                } catch (InterruptedException stop) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable cause) throws IOException {
        switch (cause) {
            case IOException broken -> throw broken;
            case Error error -> throw error;
            case RuntimeException failure -> throw failure;
            default -> throw new IllegalStateException(cause);
        }
    }

    private void readAll() {
        try (reader) {
            var item = read();
            while (item instanceof ReadItem.Rows rows && rows.end() == null) {
                lots.put(new Lot.Item(item));
                item = read();
            }
            lots.put(new Lot.Item(item));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (Throwable failure) {
            hand(new Lot.Failure(failure));
        }
    }

    private void hand(Lot lot) {
        try {
            lots.put(lot);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private ReadItem read() throws IOException {
        var outcomes = new ArrayList<RowOutcome>(size);
        try {
            var outcome = reader.next();
            for (var weight = 0L; outcome != null; outcome = reader.next()) {
                outcomes.add(outcome);
                weight += weight(outcome);
                if (outcomes.size() == size || weight > FULL) {
                    return new ReadItem.Rows(outcomes, reader.description(), null);
                }
            }
        } catch (UnreadableLogException hopeless) {
            return new ReadItem.Unreadable(hopeless.rejection());
        }
        return new ReadItem.Rows(outcomes, reader.description(), LogItemReader.format(reader));
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
        thread.interrupt();
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
