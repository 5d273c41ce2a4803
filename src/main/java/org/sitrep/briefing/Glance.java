package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.report.Chart;
import org.sitrep.report.FigureSection;
import org.sitrep.report.Report;

/** The second page: the main charts and the map. What stands here is not repeated in the annexes. */
final class Glance {

    private static final int BESIDE = 2;

    private final Composer composer;
    private final ChartPanels panels;
    private final MapBlock map;
    private final List<Chart> charts;

    Glance(Composer composer, Report report, DrawnMaps maps) {
        this.composer = composer;
        this.panels = new ChartPanels(composer);
        this.map = new MapBlock(composer, maps, report.regions(), report.masthead().country());
        this.charts = Stream.concat(Sections.ofPeople(report).stream(), Stream.of(report.crowds()))
                .flatMap(section -> main(section).stream())
                .limit(1L + BESIDE)
                .toList();
    }

    /** The first chart of a section that is about the whole country and says more than a table would. */
    private static Optional<Chart> main(FigureSection section) {
        return section.charts()
                .stream()
                .filter(chart -> chart.place().isEmpty() && ChartPanels.isWorthDrawing(chart))
                .findFirst();
    }

    boolean isEmpty() {
        return charts.isEmpty() && !map.exists();
    }

    /** The charts that stand here. */
    Set<Chart> charts() {
        return new HashSet<>(charts);
    }

    /** Whether the map stands here. */
    boolean hasMap() {
        return map.exists();
    }

    void write() {
        if (isEmpty()) {
            return;
        }
        composer.part();
        var slices = new ArrayList<>(composer.collect(this::charted));
        var room = composer.room();
        composer.place(slices);
        if (map.exists()) {
            map.write(room - Stack.height(slices));
        }
    }

    private void charted() {
        composer.heading(composer.wording().say("glance.title"), "glance");
        if (!charts.isEmpty()) {
            panels.row(List.of(charts.getFirst()));
        }
        if (charts.size() > 1) {
            composer.place(
                    composer.collect(() -> panels.row(charts.subList(1, charts.size())))
                            .stream()
                            .map(Slice::smallest)
                            .toList());
        }
    }
}
