package org.sitrep.model;

import java.util.List;

/**
 * Something in the data that a reader must know.
 *
 * @param code the stable code of the rule, as in the catalogue, such as {@code TOTAL_FALLS}
 * @param severity how much it matters
 * @param text one plain sentence with the numbers
 * @param entries the entries involved, in the order in which the sentence names them
 * @param moreEntries how many entries are involved besides these
 */
public record Finding(String code, Severity severity, String text, List<EntryRef> entries, long moreEntries) {

    /** A finding whose entries are all named. */
    public Finding(String code, Severity severity, String text, List<EntryRef> entries) {
        this(code, severity, text, entries, 0);
    }

    public Finding {
        entries = List.copyOf(entries);
    }
}
