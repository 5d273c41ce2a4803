package org.sitrep.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.sitrep.report.Chart;
import org.sitrep.report.FigureSection;
import org.sitrep.report.Multiples;

/** Tables of regions by period, each row with its small columns. They are not printed. */
final class RegionTimes {

    private static final int TREND = 1;
    private static final int FIRST_PERIOD = 2;

    private final Book book;
    private final Page page;
    private final Sparklines lines;
    private final Map<Region, String> ranges = new HashMap<>();

    private record Region(String label, String name) {}

    /** Tables of a page, whose small columns are added to those of its sheet. */
    RegionTimes(Book book, Page page, Sparklines lines) {
        this.book = book;
        this.page = page;
        this.lines = lines;
    }

    /** Draws the tables of some parts of the report. */
    void draw(List<FigureSection> sections) {
        for (var section : sections) {
            for (var index = 0; index < section.byRegion().size(); index++) {
                draw(section.byRegion().get(index), section.name() + "_regions_" + (index + 1));
            }
        }
    }

    /** The cells of a region's count over time; empty where there are none. */
    Optional<String> rangeOf(String label, String region) {
        return Optional.ofNullable(ranges.get(new Region(label, region)));
    }

    private void draw(Multiples regions, String name) {
        if (regions.charts().isEmpty()) {
            return;
        }
        page.heading(regions.title());
        var columns = columns(regions.charts());
        var area = page.table(name, columns, regions.charts(), chart -> Tone.PLAIN);
        for (var index = 0; index < regions.charts().size(); index++) {
            var chart = regions.charts().get(index);
            var row = area.firstRow() + index;
            var range = new CellRangeAddress(row, row, FIRST_PERIOD, area.lastColumn())
                    .formatAsString(page.sheet().getSheetName(), true);
            lines.add(row, TREND, range);
            ranges.put(new Region(chart.label(), chart.place()), range);
        }
    }

    private List<Column<Chart.Bars>> columns(List<Chart.Bars> charts) {
        var make = new Column.Maker<Chart.Bars>(book.messages());
        var columns = new ArrayList<Column<Chart.Bars>>();
        columns.add(make.wrapped("region", RegionsSheet.NAME, Chart.Bars::place).machine());
        columns.add(make.of("trend", RegionsSheet.TREND, Kind.TEXT, chart -> Value.NOTHING).machine());
        var periods = new TreeMap<LocalDate, Map<Chart.Bars, Value>>();
        for (var chart : charts) {
            for (var bar : chart.bars()) {
                periods.computeIfAbsent(bar.from(), none -> new IdentityHashMap<>())
                        .putIfAbsent(chart, Value.of(bar.value()));
            }
        }
        periods.forEach((from, values) -> columns.add(
                new Column<>(
                        from.toString(), Widths.DAY, Kind.NUMBER, false,
                        chart -> values.getOrDefault(chart, Value.NOTHING))));
        return columns;
    }
}
