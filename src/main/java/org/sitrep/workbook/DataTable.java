package org.sitrep.workbook;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
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

    static final String STYLE = "TableStyleLight1";

    /** Draws it with its headings in a row. */
    TableArea draw(Book book, XSSFSheet sheet, Cells cells, int headRow) {
        head(book, sheet, cells, headRow);
        if (rows.isEmpty()) {
            cells.write(headRow + 1, 0, Value.of(book.messages().text("nothing")), Kind.TEXT, Tone.PLAIN);
            return new TableArea(headRow, headRow + 1, columns.size() - 1, lastPrinted(), "");
        }
        var number = headRow;
        for (var row : rows) {
            number++;
            var rowTone = tone.apply(row);
            for (var column = 0; column < columns.size(); column++) {
                var what = columns.get(column);
                cells.write(number, column, what.value().apply(row), what.kind(), rowTone);
            }
        }
        var area = new TableArea(headRow, number, columns.size() - 1, lastPrinted(), name);
        register(sheet, area);
        return area;
    }

    private void head(Book book, XSSFSheet sheet, Cells cells, int headRow) {
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var cell = cells.row(headRow).createCell(index);
            cell.setCellValue(ExcelLimits.text(column.heading()));
            cell.setCellStyle(column.printed()
                    ? book.styles().head(column.isRight())
                    : book.styles().machineHead(column.isRight()));
            var width = (int) Math.round(column.width() * 256);
            if (sheet.getColumnWidth(index) < width || headRow < 12) {
                sheet.setColumnWidth(index, width);
            }
        }
    }

    private int lastPrinted() {
        return (int) columns.stream().filter(Column::printed).count() - 1;
    }

    /** Makes an Excel table of cells that are there. */
    private void register(XSSFSheet sheet, TableArea area) {
        register(sheet, area.name(), area.headRow(), area.lastRow(), area.lastColumn());
    }

    /** Makes an Excel table with filters of an area whose headings are written. */
    static void register(XSSFSheet sheet, String name, int headRow, int lastRow, int lastColumn) {
        var reference = new AreaReference(
                new CellReference(headRow, 0), new CellReference(lastRow, lastColumn), SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(reference);
        table.setName(name);
        table.setDisplayName(name);
        var xml = table.getCTTable();
        xml.addNewAutoFilter().setRef(reference.formatAsString());
        var style = xml.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowColumnStripes(false);
        style.setShowRowStripes(false);
    }
}
