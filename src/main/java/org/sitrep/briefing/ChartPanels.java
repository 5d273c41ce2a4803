package org.sitrep.briefing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Chart;
import org.sitrep.report.Multiples;

/** The charts of a section: those with little to show two beside each other, the others alone. */
final class ChartPanels {

    /** Lines in one chart; older voices are named under it. */
    static final int MOST_LINES = 8;

    private static final int FEWEST_POINTS = 3;
    private static final int MOST_MULTIPLES = 18;
    private static final int ACROSS = 3;
    private static final int FEW_LINES = 2;
    private static final int FEW_POINTS = 5;
    private static final int FEW_BARS = 6;

    private final Composer composer;

    ChartPanels(Composer composer) {
        this.composer = composer;
    }

    /** Whether a chart says more than the table of its figures. */
    static boolean isWorthDrawing(Chart chart) {
        return points(chart) >= FEWEST_POINTS;
    }

    private static int points(Chart chart) {
        return switch (chart) {
            case Chart.Steps steps -> steps.lines().stream().mapToInt(line -> line.points().size()).sum();
            case Chart.Bars bars -> bars.bars().size();
        };
    }

    /** Charts beside each other. */
    void row(List<Chart> charts) {
        if (charts.size() == 1) {
            alone(charts.getFirst());
        } else {
            composer.panels(charts.stream().map(this::panel).toList());
        }
    }

    /** The charts of an annex: those of places in small, on the same axes, where there are several. */
    void write(List<Chart> all) {
        var charts = all.stream().filter(ChartPanels::isWorthDrawing).toList();
        var ofPlaces = charts.stream()
                .filter(chart -> !chart.place().isEmpty())
                .collect(Collectors.groupingBy(ChartPanels::kind, LinkedHashMap::new, Collectors.toList()));
        ofPlaces.values().removeIf(group -> group.size() < 2);
        var single = charts.stream().filter(chart -> !ofPlaces.containsKey(kind(chart))).toList();
        single.stream().filter(chart -> !isSmall(chart)).forEach(this::alone);
        var small = single.stream().filter(ChartPanels::isSmall).toList();
        for (var start = 0; start < small.size(); start += 2) {
            composer.panels(
                    small.subList(start, Math.min(small.size(), start + 2)).stream().map(this::panel).toList());
        }
        ofPlaces.values().forEach(this::multiples);
    }

    /** What charts must have in common to stand on the same axes. */
    private static String kind(Chart chart) {
        var basis = chart instanceof Chart.Steps ? "chart.multiplesTotals" : "chart.multiplesNew";
        return chart.place().isEmpty() ? chart.title() : basis + " " + chart.label() + " " + chart.unit();
    }

    private void multiples(List<Chart> group) {
        var wording = composer.wording();
        var first = group.getFirst();
        multiples(
                group,
                wording.say(
                        first instanceof Chart.Steps ? "chart.multiplesTotals" : "chart.multiplesNew", first.label()));
    }

    /** The events of regions on the same axes. */
    void regions(Multiples regions) {
        if (!regions.charts().isEmpty()) {
            multiples(List.copyOf(regions.charts()), regions.title());
        }
    }

    private void multiples(List<Chart> group, String title) {
        var wording = composer.wording();
        var shown = group.subList(0, Math.min(MOST_MULTIPLES, group.size()));
        var scale = MiniChart.Scale.of(shown);
        composer.subheading(title, wording.say("chart.sameAxes"));
        for (var start = 0; start < shown.size(); start += ACROSS) {
            composer.panels(
                    shown.subList(start, Math.min(shown.size(), start + ACROSS))
                            .stream()
                            .map(chart -> new Panel(
                                    chart.place(), "",
                                    width -> new MiniChart(composer.typesetter(), wording, chart, scale, width)))
                            .toList(),
                    ACROSS);
        }
        if (shown.size() < group.size()) {
            composer.paragraph(Rich.of(wording.say("more", wording.count(group.size() - shown.size())), Style.FINE), 3);
        }
    }

    private void alone(Chart chart) {
        composer.panels(List.of(panel(chart)));
        var older = notDrawn(chart);
        if (!older.isEmpty()) {
            composer.paragraph(Rich.of(composer.wording().say("figures.notDrawn", older), Style.FINE), 2);
        }
    }

    private static boolean isSmall(Chart chart) {
        return switch (chart) {
            case Chart.Steps steps -> steps.lines().size() <= FEW_LINES && points(steps) <= FEW_POINTS;
            case Chart.Bars bars -> points(bars) <= FEW_BARS;
        };
    }

    private Panel panel(Chart chart) {
        return new Panel(chart.title(), Figures.shownUnit(chart.unit()), width -> switch (chart) {
            case Chart.Steps steps ->
                new StepChart(composer.typesetter(), composer.wording(), drawn(steps), width);
            case Chart.Bars bars -> new BarChart(composer.typesetter(), composer.wording(), bars, width);
        });
    }

    /** The chart with the voices that spoke last. */
    static Chart.Steps drawn(Chart.Steps chart) {
        var latest = latestFirst(chart).stream().limit(MOST_LINES).toList();
        var lines = chart.lines().stream().filter(latest::contains).limit(MOST_LINES).toList();
        return new Chart.Steps(
                chart.title(), chart.alternative(), chart.label(), chart.place(), chart.unit(), lines);
    }

    private static String notDrawn(Chart chart) {
        return chart instanceof Chart.Steps steps
                ? latestFirst(steps).stream()
                        .skip(MOST_LINES)
                        .map(ChartPanels::named)
                        .collect(Collectors.joining("; "))
                : "";
    }

    private static String named(Chart.Line line) {
        var last = last(line);
        return last == null ? line.label() : line.label() + "\u00A0" + last.text();
    }

    private static List<Chart.Line> latestFirst(Chart.Steps chart) {
        return chart.lines()
                .stream()
                .filter(line -> !line.points().isEmpty())
                .sorted(Comparator.comparing((Chart.Line line) -> line.points().getLast().to()).reversed())
                .toList();
    }

    private static Chart.@Nullable Point last(Chart.Line line) {
        return line.points().isEmpty() ? null : line.points().getLast();
    }
}
