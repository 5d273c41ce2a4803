package org.sitrep.workbook;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that is written from top to bottom: title, notes, tables under each other. */
final class Page {

    /** Characters of a line of text that runs over the columns to its right. */
    static final int LINE = 190;
    /** So many rows of a table stay with its head. */
    private static final int KEPT_ROWS = 2;

    private final Book book;
    private final XSSFSheet sheet;
    private final SheetId id;
    private final Cells cells;
    private final PrintSetup print;
    private final PageBreaks breaks = new PageBreaks();
    private int headingRow = -1;
    private int repeatedRow = -1;
    private int next;

    Page(Book book, XSSFSheet sheet, SheetId id) {
        this.book = book;
        this.sheet = sheet;
        this.id = id;
        cells = new Cells(sheet, book);
        print = new PrintSetup(book.masthead(), book.messages());
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Cells cells() {
        return cells;
    }

    /** The row to be written next, counted from 0. */
    int next() {
        return next;
    }

    /** Leaves rows empty. */
    void skip(int rows) {
        next += rows;
    }

    /** The title of the sheet, the as-of day and what the sheet holds. */
    void title() {
        var masthead = book.masthead();
        var messages = book.messages();
        line(messages.text("title", masthead.title(), messages.text(id.nameKey())), book.styles().title());
        line(
                messages.text("standing", masthead.asOfText(), masthead.windowText(), masthead.handling()),
                book.styles().note());
        note(messages.text(id.aboutKey()));
    }

    /** Ends the printed page; what comes next begins another. */
    void newPage() {
        breaks.begin(next);
    }

    /** Leaves rows empty for a picture, which is printed on one page. */
    void picture(int rows) {
        breaks.keepPicture(headingRow < 0 ? next : headingRow, next + rows - 1);
        headingRow = -1;
        skip(rows);
    }

    /** The heading of a part, or of a part of it; those that follow each other stay with the table under them. */
    void heading(String text) {
        headingRow = headingRow < 0 ? next : headingRow;
        line(text, book.styles().heading());
    }

    /** A paragraph of explanation, over as many lines as it takes. */
    void note(String text) {
        for (var part : TextLines.of(text, LINE)) {
            line(part, book.styles().note());
        }
    }

    /** A table; the next row is the second under it. */
    <T> TableArea table(String name, List<Column<T>> columns, List<T> rows, Function<T, Tone> tone) {
        var table = new DataTable<>(book.rangeName("", name), columns, rows, tone);
        var area = table.draw(book, sheet, cells, next);
        breaks.keepHead(headingRow < 0 ? area.headRow() : headingRow,
                Math.min(area.lastRow(), area.headRow() + KEPT_ROWS));
        headingRow = -1;
        next = area.lastRow() + 2;
        return area;
    }

    /** Freezes everything above a row and left of a column, and repeats a row of headings in print. */
    void freeze(int columns, int headRow) {
        sheet.createFreezePane(columns, headRow + 1);
        print.repeat(sheet, headRow);
        repeatedRow = headRow;
    }

    /** Sets up printing: the columns up to one fit the width of the paper. */
    void print(int lastColumn, boolean landscape) {
        print.apply(sheet, landscape, id.isData());
        print.area(sheet, lastColumn, Math.max(0, next - 1));
        breaks.set(sheet, book.rows(sheet), lastColumn, print.width(landscape), print.height(landscape), repeatedRow);
    }

    private void line(String text, XSSFCellStyle style) {
        cells.words(next++, 0, text, style);
    }
}
