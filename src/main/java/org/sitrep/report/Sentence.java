package org.sitrep.report;

import java.util.List;

/**
 * A sentence of the report and the rows behind its numbers.
 *
 * @param text the sentence
 * @param entries the ids of the rows
 */
public record Sentence(String text, List<String> entries) {

    public Sentence {
        entries = List.copyOf(entries);
    }
}
