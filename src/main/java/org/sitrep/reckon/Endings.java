package org.sitrep.reckon;

import java.util.HashMap;
import java.util.Map;

/**
 * How the ids of some rows end, from the sign {@code #} on, by what the rows are added up under. It tells that an id is not
 * among them, or that it may be: of each key no more than 64 bits are kept.
 */
final class Endings {

    private final Map<EventKey, Bits> bits = new HashMap<>();

    private static final class Bits {
        private long set;
    }

    /** Notes an id. */
    void note(EventKey key, String id) {
        bits.computeIfAbsent(key, none -> new Bits()).set |= bit(id);
    }

    /** Whether the id may be among those noted. */
    boolean mayHave(EventKey key, String id) {
        var known = bits.get(key);
        return known != null && (known.set & bit(id)) != 0;
    }

    /** Whether any id may be among those noted here and there. */
    boolean mayHaveAny(Endings others) {
        return others.bits.entrySet().stream().anyMatch(other -> {
            var known = bits.get(other.getKey());
            return known != null && (known.set & other.getValue().set) != 0;
        });
    }

    /** One bit of 64 for the ending of an id: equal ids have equal bits. */
    private static long bit(String id) {
        var start = id.indexOf(References.ENDING);
        if (start < 0) {
            return 1;
        }
        var hash = 0;
        for (var i = start; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return 1L << 1 + Math.floorMod(hash, 63);
    }
}
