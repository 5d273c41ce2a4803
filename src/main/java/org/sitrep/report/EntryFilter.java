package org.sitrep.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind the sum of an event dataset, by the columns of the Entries sheet. Of these, those count that stand.
 *
 * @param dataset the dataset
 * @param category the category's token
 * @param group who is counted
 * @param definition what exactly is counted; empty for the plain count
 * @param unit in what is counted
 * @param admin1 the first-level unit; null for the whole country
 * @param from the first day
 * @param to the last day
 * @param text the same in words
 */
public record EntryFilter(
        String dataset,
        String category,
        String group,
        String definition,
        String unit,
        @Nullable String admin1,
        LocalDate from,
        LocalDate to,
        String text) {}
