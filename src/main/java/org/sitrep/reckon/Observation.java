package org.sitrep.reckon;

import java.util.List;
import org.sitrep.model.Severity;

/**
 * A finding before it is put into words: the report has the sentence of each code in its language and fills in the
 * details.
 *
 * @param code the stable code of the rule
 * @param severity how much it matters
 * @param details what the sentence names, in its order: figures, numbers, dates, areas, subjects, names
 * @param entries the ids of the entries involved, in the order in which the sentence names them
 */
public record Observation(String code, Severity severity, List<Object> details, List<String> entries) {

    public Observation {
        details = List.copyOf(details);
        entries = List.copyOf(entries);
    }
}
