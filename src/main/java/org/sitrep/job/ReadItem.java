package org.sitrep.job;

import org.sitrep.intake.LogDescription;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Rejection;
import org.sitrep.store.FileFormat;

/**
 * What the reader hands to the writer. The end of a file is an item of its own, so that it is written in the same
 * transaction as the last rows: a file whose end was not written was not read to its end, whatever Batch says.
 */
sealed interface ReadItem {

    /** A record of a log. */
    record Row(RowOutcome outcome, LogDescription log) implements ReadItem {}

    /** The end of the file. {@code log} describes it, with what was noticed in all of its rows. */
    record End(FileFormat log) implements ReadItem {}

    /** No more can be read of the file, so nothing of it may be used. */
    record Unreadable(Rejection rejection) implements ReadItem {}
}
