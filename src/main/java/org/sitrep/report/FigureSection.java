package org.sitrep.report;

import java.util.List;

/**
 * A part of the report about one kind of figure: its current figures, how they came about, and charts of them.
 *
 * @param name what it is about, the same in every language: {@code detentions}, {@code killed}
 * @param title the heading
 * @param lead one or two sentences that say what the tables say; may be empty
 * @param ladder the current national figures by definition, such as the custody ladder, the plain count first; never
 *     added up, and never one line of a chart
 * @param groups the current national figures by group
 * @param places the current figures of regions and towns
 * @param breakdowns wholes with their parts
 * @param series what was reported over time, of the plain count: the country first, then the places
 * @param charts the charts
 * @param byRegion the events of regions over time, a category each
 */
public record FigureSection(
        String name,
        String title,
        String lead,
        List<KeyFigure> ladder,
        List<KeyFigure> groups,
        List<KeyFigure> places,
        List<Breakdown> breakdowns,
        List<SeriesTable> series,
        List<Chart> charts,
        List<Multiples> byRegion) {

    public FigureSection {
        ladder = List.copyOf(ladder);
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        breakdowns = List.copyOf(breakdowns);
        series = List.copyOf(series);
        charts = List.copyOf(charts);
        byRegion = List.copyOf(byRegion);
    }

    /** Whether there is nothing to print but the heading. */
    public boolean isEmpty() {
        return ladder.isEmpty() && groups.isEmpty() && places.isEmpty() && series.isEmpty();
    }
}
