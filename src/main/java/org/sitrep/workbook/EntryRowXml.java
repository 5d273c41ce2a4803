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

/** Writes an entry as a row of sheet XML. */
final class EntryRowXml {

    /** The days between Excel's day 0 and the epoch. */
    private static final long EPOCH = 25_569;

    private final List<EntryColumn> columns;
    private final EntryStyles styles;
    private final SharedWords words;
    private final byte[][] opens;

    EntryRowXml(List<EntryColumn> columns, EntryStyles styles, SharedWords words) {
        this.columns = columns;
        this.styles = styles;
        this.words = words;
        opens = new byte[columns.size()][];
        for (var index = 0; index < opens.length; index++) {
            opens[index] = ("<c r=\"" + CellReference.convertNumToColString(index)).getBytes(US_ASCII);
        }
    }

    /** Writes the row of a number, counted from 1. */
    void write(EntryRow row, int number, RowBytes out) throws IOException {
        out.ascii("<row r=\"").number(number).ascii("\">");
        for (var index = 0; index < opens.length; index++) {
            var open = opens[index];
            switch (columns.get(index)) {
                case EntryColumn.Text text -> text(text.text().apply(row), text.shared(), false, open, number, out);
                case EntryColumn.Long text -> text(text.text().apply(row), false, true, open, number, out);
                case EntryColumn.Day day -> day(day.day().apply(row), open, number, out);
                case EntryColumn.Reduced reduced -> reduced(reduced.day().apply(row), open, number, out);
                case EntryColumn.Number figure -> figure(figure.number().apply(row), open, number, out);
                case EntryColumn.Ordinal ordinal -> {
                    open(open, number, styles.ordinal(), out);
                    out.ascii("\"><v>").number(ordinal.number().applyAsLong(row)).ascii("</v></c>");
                }
                case EntryColumn.Degrees degrees -> {
                    var value = degrees.degrees().apply(row);
                    if (value != null) {
                        open(open, number, styles.degrees(), out);
                        out.ascii("\"><v>").ascii(Double.toString(value)).ascii("</v></c>");
                    }
                }
                case EntryColumn.Jump jump -> jump(jump.cell().apply(row), open, number, out);
            }
        }
        out.ascii("</row>");
    }

    private void text(@Nullable String text, boolean shared, boolean isLong, byte[] open, int number, RowBytes out)
            throws IOException {
        if (text == null || text.isEmpty()) {
            return;
        }
        var word = shared ? words.indexOf(text) : -1;
        open(open, number, style(text, isLong), out);
        if (word >= 0) {
            out.ascii("\" t=\"s\"><v>").number(word).ascii("</v></c>");
        } else {
            out.ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .text(ExcelLimits.text(text))
                    .ascii("</t></is></c>");
        }
    }

    private int style(String text, boolean isLong) {
        if (ExcelLimits.isFormulaLike(text)) {
            return isLong ? styles.quotedLong() : styles.quotedText();
        }
        return isLong ? styles.longText() : styles.text();
    }

    private void day(@Nullable LocalDate day, byte[] open, int number, RowBytes out) throws IOException {
        if (day == null) {
            return;
        }
        if (!ExcelLimits.isDate(day)) {
            text(day.toString(), false, false, open, number, out);
            return;
        }
        open(open, number, styles.day(), out);
        out.ascii("\"><v>").number(day.toEpochDay() + EPOCH).ascii("</v></c>");
    }

    private void reduced(@Nullable ReducedDate day, byte[] open, int number, RowBytes out) throws IOException {
        if (day == null) {
            return;
        }
        if (day.isDay()) {
            day(day.last(), open, number, out);
        } else {
            text(day.toString(), false, false, open, number, out);
        }
    }

    private void figure(@Nullable BigDecimal figure, byte[] open, int number, RowBytes out) throws IOException {
        if (figure == null) {
            return;
        }
        open(open, number, figure.scale() > 0 ? styles.fraction() : styles.number(), out);
        out.ascii("\"><v>").ascii(figure.toPlainString()).ascii("</v></c>");
    }

    private void jump(@Nullable String cell, byte[] open, int number, RowBytes out) throws IOException {
        if (cell == null) {
            return;
        }
        open(open, number, styles.link(), out);
        out.ascii("\" t=\"str\"><f>HYPERLINK(&quot;#").text(cell).ascii("&quot;,&quot;").text(cell);
        out.ascii("&quot;)</f><v>").text(cell).ascii("</v></c>");
    }

    private static void open(byte[] open, int number, int style, RowBytes out) throws IOException {
        out.raw(open).number(number).ascii("\" s=\"").number(style);
    }
}
