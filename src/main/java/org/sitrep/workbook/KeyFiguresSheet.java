package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.sitrep.report.Amount;
import org.sitrep.report.KeyFigure;
import org.sitrep.report.Mark;
import org.sitrep.report.Report;
import org.sitrep.report.Stated;
import org.sitrep.report.Tile;

/** Key figures: every current figure with all that must stand beside it; named ranges for the headlines. */
final class KeyFiguresSheet {

    private static final int FROZEN = 2;

    private final Book book;
    private final Trends trends;

    /** The sheet; where a figure has a trend, small columns beside it show it. */
    KeyFiguresSheet(Book book, Trends trends) {
        this.book = book;
        this.trends = trends;
    }

    /** Draws the sheet and says in which cell each figure stands, by its id. */
    Map<String, String> draw(Report report) {
        var headlines = new HashSet<String>();
        report.tiles().forEach(tile -> headlines.add(tile.figure().id()));
        var page = book.page(SheetId.KEY_FIGURES);
        page.title();
        page.skip(1);
        var columns = columns(report.keyFigures().stream().anyMatch(figure -> trends.rangeOf(figure).isPresent()));
        var area = page.table("KeyFigures", columns, report.keyFigures(), figure -> tone(figure, headlines));
        drawTrends(report.keyFigures(), index(columns, "trend"), area.firstRow());
        page.freeze(FROZEN, area.headRow());
        page.print(area.lastPrinted(), true);
        var cells = new HashMap<String, String>();
        for (var index = 0; index < report.keyFigures().size(); index++) {
            var row = area.firstRow() + index;
            cells.put(report.keyFigures().get(index).id(), target(row));
        }
        name(report.tiles(), report.keyFigures(), columns, area);
        return cells;
    }

    /** Draws small columns beside the figures that have a trend. */
    private void drawTrends(List<KeyFigure> figures, int column, int firstRow) {
        var lines = new Sparklines();
        for (var index = 0; index < figures.size(); index++) {
            var row = firstRow + index;
            trends.rangeOf(figures.get(index)).ifPresent(range -> lines.add(row, column, range));
        }
        lines.draw(book.sheet(SheetId.KEY_FIGURES));
    }

    private static Tone tone(KeyFigure figure, HashSet<String> headlines) {
        var tone = Tone.of(figure.amount());
        return headlines.contains(figure.id()) ? tone.strong() : tone;
    }

    private String target(int row) {
        return EntryLinks.quoted(book.sheet(SheetId.KEY_FIGURES).getSheetName()) + "!" + new CellReference(row, 0)
                .formatAsString();
    }

    private List<Column<KeyFigure>> columns(boolean withTrends) {
        var make = new Column.Maker<KeyFigure>(book.messages());
        var columns = new ArrayList<Column<KeyFigure>>();
        columns.add(make.wrapped("label", Widths.LABEL, KeyFigure::label));
        columns.add(make.wrapped("place", Widths.PLACE, KeyFigure::place));
        columns.add(make.printed("printed", KeyFigure::amount));
        columns.addAll(make.bounds("", KeyFigure::amount));
        columns.add(make.wrapped("unit", Widths.UNIT, figure -> figure.amount().unit()));
        columns.add(make.wrapped("howToRead", Widths.BASIS, KeyFigure::basisText));
        columns.add(make.wrapped("voice", Widths.VOICE, KeyFigure::voiceText));
        columns.add(make.link("link", KeyFigure::url));
        columns.add(make.isoDay("date", KeyFigure::date));
        columns.add(make.day("reportedOn", KeyFigure::reportedOn));
        columns.add(make.wrapped("change", 28, KeyFigure::changeText));
        if (withTrends) {
            columns.add(make.of("trend", 16, Kind.TEXT, figure -> Value.NOTHING));
        }
        columns.add(make.wrapped("range", 18, KeyFigure::rangeText));
        columns.add(make.note("flags", 44, figure -> String.join("\n", figure.flags())));
        columns.add(make.entries("entries", KeyFigure::entries, KeyFigure::moreEntries));
        machine(make).forEach(column -> columns.add(column.machine()));
        return columns;
    }

    private static List<Column<KeyFigure>> machine(Column.Maker<KeyFigure> make) {
        var columns = new ArrayList<Column<KeyFigure>>();
        columns.add(make.text("category", 13, KeyFigure::category));
        columns.add(make.text("group", 16, KeyFigure::group));
        columns.add(make.text("definition", 26, KeyFigure::definition));
        columns.add(make.text("basis", 9, KeyFigure::basis));
        columns.add(make.text("level", 10, KeyFigure::level));
        columns.add(make.day("asOf", KeyFigure::asOf));
        columns.add(make.text("issuer", 30, KeyFigure::issuer));
        columns.add(make.text("source", 30, KeyFigure::source));
        columns.add(make.text("marks", 12, figure -> marks(figure.amount())));
        columns.add(make.printed("previous", KeyFigure::previous));
        columns.addAll(make.bounds("previous.", KeyFigure::previous));
        columns.add(make.text("others", 60, KeyFiguresSheet::others));
        columns.add(make.text("url", 50, KeyFigure::url));
        return columns;
    }

    private static String marks(Amount amount) {
        return amount.marks().stream().map(Mark::name).collect(Collectors.joining(", ")).toLowerCase(Locale.ROOT);
    }

    private static String others(KeyFigure figure) {
        return figure.others().stream().map(KeyFiguresSheet::line).collect(Collectors.joining("; "));
    }

    private static String line(Stated stated) {
        return "%s: %s, %s (%s)".formatted(stated.voiceText(), stated.amount().text(), stated.dateText(),
                stated.entry());
    }

    /** Names the cells of the headline figures: {@code KF_Detained_best}. */
    private void name(List<Tile> tiles, List<KeyFigure> figures, List<Column<KeyFigure>> columns, TableArea area) {
        for (var tile : tiles) {
            var index = figures.indexOf(tile.figure());
            if (index < 0) {
                continue;
            }
            var stem = book.rangeName("KF_", tile.caption());
            for (var key : List.of("printed", "qualifier", "low", "best", "high")) {
                var column = index(columns, key);
                var name = book.workbook().createName();
                name.setNameName(book.rangeName(stem, "_" + key));
                name.setRefersToFormula(EntryLinks.quoted(book.sheet(SheetId.KEY_FIGURES).getSheetName()) + "!"
                        + new CellReference(area.firstRow() + index, column, true, true).formatAsString());
            }
        }
    }

    /** The place of a column; below zero if the table has not got it. */
    private int index(List<Column<KeyFigure>> columns, String key) {
        return columns.stream().map(Column::heading).toList().indexOf(book.messages().text("column." + key));
    }
}
