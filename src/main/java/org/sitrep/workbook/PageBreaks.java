package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the printed pages of a sheet end. Charts, and the head of a table with its first rows, are kept on one page: a
 * page is ended before them where they might not fit. Programs differ in how high they make a row, so what is far from the
 * last page that was ended here is taken to be less well known.
 */
final class PageBreaks {

    /** How much of a page is left free, as the heights are not quite known, and how much more the longer it runs on. */
    private static final double UNSURE = 0.04;
    private static final double MORE_UNSURE = 0.08;
    /** The width of a digit and of the edges of a column, in points. */
    private static final double DIGIT = 5.25;

    private final List<Block> blocks = new ArrayList<>();

    /** Rows that stand together, the last included; a page may have to begin with them in any case. */
    private record Block(int first, int last, boolean newPage, boolean picture) {}

    /** Keeps the head of a table and the rows after it on one page. */
    void keepHead(int firstRow, int lastRow) {
        blocks.add(new Block(firstRow, lastRow, false, false));
    }

    /** Keeps the rows of a picture on one page, and rather ends a page too early than to risk it. */
    void keepPicture(int firstRow, int lastRow) {
        blocks.add(new Block(firstRow, lastRow, false, true));
    }

    /** Begins a page with a row. */
    void begin(int row) {
        blocks.add(new Block(row, row, true, false));
    }

    /**
     * Sets the ends of pages.
     *
     * @param rows the rows of the sheet, which POI's sheet does not have
     * @param lastColumn the last column that is printed; all of them fit the width
     * @param width the width that paper leaves, in points
     * @param height its height, in points
     * @param repeatedRow the row that heads every page; below 0 for none
     */
    void set(XSSFSheet sheet, SheetRows rows, int lastColumn, double width, double height, int repeatedRow) {
        var scale = Math.min(1, width / width(sheet, lastColumn));
        var room = height / scale - (repeatedRow < 0 ? 0 : height(sheet, rows, repeatedRow));
        var used = 0.0;
        var sinceBreak = 0.0;
        var row = 0;
        for (var block : blocks.stream().sorted(Comparator.comparingInt(Block::first)).toList()) {
            for (; row < block.first(); row++) {
                var next = height(sheet, rows, row);
                used = used + next > room ? next : used + next;
                sinceBreak += next;
            }
            var unsure = UNSURE * room + MORE_UNSURE * sinceBreak;
            var fits = used + height(sheet, rows, block.first(), block.last()) <= room - unsure;
            var mayBeginOnPageBefore = block.picture() && sinceBreak > room && used <= unsure;
            if (used > 0 && (block.newPage() || !fits || mayBeginOnPageBefore)) {
                sheet.setRowBreak(block.first() - 1);
                used = 0;
                sinceBreak = 0;
            }
        }
    }

    private static double width(XSSFSheet sheet, int lastColumn) {
        var width = 0.0;
        for (var column = 0; column <= lastColumn; column++) {
            width += sheet.getColumnWidth(column) / 256.0 * DIGIT;
        }
        return width;
    }

    private static double height(XSSFSheet sheet, SheetRows rows, int first, int last) {
        var height = 0.0;
        for (var row = first; row <= last; row++) {
            height += height(sheet, rows, row);
        }
        return height;
    }

    private static double height(XSSFSheet sheet, SheetRows rows, int row) {
        var height = rows.height(row);
        return height > 0 ? height : sheet.getDefaultRowHeightInPoints();
    }
}
