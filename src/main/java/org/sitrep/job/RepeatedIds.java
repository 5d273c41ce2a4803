package org.sitrep.job;

import org.sitrep.intake.Check;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Rejection;

/** Words the one check that needs more than a row: an id that stands twice in a file, with different content. */
final class RepeatedIds {

    private RepeatedIds() {}

    /** The rejection of the later of the two rows. */
    static Rejection rejection(String file, long record, long line, EntryKey entry, long firstLine) {
        return new Rejection(
                file,
                line,
                record,
                0,
                null,
                Check.ID_REPEATED.name(),
                "The id \"" + entry.id() + "\" stands on line " + firstLine + " already, with other content; give one"
                        + " of the two rows an id of its own, or remove the one that is out of date",
                "");
    }
}
