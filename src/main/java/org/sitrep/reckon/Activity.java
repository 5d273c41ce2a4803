package org.sitrep.reckon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The events of a closed window of days that ends where the dataset does, on the as-of day at the latest, with what to hold them against.
 *
 * @param dataset the dataset
 * @param subject what is counted
 * @param days the length of the window
 * @param now the window
 * @param before the window of the same length just before it; null if the dataset does not reach back over all of it
 * @param usualEvents the mean number of events in a window of this length over the 365 days before the window, to one
 *     decimal; null if the dataset does not reach back over all of them
 * @param usualOver the number of events on which that mean rests; 0 if there is none
 */
public record Activity(
        String dataset,
        Subject subject,
        int days,
        EventPeriod now,
        @Nullable EventPeriod before,
        @Nullable BigDecimal usualEvents,
        long usualOver) {}
