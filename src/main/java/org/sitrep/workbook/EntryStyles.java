package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The cell styles of the Entries sheet, as the attribute that stands in a cell behind its reference.
 *
 * @param wraps whether text wraps
 */
record EntryStyles(
        boolean wraps,
        byte[] text,
        byte[] quoted,
        byte[] day,
        byte[] number,
        byte[] fraction,
        byte[] ordinal,
        byte[] degrees,
        byte[] link) {

    private static final byte[] NONE = {};

    /** Styles of a sheet that wraps, whose every cell is written and ruled, or of one that does neither. */
    static EntryStyles of(Styles styles, boolean wraps) {
        return new EntryStyles(
                wraps,
                // On a long sheet most cells are text: without a style of their own they are as they are by default.
                wraps ? number(styles, true, Kind.WRAPPED, false, false) : NONE,
                number(styles, wraps, wraps ? Kind.WRAPPED : Kind.TEXT, true, false),
                number(styles, wraps, Kind.DAY, false, false),
                number(styles, wraps, Kind.NUMBER, false, false),
                number(styles, wraps, Kind.NUMBER, false, true),
                number(styles, wraps, Kind.ORDINAL, false, false),
                number(styles, wraps, Kind.DEGREES, false, false),
                number(styles, wraps, Kind.LINK, false, false));
    }

    private static byte[] number(Styles styles, boolean ruled, Kind kind, boolean quoted, boolean fraction) {
        if (!ruled) {
            return xml(styles.bare(kind, quoted, fraction));
        }
        var style = fraction
                ? styles.fraction(Tone.PLAIN)
                : quoted ? styles.quoted(kind, Tone.PLAIN) : styles.cell(kind, Tone.PLAIN);
        return xml(style);
    }

    private static byte[] xml(XSSFCellStyle style) {
        return ("\" s=\"" + style.getIndex()).getBytes(US_ASCII);
    }
}
