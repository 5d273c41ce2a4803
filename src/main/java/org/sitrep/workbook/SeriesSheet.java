package org.sitrep.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.SeriesLine;

/** The long table of series: one reported figure a row, with the whole key of its series. */
final class SeriesSheet {

    private final Book book;

    SeriesSheet(Book book) {
        this.book = book;
    }

    /** Draws the sheet and says from which cells the trend of each figure can be drawn. */
    Trends draw(List<SeriesLine> lines) {
        var page = book.page(SheetId.SERIES);
        var columns = columns();
        var area = page.table("SeriesLines", columns, lines, SeriesSheet::tone);
        page.freeze(1, area.headRow());
        page.print(area.lastPrinted(), true);
        return new Trends(lines, page.sheet().getSheetName(), area.firstRow(), columns.size() - 1);
    }

    private static Tone tone(SeriesLine line) {
        var standing = Tone.of(line.standing());
        var tone = standing == Tone.PLAIN ? Tone.of(line.amount()) : standing;
        return line.headline() ? tone.strong() : tone;
    }

    /** Where a line passes through; a withdrawn figure is no part of a trend. */
    private static @Nullable BigDecimal drawn(SeriesLine line) {
        return Tone.of(line.standing()) == Tone.WITHDRAWN ? null : line.amount().value();
    }

    private List<Column<SeriesLine>> columns() {
        var messages = book.messages();
        var make = new Column.Maker<SeriesLine>(messages);
        var columns = new ArrayList<Column<SeriesLine>>();
        columns.add(make.wrapped("label", 26, SeriesLine::label));
        columns.add(make.wrapped("place", Widths.PLACE, SeriesLine::place));
        columns.add(make.text("category", 15, SeriesLine::category));
        columns.add(make.wrapped("group", 17, SeriesLine::group));
        columns.add(make.wrapped("definition", 20, SeriesLine::definition));
        columns.add(make.text("basis", 8, SeriesLine::basis));
        columns.add(make.wrapped("issuer", Widths.VOICE, SeriesLine::issuer));
        columns.add(make.isoDay("date", SeriesLine::dateText));
        columns.add(make.day("asOf", SeriesLine::date));
        columns.add(make.day("reportedOn", SeriesLine::reportedOn));
        columns.addAll(make.bounds("", SeriesLine::amount));
        columns.add(make.wrapped("unit", Widths.UNIT, SeriesLine::unit));
        columns.add(make.printed("printed", SeriesLine::amount));
        columns.add(make.wrapped("change", 34, SeriesLine::changeText));
        columns.add(make.text("standing", 13, SeriesLine::standing));
        columns.add(make.text("headline", Widths.YES, line -> messages.yesNo(line.headline())));
        columns.add(make.entry("entry", SeriesLine::entry));
        columns.add(make.number("drawn", SeriesSheet::drawn).machine());
        return columns;
    }
}
