package org.sitrep.report;

import java.util.List;

/**
 * What the authorities and others did: the timeline, and the measures in force.
 *
 * @param items in the order of time
 * @param measures by kind, then place, then start
 * @param from the first day of the bars' axis, ISO; empty if there are no bars
 */
public record Response(List<TimelineItem> items, List<MeasureBar> measures, String from) {

    public Response {
        items = List.copyOf(items);
        measures = List.copyOf(measures);
    }
}
