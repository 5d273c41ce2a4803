package org.sitrep.reckon;

import java.util.HashMap;
import java.util.Map;

/** Counts how often each thing comes. There may be millions, so no number is made for each time. */
final class Tally<K> {

    private final Map<K, long[]> counts = new HashMap<>();

    /** Counts one more. */
    void add(K thing) {
        var count = counts.get(thing);
        if (count == null) {
            counts.put(thing, new long[] {1});
        } else {
            count[0]++;
        }
    }

    /** How often each came. */
    Map<K, Long> counts() {
        var all = new HashMap<K, Long>();
        counts.forEach((thing, count) -> all.put(thing, count[0]));
        return all;
    }
}
