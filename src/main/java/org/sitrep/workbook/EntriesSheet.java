package org.sitrep.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheets of all entries without their rows: headings, table, widths, frozen head, formats, print set-up. */
final class EntriesSheet {

    /** Up to so many rows long text wraps; beyond that every row is one line, as heights take a spreadsheet long. */
    static final long WRAP_UP_TO = 20_000;

    /** Up to so many rows each cell has its address, for whatever reads small workbooks and must have it. */
    static final long ADDRESSED_UP_TO = 2_000;

    private static final int PAGES_WIDE = 4;

    private final Book book;
    private final List<EntryColumn> columns;
    private final long wrapUpTo;

    EntriesSheet(Book book, List<EntryColumn> columns, long wrapUpTo) {
        this.book = book;
        this.columns = columns;
        this.wrapUpTo = wrapUpTo;
    }

    /** Draws the head of a sheet that will have so many rows under it. */
    void draw(XSSFSheet sheet, int rows) {
        var styles = book.styles();
        var head = book.rows(sheet);
        var lines = 1;
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            lines = Math.max(lines, TextFit.lines(column.heading(), column.width(), true));
            var right = column instanceof EntryColumn.Number || column instanceof EntryColumn.Ordinal
                    || column instanceof EntryColumn.Degrees;
            head.put(0, index, styles.head(right), new Content.Words(column.heading()));
            sheet.setColumnWidth(index, (int) (column.width() * 256));
        }
        head.height(0, lines);
        var lastRow = Math.max(rows, 1);
        if (rows > 0) {
            DataTable.register(book, sheet, book.rangeName("", "Entries"), 0, lastRow,
                    columns.stream().map(EntryColumn::heading).toList());
        }
        sheet.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, columns.size() - 1));
        sheet.createFreezePane(1, 1);
        standing(sheet, lastRow);
        var print = new PrintSetup(book.masthead(), book.messages());
        print.apply(sheet, true, true);
        sheet.setDisplayGridlines(rows > wrapUpTo);
        sheet.getPrintSetup().setFitWidth((short) PAGES_WIDE);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
    }

    /** Withdrawn rows are grey and their figures struck through, superseded ones grey; also after sorting. */
    private void standing(XSSFSheet sheet, int lastRow) {
        var keys = columns.stream().map(EntryColumn::key).toList();
        var cell = new CellReference(1, keys.indexOf("standing"), false, true).formatAsString();
        var all = new CellRangeAddress(1, lastRow, 0, columns.size() - 1);
        rule(sheet, new CellRangeAddress(1, lastRow, keys.indexOf("low"), keys.indexOf("high")), cell, "retracted",
                true);
        rule(sheet, all, cell, "retracted", false);
        rule(sheet, all, cell, "superseded", false);
    }

    private void rule(XSSFSheet sheet, CellRangeAddress range, String cell, String standing, boolean struck) {
        var formats = sheet.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule(cell + "=\"" + standing + "\"");
        rule.createFontFormatting();
        grey(struck);
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    /** Greys the format made last. POI has no setter for struck text, and its setter of colours drops a byte that the schema demands. */
    private void grey(boolean struck) {
        var looks = book.workbook().getStylesSource();
        var font = looks.getDxfAt(looks._getDXfsSize() - 1).getFont();
        if (struck) {
            font.addNewStrike().setVal(true);
        }
        font.addNewColor().setRgb(Styles.colour(Styles.GREY).getARGB());
    }
}
