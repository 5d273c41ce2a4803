package org.sitrep.reckon;

import java.util.Comparator;

/** What events are added up for: never over datasets. */
record EventKey(String dataset, Subject subject) implements Comparable<EventKey> {

    private static final Comparator<EventKey> ORDER =
            Comparator.comparing(EventKey::dataset).thenComparing(EventKey::subject);

    @Override
    public int compareTo(EventKey other) {
        return ORDER.compare(this, other);
    }
}
