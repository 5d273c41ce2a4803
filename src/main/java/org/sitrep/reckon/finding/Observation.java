package org.sitrep.reckon.finding;

import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Severity;

/**
 * A finding before it is put into words: the report has the sentence of each code in its language and fills in the
 * details.
 *
 * @param code the stable code of the rule
 * @param severity how much it matters
 * @param details what the sentence names, in its order: figures, numbers, dates, areas, subjects, names
 * @param doubted the ids of the entries whose figures must be read with the finding in mind
 * @param witnesses the ids of the entries that show it
 */
public record Observation(
        String code, Severity severity, List<Object> details, List<String> doubted, List<String> witnesses) {

    public Observation {
        details = List.copyOf(details);
        doubted = List.copyOf(doubted);
        witnesses = List.copyOf(witnesses);
    }

    /** All entries involved, the doubted first. */
    public List<String> entries() {
        return Stream.concat(doubted.stream(), witnesses.stream()).distinct().toList();
    }
}
