package org.sitrep.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
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

    /** What opens the package, given the names of the logs' own columns in the order in which they came. */
    interface Opening {
        PackageWriter open(SequencedSet<String> names) throws IOException;
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
                writer = opening.open(names());
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

    private SequencedSet<String> names() {
        var names = new LinkedHashSet<String>();
        for (var row : held) {
            for (var name : row.vintage().entry().attributes().keySet()) {
                if (names.size() < MOST_NAMES) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
