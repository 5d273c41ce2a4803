package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * How the cells of the Entries sheet begin, from behind their address to their value: the style, and of what type the
 * value is.
 *
 * <p>Cells of a long sheet have no address: the format lets it out where cells stand in their order without a gap, and
 * with it half of the bytes of a deflated sheet go. Such sheets have an empty tag in each gap.
 *
 * @param wraps whether text wraps, and every cell is ruled
 * @param addressed whether cells have addresses
 * @param text a text as it is
 * @param quoted a text that might be taken for a formula
 * @param empty a whole cell without a value
 */
record EntryStyles(
        boolean wraps,
        boolean addressed,
        Text text,
        Text quoted,
        byte[] empty,
        byte[] day,
        byte[] number,
        byte[] fraction,
        byte[] ordinal,
        byte[] degrees,
        byte[] asLogged,
        byte[] link) {

    /**
     * The beginnings of a text.
     *
     * @param shared of one that stands among the shared strings
     * @param inline of one that stands in its cell
     * @param spaced of one that does, and whose blanks are to be kept
     */
    record Text(byte[] shared, byte[] inline, byte[] spaced) {}

    private static final String NONE = "";

    /** Styles of a sheet that wraps, whose every cell is written and ruled, or of one that does neither. */
    static EntryStyles of(Styles styles, boolean wraps, boolean addressed) {
        var lead = addressed ? "\"" : "<c";
        // On a long sheet most cells are text: without a style of their own they are as they are by default.
        var text = lead + (wraps ? style(styles, true, Kind.WRAPPED, false, false) : NONE);
        var quoted = lead + style(styles, wraps, wraps ? Kind.WRAPPED : Kind.TEXT, true, false);
        return new EntryStyles(
                wraps,
                addressed,
                text(text),
                text(quoted),
                bytes(text + "/>"),
                bytes(lead + style(styles, wraps, Kind.DAY, false, false) + "><v>"),
                bytes(lead + style(styles, wraps, Kind.NUMBER, false, false) + "><v>"),
                bytes(lead + style(styles, wraps, Kind.NUMBER, false, true) + "><v>"),
                bytes(lead + style(styles, wraps, Kind.ORDINAL, false, false) + "><v>"),
                bytes(lead + style(styles, wraps, Kind.DEGREES, false, false) + "><v>"),
                bytes(text + "><v>"),
                bytes(lead + style(styles, wraps, Kind.LINK, false, false) + " t=\"str\"><f>"));
    }

    private static Text text(String begin) {
        var inline = begin + " t=\"inlineStr\"><is>";
        return new Text(
                bytes(begin + " t=\"s\"><v>"),
                bytes(inline + "<t>"),
                bytes(inline + "<t xml:space=\"preserve\">"));
    }

    private static String style(Styles styles, boolean ruled, Kind kind, boolean quoted, boolean fraction) {
        if (!ruled) {
            return xml(styles.bare(kind, quoted, fraction));
        }
        var style = fraction
                ? styles.fraction(Tone.PLAIN)
                : quoted ? styles.quoted(kind, Tone.PLAIN) : styles.cell(kind, Tone.PLAIN);
        return xml(style);
    }

    private static String xml(XSSFCellStyle style) {
        return " s=\"" + style.getIndex() + "\"";
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(US_ASCII);
    }
}
