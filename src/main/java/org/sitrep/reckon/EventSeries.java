package org.sitrep.reckon;

import java.util.List;

/**
 * The events of one dataset and subject over time, for the whole country or one first-level unit.
 *
 * @param dataset the dataset
 * @param subject what is counted
 * @param step the length of the periods
 * @param periods without a gap from the first event to the as-of day; those without events are zero
 */
public record EventSeries(String dataset, Subject subject, Step step, List<EventPeriod> periods) {

    /** The length of a period, as the span of the data asks. */
    public enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public EventSeries {
        periods = List.copyOf(periods);
    }
}
