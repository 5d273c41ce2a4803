package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.Figure;

/**
 * The sum over distinct events of one dataset. Sums of two datasets are never added to each other.
 *
 * @param dataset the dataset
 * @param leads whether this dataset leads in its country
 * @param subject what is counted; the area is the whole country or one first-level unit
 * @param sum the sum of the counts
 * @param events the number of events behind it, also those without a count
 * @param from the first day of an event
 * @param to the last day of an event
 * @param entries the ids of the first of the events, in time order; all of them where they are few
 */
public record EventTotal(
        String dataset,
        boolean leads,
        Subject subject,
        Figure sum,
        long events,
        LocalDate from,
        LocalDate to,
        List<String> entries) {}
