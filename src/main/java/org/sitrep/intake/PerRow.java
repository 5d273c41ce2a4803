package org.sitrep.intake;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads something from a row once, however many entries of the row ask for it. */
final class PerRow<T> {

    private final BiFunction<Row, RowProblems, T> reader;
    private long number = -1;
    private @Nullable T last;

    PerRow(BiFunction<Row, RowProblems, T> reader) {
        this.reader = reader;
    }

    /** What the row says; problems are noted the first time. */
    T read(Row row, RowProblems problems) {
        var known = last;
        if (known == null || number != row.number()) {
            known = reader.apply(row, problems);
            last = known;
            number = row.number();
        }
        return known;
    }
}
