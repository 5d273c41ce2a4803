package org.sitrep.store;

/**
 * Under what the records of a dataset are looked up.
 *
 * <p>The entries of one row have ids such as {@code 17} and {@code 17#deaths}. What stands before the first {@code #} is
 * their common key, whatever row they come from, so that entries of the same id always have the same one.
 */
final class RecordKey {

    static final char SUFFIX = '#';

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long STEP = 0x100000001B3L;

    private RecordKey() {}

    /** A number for the key of an id. Equal keys have equal ones; others hardly ever do. It is kept in the store. */
    static long of(String id) {
        var end = id.indexOf(SUFFIX);
        return mixed(id, end < 0 ? id.length() : end);
    }

    /** The key of an id. */
    static String keyOf(String id) {
        var end = id.indexOf(SUFFIX);
        return end < 0 ? id : id.substring(0, end);
    }

    /** A number for the whole of an id. */
    static long ofWhole(String id) {
        return mixed(id, id.length());
    }

    /** FNV-1a over the characters, with the finish of SplitMix64, which spreads what differs at the end only. */
    private static long mixed(String text, int end) {
        var hash = SEED;
        for (var i = 0; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * STEP;
        }
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
