package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;
import org.sitrep.report.EntryRow;

/**
 * Writes an entry as a row of sheet XML. For one thread: it keeps the digits of the row that it is at.
 *
 * <p>Each column has a writer of its own, chosen once, as a long sheet has some fifty million cells.
 */
final class EntryRowXml {

    /** The days between Excel's day 0 and the epoch. */
    private static final long EPOCH = 25_569;

    /** More digits than this are not shown whole as a number. */
    private static final int DIGITS = 15;

    private static final byte[] ROW = bytes("<row r=\"");
    private static final byte[] HEIGHT = bytes("\" ht=\"");
    private static final byte[] OPENED = bytes("\">");
    private static final byte[] ROW_END = bytes("</row>");
    private static final byte[] VALUE_END = bytes("</v></c>");
    private static final byte[] INLINE_END = bytes("</t></is></c>");
    private static final byte[] FORMULA_END = bytes("</f><v>");

    private final EntryStyles styles;
    private final RowHeights heights;
    private final CellXml[] cells;
    private final CutTexts cutTexts;
    /** The links that were written, from behind the cell's address to its end: many rows bear the same. */
    private final Map<Value.Jump, byte[]> links = new IdentityHashMap<>();
    private byte[] digits = {};

    /** Writes the cells of a column. */
    @FunctionalInterface
    private interface CellXml {
        void write(EntryRow row, RowBytes out) throws IOException;
    }

    EntryRowXml(List<EntryColumn> columns, EntryStyles styles, SharedWords words, CutTexts cutTexts) {
        this.cutTexts = cutTexts;
        this.styles = styles;
        heights = new RowHeights(columns);
        cells = new CellXml[columns.size()];
        for (var index = 0; index < cells.length; index++) {
            cells[index] = writer(
                    columns.get(index), bytes("<c r=\"" + CellReference.convertNumToColString(index)), words.column());
        }
    }

    /** Writes the row of a number, counted from 1. */
    void write(EntryRow row, int number, RowBytes out) throws IOException {
        digits = bytes(Integer.toString(number));
        out.raw(ROW).raw(digits);
        if (styles.wraps()) {
            out.raw(HEIGHT).ascii(Float.toString(heights.of(row)));
        }
        out.raw(OPENED);
        for (var cell : cells) {
            cell.write(row, out);
        }
        out.raw(ROW_END);
    }

    private CellXml writer(EntryColumn column, byte[] address, SharedWords.Column words) {
        return switch (column) {
            case EntryColumn.Text of when of.shared() ->
                (row, out) -> text(of.text().apply(row), of, row, words, address, out);
            case EntryColumn.Text of -> (row, out) -> text(of.text().apply(row), of, row, null, address, out);
            case EntryColumn.Logged of -> (row, out) -> logged(of.value(row), words, address, out);
            case EntryColumn.Day of -> (row, out) -> day(of.day().apply(row), address, out);
            case EntryColumn.Reduced of -> (row, out) -> reduced(of.day().apply(row), address, out);
            case EntryColumn.Number of -> (row, out) -> figure(of.number().apply(row), address, out);
            case EntryColumn.Ordinal of -> (row, out) -> open(address, styles.ordinal(), out)
                    .number(of.number().applyAsLong(row))
                    .raw(VALUE_END);
            case EntryColumn.Degrees of -> (row, out) -> degrees(of.degrees().apply(row), address, out);
            case EntryColumn.Jump of -> (row, out) -> jump(of.jump().apply(row), address, out);
        };
    }

    private void text(
            @Nullable String text,
            EntryColumn.Text column,
            EntryRow row,
            SharedWords.@Nullable Column words,
            byte[] address,
            RowBytes out)
            throws IOException {
        text(text, words, address, out);
        if (text != null && ExcelLimits.isTooLong(text)) {
            cutTexts.add(row.vintage().entry().id(), column.heading());
        }
    }

