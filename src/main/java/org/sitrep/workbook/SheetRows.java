package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet, held until they are written into the part that POI made for it. POI's own cells are trees of XML
 * objects: making and saving them was most of the cost of a small workbook.
 */
final class SheetRows {

    private static final byte[] ROW_END = "</row>".getBytes(US_ASCII);
    private static final byte[] VALUE = "<v>".getBytes(US_ASCII);
    private static final byte[] VALUE_END = "</v></c>".getBytes(US_ASCII);
    private static final byte[] FORMULA = "<f>".getBytes(US_ASCII);
    private static final byte[] FORMULA_END = "</f>".getBytes(US_ASCII);
    /** So many columns there is room for at first. */
    private static final int COLUMNS = 16;
    /** Whole numbers up to this are whole as floating numbers too. */
    private static final double EXACT = 1e15;

    private final NavigableMap<Integer, Line> lines = new TreeMap<>();
    private int[] widths = new int[COLUMNS];
    private int lastColumn;
    /** The row that was asked for last, as it mostly is asked for again. */
    private int latest = -1;
    private Line latestLine = new Line();

    private record Cell(XSSFCellStyle style, Content content) {}

    private static final class Line {

        private @Nullable Cell[] cells = new Cell[COLUMNS];
        private float height;

        private void put(int column, Cell cell) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(2 * cells.length, column + 1));
            }
            cells[column] = cell;
        }

        private @Nullable Cell cell(int column) {
            return column < cells.length ? cells[column] : null;
        }
    }

    /** Puts a cell in place of what was there; rows and columns are counted from 0. */
    void put(int row, int column, XSSFCellStyle style, Content content) {
        line(row).put(column, new Cell(style, content));
        lastColumn = Math.max(lastColumn, column);
    }

    /** Gives a cell another style. */
    void restyle(int row, int column, XSSFCellStyle style) {
        var line = line(row);
        var cell = line.cell(column);
        if (cell != null) {
            line.put(column, new Cell(style, cell.content()));
        }
    }

    /**
     * Whether a column is to be made wider for it to have a width, which it is taken to have from then on. To ask POI takes
     * longer with each column.
     *
     * @param width as POI counts it, in parts of a character
     */
    boolean widens(int column, int width) {
        if (column >= widths.length) {
            widths = Arrays.copyOf(widths, Math.max(2 * widths.length, column + 1));
        }
        if (widths[column] >= width) {
            return false;
        }
        widths[column] = width;
        return true;
    }

    /** Makes a row as high as so many lines; a spreadsheet may still fit it when its cells are changed. */
    void height(int row, int lineCount) {
        line(row).height = TextFit.height(lineCount);
    }

    /** The height of a row in points; 0 if it has the sheet's usual one. */
    double height(int row) {
        var line = lines.get(row);
        return line == null ? 0 : line.height;
    }

    /** The number in a cell; null if it holds none. */
    @Nullable
    Double number(int row, int column) {
        return content(row, column) instanceof Content.Figure figure ? figure.number() : null;
    }

    /** The text in a cell; empty if it holds none. */
    String text(int row, int column) {
        return content(row, column) instanceof Content.Words words ? words.text() : "";
    }

    /** The area of all cells. */
    CellRangeAddress area() {
        return lines.isEmpty()
                ? new CellRangeAddress(0, 0, 0, 0)
                : new CellRangeAddress(lines.firstKey(), lines.lastKey(), 0, lastColumn);
    }

    /** Writes all rows. */
    void writeTo(RowBytes out, SharedWords words) throws IOException {
        var names = new String[lastColumn + 1];
        Arrays.setAll(names, CellReference::convertNumToColString);
        for (var entry : lines.entrySet()) {
            var digits = Integer.toString(entry.getKey() + 1);
            var line = entry.getValue();
            out.ascii("<row r=\"").ascii(digits);
            if (line.height > 0) {
                out.ascii("\" ht=\"").ascii(Float.toString(line.height));
            }
            out.ascii("\">");
            for (var column = 0; column < names.length; column++) {
                var cell = line.cell(column);
                if (cell != null) {
                    out.ascii("<c r=\"").ascii(names[column]).ascii(digits)
                            .ascii("\" s=\"").number(cell.style().getIndex());
                    write(cell.content(), out, words);
                }
            }
            out.raw(ROW_END);
        }
    }

    private static void write(Content content, RowBytes out, SharedWords words) throws IOException {
        switch (content) {
            case Content.Nothing nothing -> out.ascii("\"/>");
            case Content.Words of -> shared(words.indexOf(of.text()), out);
            case Content.Late of -> shared(of.text().place(of.line(), words), out);
            case Content.Figure of -> {
                out.ascii("\">").raw(VALUE);
                number(of.number(), out);
                out.raw(VALUE_END);
            }
            case Content.Sum of -> {
                out.ascii("\">").raw(FORMULA).text(of.formula()).raw(FORMULA_END).raw(VALUE);
                number(of.number(), out);
                out.raw(VALUE_END);
            }
            case Content.Lead of ->
                out.ascii("\" t=\"str\">").raw(FORMULA).text(of.formula()).raw(FORMULA_END).raw(VALUE).text(of.text())
                        .raw(VALUE_END);
        }
    }

    private static void shared(int index, RowBytes out) throws IOException {
        out.ascii("\" t=\"s\">").raw(VALUE).number(index).raw(VALUE_END);
    }

    private static void number(double number, RowBytes out) throws IOException {
        if (number >= 0 && number < EXACT && number == Math.rint(number)) {
            out.number((long) number);
        } else {
            out.ascii(Double.toString(number));
        }
    }

    private @Nullable Content content(int row, int column) {
        var line = lines.get(row);
        var cell = line == null ? null : line.cell(column);
        return cell == null ? null : cell.content();
    }

    private Line line(int row) {
        if (row != latest) {
            latestLine = lines.computeIfAbsent(row, unseen -> new Line());
            latest = row;
        }
        return latestLine;
    }
}
