package org.sitrep.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.LogDescription;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Rejection;
import org.sitrep.store.FileFormat;

/**
 * What the reader hands to the writer: what is committed together. The end of a file comes with its last records, so that
 * it is written in the same transaction: a file whose end was not written was not read to its end, whatever Batch says.
 */
sealed interface ReadItem {

    /**
     * Some records of a log, in their order.
     *
     * @param log what was found out about the log before its first record
     * @param end null where more follow; for the last records, of which there may be none, it describes the file, with what
     *     was noticed in all of its rows
     */
    record Rows(List<RowOutcome> outcomes, LogDescription log, @Nullable FileFormat end) implements ReadItem {}

    /** No more can be read of the file, so nothing of it may be used. */
    record Unreadable(Rejection rejection) implements ReadItem {}
}
