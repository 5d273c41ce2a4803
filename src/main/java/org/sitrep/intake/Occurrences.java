package org.sitrep.intake;

import java.util.List;

/**
 * Of a log of events without lasting ids: for each record, which of the rows with its key it is. A row that is taken for a
 * copy of another has the number of that.
 */
final class Occurrences {

    /** Of a log in which no two rows are told apart by more than their keys. */
    static final Occurrences ALL_FIRST = new Occurrences(new int[0], List.of());

    private final int[] numbers;
    private final List<String> notices;

    /**
     * Occurrences.
     *
     * @param numbers by the number of the record less one; negative for copies
     * @param notices sentences about rows that are taken for copies
     */
    Occurrences(int[] numbers, List<String> notices) {
        this.numbers = numbers;
        this.notices = List.copyOf(notices);
    }

    /** Which of the rows with its key a record is, from 1. A record that was not there when they were counted is the first. */
    int of(long record) {
        return record > numbers.length ? 1 : Math.abs(numbers[(int) record - 1]);
    }

    /** Whether a record counts although another before it has the same key. */
    boolean isFurther(long record) {
        return record <= numbers.length && numbers[(int) record - 1] > 1;
    }

    List<String> notices() {
        return notices;
    }
}
