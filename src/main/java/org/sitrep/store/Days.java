package org.sitrep.store;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;

/**
 * Days by their numbers. A million entries are of a few thousand days, and making one costs a division or two, so those
 * asked for last are kept, {@value #KEPT} at most. Not for several threads.
 */
final class Days {

    private static final int KEPT = 1 << 10;

    private final long[] numbers = new long[KEPT];
    private final @Nullable ReducedDate[] kept = new ReducedDate[KEPT];

    Days() {
        Arrays.fill(numbers, Long.MIN_VALUE);
    }

    /** The day that is so many days after 1 January 1970. */
    LocalDate day(long number) {
        return date(number).first();
    }

    /** The same day as a date that is known to the day. */
    ReducedDate date(long number) {
        var at = (int) (number & KEPT - 1);
        var date = kept[at];
        if (date == null || numbers[at] != number) {
            date = ReducedDate.of(LocalDate.ofEpochDay(number));
            kept[at] = date;
            numbers[at] = number;
        }
        return date;
    }
}
