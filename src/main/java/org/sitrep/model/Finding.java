package org.sitrep.model;

import java.util.List;

/**
 * Something in the data that a reader must know.
 *
 * @param code the stable code of the rule, as in the catalogue, such as {@code TOTAL_FALLS}
 * @param severity how much it matters
 * @param text one plain sentence with the numbers
 * @param entries the ids of the entries involved, in the order in which the sentence names them
 */
public record Finding(String code, Severity severity, String text, List<String> entries) {

    public Finding {
        entries = List.copyOf(entries);
    }
}
