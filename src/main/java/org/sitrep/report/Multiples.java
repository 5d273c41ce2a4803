package org.sitrep.report;

import java.util.List;

/**
 * The same count of several regions over the same periods: small charts to be drawn on the same axes.
 *
 * @param title what is counted, by what, and by which dataset: {@code Killed by region and month (ACLED)}
 * @param charts one a region, the region with most first
 */
public record Multiples(String title, List<Chart.Bars> charts) {

    public Multiples {
        charts = List.copyOf(charts);
    }
}
