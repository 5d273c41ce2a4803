package org.sitrep.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.EntryRow;

/**
 * Holds the first rows back until it is seen which columns of their own the logs have, and hands all rows on from then.
 * It holds so many and no more.
 */
final class FirstRows implements Consumer<EntryRow>, AutoCloseable {

    private static final int HELD = 2_000;
    /** Columns of the logs' own; what else they have goes to the column of the rest. */
    private static final int MOST_NAMES = 60;

    /** What opens the package, given the logs' own columns in the order in which they came. */
    interface Opening {
        /**
         * Opens it.
         *
         * @param logged the characters of the longest value of each column, by its name
         */
        PackageWriter open(SequencedMap<String, Integer> logged) throws IOException;
    }

    private final Opening opening;
    private final List<EntryRow> held = new ArrayList<>();
    private @Nullable PackageWriter opened;

    FirstRows(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void accept(EntryRow row) {
        if (opened != null) {
            opened.add(row);
            return;
        }
        held.add(row);
        if (held.size() == HELD) {
            opened();
        }
    }

    /** The package with all rows that came; opened now if it was not yet. */
    PackageWriter opened() {
        var writer = opened;
        if (writer == null) {
            try {
                writer = opening.open(logged());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            opened = writer;
            held.forEach(writer::add);
            held.clear();
        }
        return writer;
    }

    /** Lets go of what a failure left open; nothing if all is written. */
    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private SequencedMap<String, Integer> logged() {
        var logged = new LinkedHashMap<String, Integer>();
        for (var row : held) {
            row.vintage().entry().attributes().forEach((name, value) -> {
                if (logged.containsKey(name) || logged.size() < MOST_NAMES) {
                    logged.merge(name, value.length(), Math::max);
                }
            });
        }
        return logged;
    }
}
