package org.sitrep.report;

import java.util.List;

/**
 * A sentence of the report and the rows behind its numbers.
 *
 * @param text the sentence
 * @param entries the ids of the rows
 * @param moreEntries how many rows are behind it besides these
 */
public record Sentence(String text, List<String> entries, long moreEntries) {

    /** A sentence whose rows are all named. */
    public Sentence(String text, List<String> entries) {
        this(text, entries, 0);
    }

    public Sentence {
        entries = List.copyOf(entries);
    }
}
