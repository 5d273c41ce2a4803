package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Chart;

/**
 * A row of the table from which charts are drawn: one point.
 *
 * @param chart the title of the chart
 * @param voice the voice; empty for bars
 * @param unit what is counted
 * @param point the point
 */
record ChartRow(String chart, String voice, String unit, Chart.Point point) {

    /** Characters of a voice in a legend. */
    private static final int LEGEND = 34;

    /** The points of a chart, line after line. */
    static List<ChartRow> of(Chart chart) {
        return switch (chart) {
            case Chart.Steps steps -> {
                var rows = new ArrayList<ChartRow>();
                for (var line : steps.lines()) {
                    line.points()
                            .forEach(point -> rows.add(new ChartRow(steps.title(), line.label(), steps.unit(), point)));
                }
                yield List.copyOf(rows);
            }
            case Chart.Bars bars ->
                bars.bars().stream()
                        .map(point -> new ChartRow(bars.title(), "", bars.unit(), point))
                        .toList();
        };
    }

    /** The line's name in the legend. */
    String legend() {
        return ExcelLimits.cut(voice.isEmpty() ? chart : voice, LEGEND, "…");
    }

    Tone tone() {
        return point.withdrawn() ? Tone.WITHDRAWN : point.flagged() ? Tone.FLAGGED : Tone.PLAIN;
    }
}
