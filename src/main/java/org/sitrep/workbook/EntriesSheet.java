package org.sitrep.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheets of all entries without their rows: headings, table, widths, frozen head, formats, print set-up. */
final class EntriesSheet {

    /** Up to so many rows long text wraps; beyond that every row is one line, as heights take a spreadsheet long. */
    static final long WRAP_UP_TO = 20_000;

    private static final int PAGES_WIDE = 3;

    private final Book book;
    private final List<EntryColumn> columns;

    EntriesSheet(Book book, List<EntryColumn> columns) {
        this.book = book;
        this.columns = columns;
    }

    /** Draws the head of a sheet that will have so many rows under it. */
    void draw(XSSFSheet sheet, int rows) {
        var styles = book.styles();
        var head = sheet.createRow(0);
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var cell = head.createCell(index);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.head(
                    column instanceof EntryColumn.Number || column instanceof EntryColumn.Ordinal
                            || column instanceof EntryColumn.Degrees));
            sheet.setColumnWidth(index, (int) (column.width() * 256));
        }
        var lastRow = Math.max(rows, 1);
        if (rows > 0) {
            DataTable.register(sheet, book.rangeName("", "Entries"), 0, lastRow, columns.size() - 1);
        }
        sheet.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, columns.size() - 1));
        sheet.createFreezePane(1, 1);
        standing(sheet, lastRow);
        var print = new PrintSetup(book.masthead(), book.messages());
        print.apply(sheet, true, true);
        sheet.getPrintSetup().setFitWidth((short) PAGES_WIDE);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }

    /** Withdrawn rows are struck through and grey, superseded ones grey; also after sorting. */
    private void standing(XSSFSheet sheet, int lastRow) {
        var column = columns.stream().map(EntryColumn::key).toList().indexOf("standing");
        var cell = new CellReference(1, column, false, true).formatAsString();
        var formats = sheet.getSheetConditionalFormatting();
        var range = new CellRangeAddress[] {new CellRangeAddress(1, lastRow, 0, columns.size() - 1)};
        var withdrawn = formats.createConditionalFormattingRule(cell + "=\"retracted\"");
        var strike = withdrawn.createFontFormatting();
        strike.setFontColor(Styles.colour(Styles.GREY));
        // POI has no setter for it.
        var looks = book.workbook().getStylesSource();
        looks.getDxfAt(looks._getDXfsSize() - 1).getFont().addNewStrike().setVal(true);
        var superseded = formats.createConditionalFormattingRule(cell + "=\"superseded\"");
        superseded.createFontFormatting().setFontColor(Styles.colour(Styles.GREY));
        formats.addConditionalFormatting(range, withdrawn, superseded);
    }
}
