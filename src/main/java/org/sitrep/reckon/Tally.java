package org.sitrep.reckon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how often each thing comes. There may be millions, so no number is made for each time. */
final class Tally<K> {

    private final Map<K, long[]> counts = new HashMap<>();
    private @Nullable K last;
    private long[] lastCount = {};

    /** Counts one more. The same thing mostly comes several times in a row, so the last one is at hand. */
    void add(K thing) {
        if (!thing.equals(last)) {
            lastCount = counts.computeIfAbsent(thing, none -> new long[1]);
            last = thing;
        }
        lastCount[0]++;
    }

    /** How often each came. */
    Map<K, Long> counts() {
        var all = new HashMap<K, Long>();
        counts.forEach((thing, count) -> all.put(thing, count[0]));
        return all;
    }
}
