package org.sitrep.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Rejection;

/** What became of one record of a log. Each record has exactly one outcome, so that none is lost in silence. */
public sealed interface RowOutcome {

    /** The record's number, the first under the header being 1. */
    long record();

    /** The physical line on which the record starts, the file's first line being 1. */
    long line();

    /**
     * The row passed every check.
     *
     * @param readings what the row says, never empty. Most formats give one entry a row; a row that counts several
     *     things (arrests, injuries and deaths of one protest) gives one entry each, with ids such as
     *     {@code 17#arrests}
     * @param raw the record as it stands in the file, cut if it is huge: for a later check that needs more than the row
     */
    record Accepted(long record, long line, List<Reading> readings, String raw) implements RowOutcome {
        public Accepted {
            readings = List.copyOf(readings);
        }
    }

    /** The row failed a check; nothing of it is used. */
    record Rejected(Rejection rejection) implements RowOutcome {
        @Override
        public long record() {
            return rejection.record();
        }

        @Override
        public long line() {
            return rejection.line();
        }
    }

    /** The row is well formed, but the format says that it must not be counted, such as a totals row. */
    record Dropped(long record, long line, String reason) implements RowOutcome {}

    /**
     * The row says that the publisher has deleted an entry of the dataset. Only formats of kind {@code deletions} have
     * such rows.
     *
     * @param id the id of the entry that is deleted; the entries of the same row, whose ids are this one with a suffix
     *     such as {@code #deaths}, go with it
     * @param on the day of the deletion; null where the row does not say
     */
    record Deleted(long record, long line, String id, @Nullable LocalDate on) implements RowOutcome {}
}
