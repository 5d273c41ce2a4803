package org.sitrep.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Finds stretches of rows that stand in a log a second time, in the same order, as after pasting twice.
 *
 * <p>Single rows may agree because two events do. That many different rows in one run follow each other as they did before
 * is no chance.
 */
final class PastedRows {

    /** So many rows in one run must follow each other as they did before. */
    private static final int RUN = 10;
    /** So many of them must have different keys. */
    private static final int DIFFERENT = 5;
    /** So many of them must say the very same; the others may have been corrected since. */
    private static final int UNCHANGED = 7;
    private static final int NONE = -1;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private PastedRows() {}

    /**
     * For each row the place of the row that it repeats; -1 where it repeats none.
     *
     * @param keys by row, what its key is made of
     * @param contents by row, what it says
     * @param repeated the rows whose key others have, too; only they can be in such a run
     */
    static int[] of(long[] keys, long[] contents, BitSet repeated) {
        var copies = new int[keys.length];
        Arrays.fill(copies, NONE);
        var starts = new HashMap<Long, Integer>();
        for (int from = repeated.nextSetBit(0), end; from >= 0; from = repeated.nextSetBit(end)) {
            end = repeated.nextClearBit(from);
            look(keys, contents, copies, starts, from, end);
        }
        return copies;
    }

    private static void look(
            long[] keys, long[] contents, int[] copies, Map<Long, Integer> starts, int from, int end) {
        for (var at = from; at + RUN <= end; at++) {
            if (copies[at] != NONE && copies[at + RUN - 1] != NONE) {
                continue;
            }
            var first = starts.putIfAbsent(run(keys, at), at);
            if (first != null && first + RUN <= at && isRun(keys, contents, first, at)) {
                mark(keys, copies, at, at - first);
            }
        }
    }

    private static long run(long[] keys, int from) {
        var hash = 0L;
        for (var i = from; i < from + RUN; i++) {
            hash = (hash + keys[i]) * STEP;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static boolean isRun(long[] keys, long[] contents, int first, int second) {
        var unchanged = 0;
        var different = new HashSet<Long>();
        for (var i = 0; i < RUN; i++) {
            if (keys[first + i] != keys[second + i]) {
                return false;
            }
            different.add(keys[first + i]);
            unchanged += contents[first + i] == contents[second + i] ? 1 : 0;
        }
        return different.size() >= DIFFERENT && unchanged >= UNCHANGED;
    }

    /** Marks the rows around a run, too, over gaps in which a row was changed or put in the place of another. */
    private static void mark(long[] keys, int[] copies, int run, int distance) {
        var end = run + RUN;
        for (var at = run; at < keys.length && at < end; at++) {
            if (keys[at] == keys[at - distance]) {
                note(copies, at, distance);
                end = Math.max(end, at + RUN);
            }
        }
        var start = run;
        for (var at = run - 1; at >= distance && at > start - RUN && copies[at] == NONE; at--) {
            if (keys[at] == keys[at - distance]) {
                note(copies, at, distance);
                start = at;
            }
        }
    }

    private static void note(int[] copies, int at, int distance) {
        if (copies[at] == NONE) {
            copies[at] = at - distance;
        }
    }
}
