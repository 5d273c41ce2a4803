package org.sitrep.workbook;

/**
 * The numbers of the cell styles of the Entries sheet.
 */
record EntryStyles(
        int text,
        int quotedText,
        int longText,
        int quotedLong,
        int day,
        int number,
        int fraction,
        int ordinal,
        int degrees,
        int link) {

    /** The styles; long text wraps where that is wanted. */
    static EntryStyles of(Styles styles, boolean wrap) {
        var longKind = wrap ? Kind.WRAPPED : Kind.TEXT;
        return new EntryStyles(
                styles.cell(Kind.TEXT, Tone.PLAIN).getIndex(),
                styles.quoted(Kind.TEXT, Tone.PLAIN).getIndex(),
                styles.cell(longKind, Tone.PLAIN).getIndex(),
                styles.quoted(longKind, Tone.PLAIN).getIndex(),
                styles.cell(Kind.DAY, Tone.PLAIN).getIndex(),
                styles.cell(Kind.NUMBER, Tone.PLAIN).getIndex(),
                styles.fraction(Tone.PLAIN).getIndex(),
                styles.cell(Kind.ORDINAL, Tone.PLAIN).getIndex(),
                styles.cell(Kind.DEGREES, Tone.PLAIN).getIndex(),
                styles.cell(Kind.LINK, Tone.PLAIN).getIndex());
    }
}
