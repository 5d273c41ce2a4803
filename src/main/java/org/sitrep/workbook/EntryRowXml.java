package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;
import org.sitrep.report.EntryRow;

/**
 * Writes an entry as a row of sheet XML. For one thread: it keeps the digits of the row that it is at, and what it measured in the
 * row before, as rows that follow each other have much in common.
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
    private static final byte[] EMPTY = bytes("\"/>");
    private static final byte[] NUMBER = bytes("\"><v>");
    private static final byte[] SHARED = bytes("\" t=\"s\"><v>");
    private static final byte[] VALUE_END = bytes("</v></c>");
    private static final byte[] INLINE = bytes("\" t=\"inlineStr\"><is>");
    private static final byte[] INLINE_END = bytes("</t></is></c>");
    private static final byte[] FORMULA = bytes("\" t=\"str\"><f>");
    private static final byte[] FORMULA_END = bytes("</f><v>");

    private final List<EntryColumn> columns;
    private final EntryStyles styles;
    private final List<SharedWords.Column> words;
    private final byte[][] opens;
    private final CutTexts cutTexts;
    private byte[] digits = {};
    /** The text that was measured last in each column, and its lines. */
    private final @Nullable String[] measured;
    private final int[] measuredLines;

    EntryRowXml(List<EntryColumn> columns, EntryStyles styles, SharedWords words, CutTexts cutTexts) {
        this.cutTexts = cutTexts;
        this.columns = List.copyOf(columns);
        this.styles = styles;
        this.words = columns.stream().map(column -> words.column()).toList();
        measured = new String[columns.size()];
        measuredLines = new int[columns.size()];
        opens = new byte[columns.size()][];
        for (var index = 0; index < opens.length; index++) {
            opens[index] = bytes("<c r=\"" + CellReference.convertNumToColString(index));
        }
    }

    /** Writes the row of a number, counted from 1. */
    void write(EntryRow row, int number, RowBytes out) throws IOException {
        digits = bytes(Integer.toString(number));
        out.raw(ROW).raw(digits);
        if (styles.wraps()) {
            out.raw(HEIGHT).ascii(Float.toString(TextFit.height(lines(row))));
        }
        out.raw(OPENED);
        for (var index = 0; index < opens.length; index++) {
            var open = opens[index];
            switch (columns.get(index)) {
                case EntryColumn.Text of -> {
                    var text = of.text().apply(row);
                    text(text, of.shared() ? words.get(index) : null, open, out);
                    if (text != null && ExcelLimits.isTooLong(text)) {
                        cutTexts.add(row.vintage().entry().id(), of.heading());
                    }
                }
                case EntryColumn.Logged of -> logged(of.value(row), words.get(index), open, out);
                case EntryColumn.Day of -> day(of.day().apply(row), open, out);
                case EntryColumn.Reduced of -> reduced(of.day().apply(row), open, out);
                case EntryColumn.Number of -> figure(of.number().apply(row), open, out);
                case EntryColumn.Ordinal of -> {
                    open(open, styles.ordinal(), out);
                    out.raw(NUMBER).number(of.number().applyAsLong(row)).raw(VALUE_END);
                }
                case EntryColumn.Degrees of -> degrees(of.degrees().apply(row), open, out);
                case EntryColumn.Jump of -> jump(of.jump().apply(row), open, out);
            }
        }
        out.raw(ROW_END);
    }

    private void text(@Nullable String text, SharedWords.@Nullable Column words, byte[] open, RowBytes out)
            throws IOException {
        if (text == null || text.isEmpty()) {
            empty(open, out);
            return;
        }
        var word = words == null ? -1 : words.indexOf(text);
        open(open, ExcelLimits.isFormulaLike(text) ? styles.quoted() : styles.text(), out);
        if (word >= 0) {
            out.raw(SHARED).number(word).raw(VALUE_END);
        } else {
            out.raw(INLINE).ascii(RowBytes.textTag(text)).text(text).raw(INLINE_END);
        }
    }

    /** Writes a number as such where it is shown as it was logged, digit for digit; else text. */
    private void logged(@Nullable String value, SharedWords.Column words, byte[] open, RowBytes out)
            throws IOException {
        if (value != null && isPlainNumber(value)) {
            open(open, styles.text(), out);
            out.raw(NUMBER).ascii(value).raw(VALUE_END);
        } else {
            text(value, words, open, out);
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

    private void day(@Nullable LocalDate day, byte[] open, RowBytes out) throws IOException {
        if (day == null) {
            empty(open, out);
        } else if (ExcelLimits.isDate(day)) {
            open(open, styles.day(), out);
            out.raw(NUMBER).number(day.toEpochDay() + EPOCH).raw(VALUE_END);
        } else {
            text(day.toString(), null, open, out);
        }
    }

    private void reduced(@Nullable ReducedDate day, byte[] open, RowBytes out) throws IOException {
        if (day == null || day.isDay()) {
            day(day == null ? null : day.last(), open, out);
        } else {
            text(day.toString(), null, open, out);
        }
    }

    private void figure(@Nullable BigDecimal figure, byte[] open, RowBytes out) throws IOException {
        if (figure == null) {
            empty(open, out);
        } else if (figure.scale() == 0 && figure.signum() >= 0 && figure.precision() <= DIGITS) {
            open(open, styles.number(), out);
            out.raw(NUMBER).number(figure.longValue()).raw(VALUE_END);
        } else {
            open(open, figure.scale() > 0 ? styles.fraction() : styles.number(), out);
            out.raw(NUMBER).ascii(figure.toPlainString()).raw(VALUE_END);
        }
    }

    private void degrees(@Nullable Double degrees, byte[] open, RowBytes out) throws IOException {
        if (degrees == null) {
            empty(open, out);
            return;
        }
        open(open, styles.degrees(), out);
        out.raw(NUMBER).ascii(Double.toString(degrees)).raw(VALUE_END);
    }

    private void jump(Value.@Nullable Jump jump, byte[] open, RowBytes out) throws IOException {
        if (jump == null) {
            empty(open, out);
            return;
        }
        open(open, styles.link(), out);
        var formula = "HYPERLINK(\"#" + jump.target() + "\"," + EntryLinks.pieces(jump.text()) + ")";
        out.raw(FORMULA).text(formula).raw(FORMULA_END).text(jump.text()).raw(VALUE_END);
    }

    /** A cell with nothing in it is written for its rule only. */
    private void empty(byte[] open, RowBytes out) throws IOException {
        if (styles.wraps()) {
            open(open, styles.text(), out);
            out.raw(EMPTY);
        }
    }

    private void open(byte[] open, byte[] style, RowBytes out) throws IOException {
        out.raw(open).raw(digits).raw(style);
    }

    /** The lines that the row takes. */
    private int lines(EntryRow row) {
        var lines = 1;
        for (var index = 0; index < opens.length; index++) {
            var text = switch (columns.get(index)) {
                case EntryColumn.Text of -> of.text().apply(row);
                case EntryColumn.Logged of -> of.value(row);
                case EntryColumn.Jump of -> of.jump().apply(row) instanceof Value.Jump jump ? jump.text() : null;
                default -> null;
            };
            if (text != null) {
                lines = Math.max(lines, lines(text, index));
            }
        }
        return lines;
    }

    /** Texts that come again are mostly the same object. */
    @SuppressWarnings("ReferenceEquality")
    private int lines(String text, int column) {
        if (text != measured[column]) {
            measured[column] = text;
            measuredLines[column] = TextFit.lines(text, columns.get(column).width(), false);
        }
        return measuredLines[column];
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(US_ASCII);
    }
}
