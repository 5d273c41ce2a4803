package org.sitrep.reckon.finding;

import java.util.Set;
import org.sitrep.reckon.Subject;

/**
 * The rows of an event dataset of which a finding speaks.
 *
 * @param dataset the dataset
 * @param count how many they are
 * @param touched the subjects, for the whole country and for each first-level unit, whose sums rest on any of them
 */
public record FoundRows(String dataset, long count, Set<Subject> touched) {

    public FoundRows {
        touched = Set.copyOf(touched);
    }
}
