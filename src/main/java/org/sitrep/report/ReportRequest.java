package org.sitrep.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which report is wanted.
 *
 * @param name the report's name in files
 * @param country the country's name, as in the entries
 * @param asOf the day of knowledge
 * @param from the first day of the window; null for the day after the previous issue's as-of, or the first event
 * @param to the last day of the window; null for {@code asOf}
 * @param previous the as-of of the previous issue; null if there was none
 */
public record ReportRequest(
        String name,
        String country,
        LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate previous) {}
