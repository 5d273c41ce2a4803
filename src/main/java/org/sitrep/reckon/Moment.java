package org.sitrep.reckon;

import java.time.LocalDate;
import org.sitrep.model.EntryKey;
import org.sitrep.model.ReducedDate;

/**
 * Where a statement stands in {@link Statement#IN_TIME}, without the statement.
 *
 * @param knownOn when the world could know it
 * @param date when it happened
 * @param id its id
 * @param dataset its dataset
 */
public record Moment(LocalDate knownOn, ReducedDate date, String id, String dataset) implements Comparable<Moment> {

    /** The place of a statement. */
    public static Moment of(Statement statement) {
        return new Moment(
                statement.knownOn(), statement.entry().date(), statement.id(), statement.entry().dataset());
    }

    /** What makes it the same entry in another log. */
    public EntryKey key() {
        return new EntryKey(dataset, id);
    }

    @Override
    public int compareTo(Moment other) {
        // Compared once or more for every row there is.
        var order = knownOn.compareTo(other.knownOn);
        if (order == 0) {
            order = date.compareTo(other.date);
        }
        if (order == 0) {
            order = id.compareTo(other.id);
        }
        return order != 0 ? order : dataset.compareTo(other.dataset);
    }
}
