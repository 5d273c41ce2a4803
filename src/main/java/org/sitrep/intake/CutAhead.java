package org.sitrep.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the records of a log in a thread of its own, so that the next ones are decoded and cut while the last ones are judged.
 * A log that ends within the first lot has no need of it and gets none.
 *
 * <p>The order is that of the file, and a failure comes where it happened: behind the records before it. At most {@value #AHEAD}
 * lots wait; {@link #close} ends the thread wherever it is.
 */
final class CutAhead implements RecordSource {

    private static final int AHEAD = 4;
    private static final int RECORDS = 500;
    /** About how many characters make a lot: records of long texts are many megabytes otherwise. */
    private static final long FULL = 1_000_000;

    private final RecordSource source;
    private Lot lot = new Lot(List.of(), false, null);
    private Iterator<CutRecord> rest = lot.records().iterator();
    private boolean isBegun;
    private @Nullable Ahead<Lot> ahead;

    /**
     * Some records.
     *
     * @param isLast whether no more come
     * @param failure what kept the source from giving more; null if nothing did
     */
    private record Lot(List<CutRecord> records, boolean isLast, @Nullable Throwable failure) {}

    /** @param source read to its end by the thread made here, and closed with this */
    CutAhead(RecordSource source) {
        this.source = source;
    }

    @Override
    public @Nullable CutRecord next() throws IOException {
        while (!rest.hasNext()) {
            var failure = lot.failure();
            if (failure != null) {
                throw Ahead.thrown(failure);
            }
            if (lot.isLast()) {
                return null;
            }
            lot = nextLot();
            rest = lot.records().iterator();
        }
        return rest.next();
    }

    private Lot nextLot() throws IOException {
        if (!isBegun) {
            isBegun = true;
            return cut();
        }
        if (ahead == null) {
            ahead = Ahead.begin("cut-ahead", AHEAD, this::cut, Lot::isLast);
        }
        return ahead.next();
    }

    private Lot cut() {
        var records = new ArrayList<CutRecord>(RECORDS);
        try {
            var weight = 0L;
            while (records.size() < RECORDS && weight < FULL) {
                var record = source.next();
                if (record == null) {
                    return new Lot(records, true, null);
                }
                records.add(record);
                weight += record.length();
            }
            return new Lot(records, false, null);
        } catch (Throwable failure) {
            return new Lot(records, true, failure);
        }
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) {
            ahead.close();
        }
        source.close();
    }
}
