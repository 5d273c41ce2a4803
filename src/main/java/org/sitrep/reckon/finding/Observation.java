package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Severity;

/**
 * A finding before it is put into words: the report has the sentence of each code in its language and fills in the
 * details.
 *
 * @param code the rule
 * @param details what the sentence names, in its order: figures, numbers, dates, areas, subjects, names, entries
 * @param doubted the entries whose figures must be read with the finding in mind
 * @param witnesses the entries that show it
 * @param rows the rows of an event dataset that it speaks of, where they are too many to be named; null for entries that
 *     are all named
 */
public record Observation(
        FindingCode code, List<Object> details, List<EntryKey> doubted, List<EntryKey> witnesses,
        @Nullable FoundRows rows) {

    public Observation {
        details = List.copyOf(details);
        doubted = List.copyOf(doubted);
        witnesses = List.copyOf(witnesses);
    }

    /** A finding whose entries are all named. */
    public Observation(
            FindingCode code, List<Object> details, List<EntryKey> doubted, List<EntryKey> witnesses) {
        this(code, details, doubted, witnesses, null);
    }

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** The entries that are named, the doubted first. */
    public List<EntryKey> entries() {
        return keys().toList();
    }

    /** What the order of findings goes by where they are equally grave. */
    String order() {
        return keys().map(key -> key.id() + ' ' + key.dataset()).collect(joining(" "));
    }

    private Stream<EntryKey> keys() {
        return Stream.concat(doubted.stream(), witnesses.stream()).distinct();
    }

    /** How many entries are involved that are not named. */
    public long more() {
        return rows == null ? 0 : rows.count() - entries().size();
    }
}
