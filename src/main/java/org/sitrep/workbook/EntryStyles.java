package org.sitrep.workbook;

/**
 * The numbers of the cell styles of the Entries sheet.
 *
 * @param wraps whether text wraps
 */
record EntryStyles(
        boolean wraps,
        int text,
        int quoted,
        int day,
        int number,
        int fraction,
        int ordinal,
        int degrees,
        int link) {

    /** Styles of a sheet that wraps, whose every cell is written and ruled, or of one that does neither. */
    static EntryStyles of(Styles styles, boolean wraps) {
        var text = wraps ? Kind.WRAPPED : Kind.TEXT;
        return new EntryStyles(
                wraps,
                number(styles, wraps, text, false, false),
                number(styles, wraps, text, true, false),
                number(styles, wraps, Kind.DAY, false, false),
                number(styles, wraps, Kind.NUMBER, false, false),
                number(styles, wraps, Kind.NUMBER, false, true),
                number(styles, wraps, Kind.ORDINAL, false, false),
                number(styles, wraps, Kind.DEGREES, false, false),
                number(styles, wraps, Kind.LINK, false, false));
    }

    private static int number(Styles styles, boolean ruled, Kind kind, boolean quoted, boolean fraction) {
        if (!ruled) {
            return styles.bare(kind, quoted, fraction).getIndex();
        }
        var style = fraction
                ? styles.fraction(Tone.PLAIN)
                : quoted ? styles.quoted(kind, Tone.PLAIN) : styles.cell(kind, Tone.PLAIN);
        return style.getIndex();
    }
}
