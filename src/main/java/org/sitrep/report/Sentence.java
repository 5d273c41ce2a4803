package org.sitrep.report;

import java.util.List;
import org.sitrep.model.EntryRef;

/**
 * A sentence of the report and the rows behind its numbers.
 *
 * @param text the sentence
 * @param entries the rows
 * @param moreEntries how many rows are behind it besides these
 */
public record Sentence(String text, List<EntryRef> entries, long moreEntries) {

    /** A sentence whose rows are all named. */
    public Sentence(String text, List<EntryRef> entries) {
        this(text, entries, 0);
    }

    public Sentence {
        entries = List.copyOf(entries);
    }
}
