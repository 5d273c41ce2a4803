package org.sitrep.job;

import org.sitrep.intake.Check;
import org.sitrep.intake.LogDescription;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Rejection;

/** Words the one check that needs more than a row: an id that stands twice in a file, with different content. */
final class RepeatedIds {

    private RepeatedIds() {}

    /** The rejection of the later of the two rows. */
    static Rejection rejection(
            String file, RowOutcome.Accepted row, LogDescription log, EntryKey entry, long firstLine) {
        var column = log.idColumn();
        var message = column > 0
                ? "The id \"" + entry.id() + "\" stands on line " + firstLine + " already, with other content; give one"
                        + " of the two rows an id of its own, or remove the one that is out of date"
                : "The log has no column of ids, and in all that tells its entries apart this row is the"
                        + " same as line " + firstLine + ", but not in the rest; export the log with its"
                        + " column of ids, or remove the row that is out of date";
        return new Rejection(
                file,
                row.line(),
                row.record(),
                column,
                column == 0 ? null : log.columns().get(column - 1),
                Check.ID_REPEATED.name(),
                message,
                row.raw());
    }
}
