package org.sitrep.reckon;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What events are added up for: never over datasets. Several maps are asked for it for every row, so it knows its hash, and
 * whoever makes keys gives out the same object for the same thing.
 */
final class EventKey implements Comparable<EventKey> {

    private static final Comparator<EventKey> ORDER =
            Comparator.comparing(EventKey::dataset).thenComparing(EventKey::subject);

    private final String dataset;
    private final Subject subject;
    private final int hash;

    EventKey(String dataset, Subject subject) {
        this.dataset = dataset;
        this.subject = subject;
        this.hash = 31 * dataset.hashCode() + subject.hashCode();
    }

    String dataset() {
        return dataset;
    }

    Subject subject() {
        return subject;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof EventKey key
                        && hash == key.hash
                        && dataset.equals(key.dataset)
                        && subject.equals(key.subject);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return dataset + ": " + subject;
    }

    @Override
    public int compareTo(EventKey other) {
        return ORDER.compare(this, other);
    }
}
