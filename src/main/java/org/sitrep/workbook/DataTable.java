package org.sitrep.workbook;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * An Excel table: headings, rows, filters.
 *
 * @param name its name in formulas
 * @param columns its columns, those that are printed first
 * @param rows its rows
 * @param tone how a row is to be taken
 * @param <T> a row
 */
record DataTable<T>(String name, List<Column<T>> columns, List<T> rows, Function<T, Tone> tone) {

    /** Draws it with its headings in a row. */
    TableArea draw(Book book, XSSFSheet sheet, Cells cells, int headRow) {
        head(book, sheet, cells, headRow);
        if (rows.isEmpty()) {
            cells.write(headRow + 1, 0, Value.of(book.messages().text("nothing")), Kind.TEXT, Tone.PLAIN);
            return new TableArea(headRow, headRow + 1, columns.size() - 1, lastPrinted(), "");
        }
        var number = headRow;
        var widest = new double[columns.size()];
        for (var row : rows) {
            number++;
            var rowTone = tone.apply(row);
            var lines = 1;
            for (var column = 0; column < columns.size(); column++) {
                var what = columns.get(column);
                var value = what.value().apply(row);
                cells.write(number, column, value, what.kind(), rowTone);
                lines = Math.max(lines, lines(what, value, rowTone));
                widest[column] = Math.max(widest[column], width(value, rowTone));
            }
            cells.height(number, lines);
        }
        for (var column = 0; column < widest.length; column++) {
            widen(book, sheet, column, widest[column]);
        }
        var area = new TableArea(headRow, number, columns.size() - 1, lastPrinted(), name);
        register(book, sheet, name, headRow, number, columns.stream().map(Column::heading).toList());
        return area;
    }

    private void head(Book book, XSSFSheet sheet, Cells cells, int headRow) {
        var lines = 1;
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            lines = Math.max(lines, TextFit.lines(column.heading(), column.width(), true));
            cells.words(headRow, index, column.heading(),
                    column.printed()
                            ? book.styles().head(column.isRight())
                            : book.styles().machineHead(column.isRight()));
            widen(book, sheet, index, column.width());
        }
        cells.height(headRow, lines);
    }

    private static void widen(Book book, XSSFSheet sheet, int index, double characters) {
        var width = (int) Math.round(characters * 256);
        if (book.rows(sheet).widens(index, width)) {
            sheet.setColumnWidth(index, width);
        }
    }

    /** The width that a number needs: a spreadsheet shows hashes in place of one that is wider than its column. */
    private static double width(Value value, Tone tone) {
        return switch (value) {
            case Value.Number of -> TextFit.width(of.number(), tone.isStrong());
            case Value.Formula of -> TextFit.width(of.cached(), tone.isStrong());
            default -> 0;
        };
    }

    /** The lines of a cell; the columns that are not printed do not make a row higher. */
    private static int lines(Column<?> column, Value value, Tone tone) {
        if (!column.printed() || column.kind() == Kind.TEXT || column.kind() == Kind.DAY) {
            return 1;
        }
        var text = switch (value) {
            case Value.Text of -> of.text();
            case Value.Web of -> of.text();
            case Value.Jump of -> of.text();
            case Value.Entries of -> EntryLinks.text(of.refs(), of.more());
            case Value.Nothing of -> "";
            case Value.Number of -> "";
            case Value.Day of -> "";
            case Value.Formula of -> "";
        };
        var bold = tone.isStrong() && column.kind() != Kind.NOTE || column.kind() == Kind.PRINTED;
        return TextFit.lines(text, column.width(), bold);
    }

    private int lastPrinted() {
        return (int) columns.stream().filter(Column::printed).count() - 1;
    }

    /** Makes an Excel table with filters of an area that begins in the first column. */
    static void register(
            Book book, XSSFSheet sheet, String name, int headRow, int lastRow, List<String> headings) {
        var area = new CellRangeAddress(headRow, lastRow, 0, headings.size() - 1);
        book.addTable(sheet, new TableXml(name, area.formatAsString(), headings));
    }
}