    private void text(@Nullable String text, SharedWords.@Nullable Column words, byte[] address, RowBytes out)
            throws IOException {
        if (text == null || text.isEmpty()) {
            empty(address, out);
            return;
        }
        var begin = ExcelLimits.isFormulaLike(text) ? styles.quoted() : styles.text();
        var word = words == null ? -1 : words.indexOf(text);
        if (word >= 0) {
            open(address, begin.shared(), out).number(word).raw(VALUE_END);
        } else {
            open(address, RowBytes.isSpaced(text) ? begin.spaced() : begin.inline(), out)
                    .text(text)
                    .raw(INLINE_END);
        }
    }

    /** Writes a number as such where it is shown as it was logged, digit for digit; else text. */
    private void logged(@Nullable String value, SharedWords.Column words, byte[] address, RowBytes out)
            throws IOException {
        if (value != null && isPlainNumber(value)) {
            open(address, styles.asLogged(), out).ascii(value).raw(VALUE_END);
        } else {
            text(value, words, address, out);
        }
    }

    /** Whether the text is a whole number, or one with a fraction, without a zero too many at either end. */
    private static boolean isPlainNumber(String text) {
        var count = text.length();
        if (count == 0 || count > DIGITS) {
            return false;
        }
        var point = -1;
        for (var i = 0; i < count; i++) {
            var c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        var whole = point < 0 ? count : point;
        return (whole == 1 || text.charAt(0) != '0')
                && (point < 0 || point < count - 1 && text.charAt(count - 1) != '0');
    }

    private void day(@Nullable LocalDate day, byte[] address, RowBytes out) throws IOException {
        if (day == null) {
            empty(address, out);
        } else if (ExcelLimits.isDate(day)) {
            open(address, styles.day(), out).number(day.toEpochDay() + EPOCH).raw(VALUE_END);
        } else {
            text(day.toString(), null, address, out);
        }
    }

    private void reduced(@Nullable ReducedDate day, byte[] address, RowBytes out) throws IOException {
        if (day == null || day.isDay()) {
            day(day == null ? null : day.last(), address, out);
        } else {
            text(day.toString(), null, address, out);
        }
    }

    private void figure(@Nullable BigDecimal figure, byte[] address, RowBytes out) throws IOException {
        if (figure == null) {
            empty(address, out);
        } else if (figure.scale() == 0 && figure.signum() >= 0 && figure.precision() <= DIGITS) {
            open(address, styles.number(), out).number(figure.longValue()).raw(VALUE_END);
        } else {
            open(address, figure.scale() > 0 ? styles.fraction() : styles.number(), out)
                    .ascii(figure.toPlainString())
                    .raw(VALUE_END);
        }
    }

    private void degrees(@Nullable Double degrees, byte[] address, RowBytes out) throws IOException {
        if (degrees == null) {
            empty(address, out);
        } else {
            open(address, styles.degrees(), out).ascii(Double.toString(degrees)).raw(VALUE_END);
        }
    }

    private void jump(Value.@Nullable Jump jump, byte[] address, RowBytes out) throws IOException {
        if (jump == null) {
            empty(address, out);
            return;
        }
        var link = links.get(jump);
        if (link == null) {
            link = link(jump);
            links.put(jump, link);
        }
        open(address, link, out);
    }

    private byte[] link(Value.Jump jump) throws IOException {
        var formula = "HYPERLINK(\"#" + jump.target() + "\"," + EntryLinks.pieces(jump.text()) + ")";
        var bytes = new ByteArrayOutputStream();
        new RowBytes(bytes)
                .raw(styles.link())
                .text(formula)
                .raw(FORMULA_END)
                .text(jump.text())
                .raw(VALUE_END)
                .flush();
        return bytes.toByteArray();
    }

    /** A cell with nothing in it is written for its rule, or to hold the place of those behind it. */
    private void empty(byte[] address, RowBytes out) throws IOException {
        open(address, styles.empty(), out);
    }

    private RowBytes open(byte[] address, byte[] begin, RowBytes out) throws IOException {
        return styles.addressed() ? out.raw(address).raw(digits).raw(begin) : out.raw(begin);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(US_ASCII);
    }
}
