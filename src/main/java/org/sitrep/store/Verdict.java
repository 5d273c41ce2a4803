package org.sitrep.store;

import org.sitrep.model.EntryKey;

/** What became of a row in the store. */
public sealed interface Verdict {

    /** Entries of it are new, and none differs from what was known: a vintage each was stored. */
    record Accepted() implements Verdict {}

    /** At least one entry of it differs from what was known: a new vintage of it was stored. */
    record Revised() implements Verdict {}

    /** An earlier file said the same. */
    record Unchanged() implements Verdict {}

    /** An earlier row of the same file said the same. */
    record Repeated() implements Verdict {}

    /** The row deletes an entry that the dataset does not have yet; it is kept, and takes effect when the entry comes. */
    record Unknown(String id) implements Verdict {}

    /** The row deletes an entry that its publisher has uploaded again since. */
    record Outdated(String id) implements Verdict {}

    /**
     * An earlier row of the same file has the same id and other content. Which of the two is right, only the publisher
     * can say; nothing of this row was stored.
     *
     * @param entry the entry that stands twice
     * @param line the line of the earlier row
     */
    record Conflicting(EntryKey entry, long line) implements Verdict {}
}
