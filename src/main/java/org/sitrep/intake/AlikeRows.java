package org.sitrep.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a log by numbers for what they say, and which of them are copies of others. */
final class AlikeRows {

    /** Of a row that has no text, number or address of its own: one that agrees with it in all need not be a copy. */
    static final long NOT_TELLING = 0;

    private static final long STEP = 0x100000001B3L;
    /** Of fewer different rows it may be chance that each stands twice, */
    private static final int FEWEST = 8;
    /** unless they also follow each other as they did before. */
    private static final int FEWEST_IN_ORDER = 3;
    private static final int SHOWN = 3;

    private final Numbers keys = new Numbers();
    private final Numbers texts = new Numbers();
    private final Numbers contents = new Numbers();
    private final Numbers identities = new Numbers();
    private final Numbers lines = new Numbers();
    private final BitSet rows = new BitSet();

    /**
     * Adds the next record, which is a row.
     *
     * @param key for its key
     * @param text for all it says but its counts and its number
     * @param content for all it says but its number
     * @param identity for all it says; {@link #NOT_TELLING} where that does not name the row
     * @param line the line on which it starts
     */
    void add(long key, long text, long content, long identity, long line) {
        rows.set(keys.size());
        keys.add(key);
        texts.add(text);
        contents.add(content);
        identities.add(identity);
        lines.add(line);
    }

    /** Adds the next record, which is none. */
    void addNone(long line) {
        add(0, 0, 0, NOT_TELLING, line);
        rows.clear(keys.size() - 1);
    }

    Occurrences occurrences() {
        var repeated = repeated();
        if (repeated.isEmpty()) {
            return Occurrences.ALL_FIRST;
        }
        var numbers = new int[keys.size()];
        Arrays.fill(numbers, 1);
        var notices = new ArrayList<String>();
        var times = repeated.equals(rows) ? timesOfEach() : 1;
        if (times > 1) {
            notices.add(Check.ROWS_PASTED + ": Every row stands " + times
                    + " times in the file, as after it was put together with a copy of itself; each is counted once for every "
                    + times);
            number(repeated, numbers, times);
        } else {
            var copies = PastedRows.of(keys.toArray(), contents.toArray(), repeated);
            var own = (BitSet) repeated.clone();
            IntStream.range(0, copies.length).filter(at -> copies[at] >= 0).forEach(own::clear);
            number(own, numbers, 1);
            notices.addAll(pasted(copies, numbers));
        }
        return new Occurrences(numbers, notices);
    }

    /** The rows whose key others have, too. */
    private BitSet repeated() {
        var sorted = rows.stream().mapToLong(keys::get).toArray();
        Arrays.sort(sorted);
        var several = new BitSet();
        rows.stream().filter(at -> isRepeated(sorted, keys.get(at))).forEach(several::set);
        return several;
    }

    private static boolean isRepeated(long[] sorted, long key) {
        var at = Arrays.binarySearch(sorted, key);
        return at > 0 && sorted[at - 1] == key || at + 1 < sorted.length && sorted[at + 1] == key;
    }

    /** How many times each row stands in the log, if they all stand as often, or some of them a multiple of that. */
    private int timesOfEach() {
        var times = new HashMap<Long, Integer>();
        rows.stream().forEach(at -> times.merge(contents.get(at), 1, Integer::sum));
        var common = times.values().stream().reduce(0, AlikeRows::commonDivisor);
        var isTelling = times.size() >= FEWEST || times.size() >= FEWEST_IN_ORDER && isInTurn(common);
        return isTelling ? common : 1;
    }

    /** Whether the rows are so many stretches that are the same. */
    private boolean isInTurn(int stretches) {
        var all = rows.stream().mapToLong(contents::get).toArray();
        var length = all.length / stretches;
        return IntStream.range(length, all.length).allMatch(at -> all[at] == all[at - length]);
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /**
     * Numbers the rows of each key.
     *
     * @param times how many rows are one
     */
    private void number(BitSet which, int[] numbers, int times) {
        var order = which.stream().boxed()
                .sorted(Comparator.<Integer>comparingLong(keys::get)
                        .thenComparingLong(texts::get)
                        .thenComparingLong(contents::get)
                        .thenComparingLong(identities::get)
                        .thenComparingInt(at -> at))
                .toList();
        var number = 0;
        var same = 0;
        for (var i = 0; i < order.size(); i++) {
            int at = order.get(i);
            int before = i == 0 ? -1 : order.get(i - 1);
            if (before < 0 || keys.get(before) != keys.get(at)) {
                number = 1;
                same = 1;
                numbers[at] = number;
            } else if (same < times || isCopy(before, at)) {
                same++;
                numbers[at] = -number;
            } else {
                number++;
                same = 1;
                numbers[at] = number;
            }
        }
    }

    private boolean isCopy(int before, int at) {
        return identities.get(at) != NOT_TELLING && identities.get(at) == identities.get(before);
    }

    /** Gives copies the numbers of the rows that they repeat, and tells of them. */
    private List<String> pasted(int[] copies, int[] numbers) {
        var stretches = new ArrayList<String>();
        var all = 0;
        for (var at = 0; at < copies.length; at++) {
            if (copies[at] >= 0) {
                all++;
                numbers[at] = -Math.abs(numbers[copies[at]]);
                var start = at == 0 || copies[at - 1] < 0 || at - copies[at] != at - 1 - copies[at - 1];
                if (start) {
                    stretches.add(stretch(copies, at));
                }
            }
        }
        if (all == 0) {
            return List.of();
        }
        var shown = String.join("; ", stretches.subList(0, Math.min(SHOWN, stretches.size())));
        return List
                .of(Check.ROWS_PASTED + ": Rows that repeat earlier rows of the file in the same order were not counted"
                        + " once more. " + all + " rows: " + shown + (stretches.size() > SHOWN ? "; ..." : ""));
    }

    private String stretch(int[] copies, int from) {
        var to = from;
        while (to + 1 < copies.length && copies[to + 1] == copies[to] + 1) {
            to++;
        }
        return "lines " + lines.get(from) + " to " + lines.get(to) + " repeat lines " + lines.get(copies[from]) + " to "
                + lines.get(copies[to]);
    }

    /** A number for a text; others hardly ever have the same. */
    static long hash(String text) {
        var hash = 1L;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * STEP;
        }
        return hash;
    }

    /** A number for all texts up to this one. */
    static long joined(long before, long next) {
        var hash = (before + next) * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }

    /** A list that grows. */
    private static final class Numbers {
        private long[] values = new long[1 << 10];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long get(int at) {
            return values[at];
        }

        int size() {
            return size;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
