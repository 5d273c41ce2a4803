package org.sitrep.workbook;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of a workbook by meaning, each made once. Quiet enough to be printed in grey. */
final class Styles {

    static final String FONT = "Calibri";
    static final String INK = "1F2A37";
    static final String HEAD_FILL = "DCE3EB";
    static final String MACHINE_FILL = "EFEFEF";
    static final String FLAG_FILL = "FFF4D6";
    static final String GRAVE_FILL = "F8D9D5";
    static final String RULE = "C9D1DA";
    static final String GREY = "6B7280";
    static final String LINK = "1D4F91";
    private static final short SIZE = 10;
    private static final int TONES = Tone.values().length;

    private static final String WHOLE = "#,##0";
    private static final String FRACTION = "#,##0.0##";
    private static final String DAY = "yyyy-mm-dd";
    private static final String DEGREES = "0.0000";

    private final XSSFWorkbook workbook;
    private final Map<Object, XSSFCellStyle> made = new LinkedHashMap<>();
    /** The most usual looks, by kind and tone: every cell asks for one. */
    private final @Nullable XSSFCellStyle[] usual = new @Nullable XSSFCellStyle[Kind.values().length * TONES];
    private final Map<FontLook, XSSFFont> fonts = new LinkedHashMap<>();

    private record FontLook(int size, boolean bold, boolean italic, boolean strike, boolean underline, String colour) {}

    private record Look(Kind kind, Tone tone, boolean quoted, boolean fraction, boolean ruled) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var normal = workbook.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints(SIZE);
        normal.setColor(colour(INK));
        fonts.put(new FontLook(SIZE, false, false, false, false, INK), normal);
    }

    /** A data cell. */
    XSSFCellStyle cell(Kind kind, Tone tone) {
        var place = kind.ordinal() * TONES + tone.ordinal();
        var style = usual[place];
        if (style == null) {
            style = cell(new Look(kind, tone, false, false, true));
            usual[place] = style;
        }
        return style;
    }

    /** A data cell whose text begins like a formula and must stay text. */
    XSSFCellStyle quoted(Kind kind, Tone tone) {
        return cell(new Look(kind, tone, true, false, true));
    }

    /** A number with a fraction. */
    XSSFCellStyle fraction(Tone tone) {
        return cell(new Look(Kind.NUMBER, tone, false, true, true));
    }

    /** A data cell without a rule under it. */
    XSSFCellStyle bare(Kind kind, boolean quoted, boolean fraction) {
        return cell(new Look(kind, Tone.PLAIN, quoted, fraction, false));
    }

    /** The head of a column that is printed. */
    XSSFCellStyle head(boolean right) {
        return head("head" + right, HEAD_FILL, right);
    }

    /** The head of a column that serves filters and formulas and is not printed. */
    XSSFCellStyle machineHead(boolean right) {
        return head("machine" + right, MACHINE_FILL, right);
    }

    /** The title of a sheet. */
    XSSFCellStyle title() {
        return style("title", style -> style.setFont(font(new FontLook(15, true, false, false, false, INK))));
    }

    /** The heading of a part of a sheet. */
    XSSFCellStyle heading() {
        return style("heading", style -> style.setFont(font(new FontLook(12, true, false, false, false, INK))));
    }

    /** A line of explanation under a title. */
    XSSFCellStyle note() {
        return style("note", style -> style.setFont(font(new FontLook(SIZE, false, false, false, false, GREY))));
    }

    /** A word that stands before a line of text. */
    XSSFCellStyle term() {
        return style("term", style -> {
            style.setFont(font(new FontLook(SIZE, true, false, false, false, INK)));
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    /** The same, leading somewhere. */
    XSSFCellStyle linkTerm() {
        return style("linkTerm", style -> {
            style.setFont(font(new FontLook(SIZE, false, false, false, true, LINK)));
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    /** A line of text that runs over the columns to its right. */
    XSSFCellStyle body() {
        return style("body", style -> {
            style.setFont(font(new FontLook(SIZE, false, false, false, false, INK)));
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    private XSSFCellStyle head(String key, String fill, boolean right) {
        return style(key, style -> {
            style.setFont(font(new FontLook(SIZE, true, false, false, false, INK)));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(fill));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            if (right) {
                style.setAlignment(HorizontalAlignment.RIGHT);
            } else {
                left(style);
            }
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(INK));
        });
    }

    private XSSFCellStyle cell(Look look) {
        return style(look, style -> {
            style.setVerticalAlignment(VerticalAlignment.TOP);
            if (look.ruled()) {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(RULE));
            }
            style.setQuotePrefixed(look.quoted());
            style.setFont(font(fontOf(look)));
            if (look.tone().isFlagged()) {
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(colour(FLAG_FILL));
            }
            switch (look.kind()) {
                case NUMBER -> number(style, look.fraction() ? FRACTION : WHOLE);
                case ORDINAL -> number(style, "0");
                case DEGREES -> number(style, DEGREES);
                case PRINTED -> {
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    style.setWrapText(true);
                }
                case DAY -> {
                    style.setDataFormat(workbook.createDataFormat().getFormat(DAY));
                    left(style);
                }
                case WRAPPED, NOTE, LINK -> {
                    left(style);
                    style.setWrapText(true);
                }
                case TEXT -> left(style);
            }
        });
    }

    private static void left(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private void number(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
    }

    private static FontLook fontOf(Look look) {
        var grey = look.tone() == Tone.WITHDRAWN || look.tone() == Tone.SUPERSEDED;
        var link = look.kind() == Kind.LINK;
        return new FontLook(
                SIZE,
                look.tone().isStrong() && look.kind() != Kind.NOTE || look.kind() == Kind.PRINTED && !grey,
                false,
                look.tone() == Tone.WITHDRAWN && (look.kind() == Kind.PRINTED || look.kind() == Kind.NUMBER),
                link,
                link ? LINK : grey ? GREY : INK);
    }

    private XSSFCellStyle style(Object key, Consumer<XSSFCellStyle> paint) {
        return made.computeIfAbsent(key, unseen -> {
            var style = workbook.createCellStyle();
            paint.accept(style);
            return style;
        });
    }

    private XSSFFont font(FontLook look) {
        return fonts.computeIfAbsent(look, unseen -> {
            var font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) look.size());
            font.setBold(look.bold());
            font.setItalic(look.italic());
            font.setStrikeout(look.strike());
            if (look.underline()) {
                font.setUnderline(XSSFFont.U_SINGLE);
            }
            font.setColor(colour(look.colour()));
            return font;
        });
    }

    /** A colour of six hexadecimal digits. */
    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb));
    }
}
