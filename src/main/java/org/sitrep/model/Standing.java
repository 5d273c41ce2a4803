package org.sitrep.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The status of an entry and the day from which it holds.
 *
 * @param status the latest status in the log
 * @param since the day from which it holds; null where the log does not say, and then it holds from the start
 */
public record Standing(Status status, @Nullable ReducedDate since) {

    /** Reported, and nothing else has happened. */
    public static final Standing REPORTED = new Standing(Status.REPORTED, null);

    /**
     * The status as it stood at the end of a day. Before {@code since}, a statement that was withdrawn or revised later
     * is still what it was: reported.
     */
    public Status on(LocalDate day) {
        return since == null || !since.first().isAfter(day) ? status : Status.REPORTED;
    }
}
