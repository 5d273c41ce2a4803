package org.sitrep.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;
import org.sitrep.report.Amount;
import org.sitrep.report.FigureSection;
import org.sitrep.report.KeyFigure;
import org.sitrep.report.Regions;

/** The current figures by first-level region; the towns that are dots on the map. */
final class RegionsSheet {

    static final double NAME = 26;
    static final double TREND = 16;

    /** The column of the first trend, and how many columns there are to the next. */
    private static final int FIRST_TREND = 3;
    private static final int COLUMNS_OF_ONE = 4;

    private final Book book;

    RegionsSheet(Book book) {
        this.book = book;
    }

    /**
     * Draws the sheet; where a figure has a trend, small columns beside it show it.
     *
     * @param sections the parts of the report whose events by region stand under what is printed
     */
    void draw(Regions regions, Trends trends, List<FigureSection> sections) {
        var page = book.page(SheetId.REGIONS);
        page.title();
        if (!regions.note().isEmpty()) {
            page.note(regions.note());
        }
        page.skip(1);
        var area = page.table("Regions", columns(regions), regions.rows(), row -> Tone.PLAIN);
        if (!regions.dots().isEmpty()) {
            page.heading(book.messages().text("part.towns"));
            page.table("Towns", towns(), regions.dots(), dot -> Tone.PLAIN);
        }
        page.freeze(1, area.headRow());
        page.print(Math.max(area.lastPrinted(), 3), true);
        var lines = new Sparklines();
        var times = new RegionTimes(book, page, lines);
        times.draw(sections);
        trends(regions, trends, times, area, lines);
        lines.draw(page.sheet());
    }

    private static void trends(Regions regions, Trends trends, RegionTimes times, TableArea area, Sparklines lines) {
        for (var number = 0; number < regions.rows().size(); number++) {
            var region = regions.rows().get(number);
            for (var index = 0; index < region.cells().size(); index++) {
                if (region.cells().get(index) instanceof KeyFigure figure) {
                    var row = area.firstRow() + number;
                    var column = FIRST_TREND + index * COLUMNS_OF_ONE;
                    trends.rangeOf(figure)
                            .or(() -> times.rangeOf(figure.label(), region.name()))
                            .ifPresent(range -> lines.add(row, column, range));
                }
            }
        }
    }

    private List<Column<Regions.Row>> columns(Regions regions) {
        var make = new Column.Maker<Regions.Row>(book.messages());
        var columns = new ArrayList<Column<Regions.Row>>();
        columns.add(make.wrapped("region", NAME, Regions.Row::name));
        columns.add(make.count("entryCount", 11, Regions.Row::entries));
        var details = new ArrayList<Column<Regions.Row>>();
        for (var index = 0; index < regions.columns().size(); index++) {
            var number = index;
            var of = regions.columns().get(index);
            columns.add(named(of, make.printed("printed", row -> amount(row, number))));
            columns.add(named(of, make.of("trend", TREND, Kind.TEXT, row -> Value.NOTHING)));
            columns.add(named(of, make.wrapped("voice", Widths.VOICE, row -> voice(row, number))));
            columns.add(named(of, make.day("asOf", row -> row.cells().get(number) instanceof KeyFigure figure
                    ? figure.asOf()
                    : null)));
            make.bounds("", row -> amount(row, number)).forEach(column -> details.add(named(of, column)));
            details.add(named(of, make.wrapped("unit", Widths.UNIT, row -> unit(row, number))));
            details.add(named(of, make.wrapped("howToRead", Widths.BASIS, row -> basis(row, number))));
            details.add(named(of, make.entries("entries", row -> entries(row, number))));
        }
        details.forEach(column -> columns.add(column.machine()));
        columns.add(make.text("admin1", 22, Regions.Row::admin1).machine());
        return columns;
    }

    private List<Column<Regions.Dot>> towns() {
        var make = new Column.Maker<Regions.Dot>(book.messages());
        return List.of(
                make.wrapped("town", NAME, Regions.Dot::name),
                make.count("entryCount", 11, Regions.Dot::entries),
                make.of("latitude", 11, Kind.DEGREES, dot -> Value.of(BigDecimal.valueOf(dot.latitude()))),
                make.of("longitude", 11, Kind.DEGREES, dot -> Value.of(BigDecimal.valueOf(dot.longitude()))));
    }

    private static Column<Regions.Row> named(String of, Column<Regions.Row> column) {
        return new Column<>(of + ": " + column.heading(), column.width(), column.kind(), true, column.value());
    }

    private static @Nullable Amount amount(Regions.Row row, int index) {
        return row.cells().get(index) instanceof KeyFigure figure ? figure.amount() : null;
    }

    private static @Nullable String unit(Regions.Row row, int index) {
        return row.cells().get(index) instanceof KeyFigure figure ? figure.amount().unit() : null;
    }

    private static @Nullable String voice(Regions.Row row, int index) {
        return row.cells().get(index) instanceof KeyFigure figure ? figure.voiceText() : null;
    }

    private static @Nullable String basis(Regions.Row row, int index) {
        return row.cells().get(index) instanceof KeyFigure figure ? figure.basisText() : null;
    }

    private static List<EntryRef> entries(Regions.Row row, int index) {
        return row.cells().get(index) instanceof KeyFigure figure ? figure.entries() : List.of();
    }
}
