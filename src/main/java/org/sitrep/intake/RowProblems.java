package org.sitrep.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the row in hand, and what is to be noticed in it. Of several failing cells the one furthest to the
 * left is reported.
 */
final class RowProblems {

    /**
     * A failing cell.
     *
     * @param check the check that it fails
     * @param column its column, from 0; {@link Source#NO_COLUMN} where no single one is to blame
     * @param message what is wrong and what to mend
     */
    record Problem(Check check, int column, String message) {}

    private @Nullable Problem first;
    private final List<Remarks.Remark> remarks = new ArrayList<>();

    void clear() {
        first = null;
        remarks.clear();
    }

    /** Notes something that does not keep the row from being accepted. */
    void remark(Check check, String about, String value) {
        remark(new Remarks.Remark(check, about, value));
    }

    void remark(Remarks.Remark remark) {
        remarks.add(remark);
    }

    /** What was noticed in the row. */
    List<Remarks.Remark> remarks() {
        return remarks;
    }

    void add(Check check, int column, String message) {
        var before = first;
        // A problem of no column comes last: it is only reported where no cell can be named.
        if (before == null
                || column != Source.NO_COLUMN
                        && (before.column() == Source.NO_COLUMN || column < before.column())) {
            first = new Problem(check, column, message);
        }
    }

    /** The problem to report; null if the row has none. */
    @Nullable
    Problem first() {
        return first;
    }
}
