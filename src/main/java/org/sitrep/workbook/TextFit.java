package org.sitrep.workbook;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Estimates how many lines a text takes in a cell, and how high a row must be. Excel fits rows when it opens a workbook,
 * other programs and printers do not always; so every row of wrapped text bears its height. A little too high is
 * better than clipped.
 */
final class TextFit {

    private static final double LINE = 13;
    private static final double PADDING = 2;
    private static final double HIGHEST = 409;
    /** What borders and the indent take of a cell's width, in characters. */
    private static final double EDGES = 1.7;

    /** The widths of the signs from blank to tilde in the workbook's font, in fiftieths of a digit, as signs from {@code !}. */
    private static final String ASCII =
            "7AIRShd7??RR:?:GSSSSSSSSSS;;RRROyZWV^QN_^:@TJuabTcWNQ`YyTQO?G?RR>PUKUR?OU89N8pUUUUCHBUNhLNH@N@R";
    /** How much wider the fonts are that stand in for the workbook's own where that is missing, and bold ones. */
    private static final double PLAIN = 1.1;
    private static final double BOLD = 1.17;
    /** Widths are added up as whole numbers: parts of a digit. */
    private static final int PARTS = 100;
    private static final int PARTS_OF_A_FIFTIETH = 2;
    private static final int IDEOGRAPH = 200;
    private static final int WIDE_LETTER = 160;
    private static final int CAPITAL = 125;
    private static final int LETTER = 105;
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    /** The widths of the signs of ASCII; one that is not printed is as wide as a letter. */
    private static final int[] ASCII_WIDTHS = asciiWidths();
    private static final int MOST_DECIMALS = 3;
    /** A comma, a point or a minus, in digits. */
    private static final double SEPARATOR = 0.6;
    /** No sign is wider. */
    private static final double WIDEST = 2;
    private static final String WIDE = "%—…ЖжШшЩщЮюЫыФфМмДд";

    private TextFit() {}

    /** The lines of a text in a column of a width in characters. */
    static int lines(String text, double width, boolean bold) {
        var room = (width - EDGES) / (bold ? BOLD : PLAIN);
        if (text.length() * WIDEST <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        var lines = 0;
        var from = 0;
        var signs = text.toCharArray();
        for (var to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            lines += linesOf(signs, from, to, room);
            from = to + 1;
        }
        return lines + linesOf(signs, from, signs.length, room);
    }

    /** The width of a column, in characters, that shows a number with its separators and up to three decimals. */
    static double width(BigDecimal number, boolean bold) {
        var digits = Math.max(1, number.precision() - number.scale());
        var decimals = Math.min(MOST_DECIMALS, Math.max(0, number.stripTrailingZeros().scale()));
        var signs = digits + decimals + (digits - 1) / 3 * SEPARATOR + (decimals > 0 ? SEPARATOR : 0)
                + (number.signum() < 0 ? SEPARATOR : 0);
        return signs * (bold ? BOLD : PLAIN) + EDGES;
    }

    /** The height of a row with so many lines, in points. */
    static float height(int lines) {
        return (float) Math.min(HIGHEST, lines * LINE + PADDING);
    }

    /** The lines of a paragraph, which stands between two places of a text. */
    private static int linesOf(char[] text, int from, int to, double width) {
        var room = (int) Math.floor(width * PARTS);
        var lines = 1;
        var used = 0;
        var wordStart = 0;
        for (var i = from; i < to; i++) {
            var c = text[i];
            var wide = widthOf(c);
            used += wide;
            if (c == ' ' || c == '-' || isIdeographic(c)) {
                wordStart = used;
            }
            if (used > room && c != ' ') {
                lines++;
                // The word that does not fit goes to the next line; one that is longer than a line is broken.
                used = wordStart > 0 ? used - wordStart : wide;
                wordStart = 0;
            }
        }
        return lines;
    }

    private static int widthOf(char c) {
        if (c < ASCII_WIDTHS.length) {
            return ASCII_WIDTHS[c];
        }
        if (isIdeographic(c)) {
            return IDEOGRAPH;
        }
        if (WIDE.indexOf(c) >= 0) {
            return WIDE_LETTER;
        }
        return Character.isUpperCase(c) ? CAPITAL : LETTER;
    }

    private static int[] asciiWidths() {
        var widths = new int[128];
        Arrays.fill(widths, LETTER);
        for (var i = 0; i < ASCII.length(); i++) {
            widths[' ' + i] = (ASCII.charAt(i) - '!') * PARTS_OF_A_FIFTIETH;
        }
        return widths;
    }

    private static boolean isIdeographic(char c) {
        return c >= FIRST_IDEOGRAPH && (c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF || c >= 0xF900 && c <= 0xFAFF);
    }
}
