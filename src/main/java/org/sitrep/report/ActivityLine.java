package org.sitrep.report;

import org.jspecify.annotations.Nullable;

/**
 * The events of a dataset in a window of days that ends where the dataset does, on the as-of day at the latest, with what to hold them against.
 *
 * @param label what is counted
 * @param dataset the dataset
 * @param leads whether this dataset leads in its country; figures of two datasets are never added
 * @param days the length of the window
 * @param windowText the window for people: {@code 7 days to 13 January 2022}
 * @param amount the sum of the counts
 * @param events the number of events behind it
 * @param beforeText the window before it, with its number of events; null if the dataset does not reach back so far
 * @param usualText the usual number of events in such a window, with the number that it rests on; null likewise
 */
public record ActivityLine(
        String label,
        String dataset,
        boolean leads,
        int days,
        String windowText,
        Amount amount,
        long events,
        @Nullable String beforeText,
        @Nullable String usualText) {}
