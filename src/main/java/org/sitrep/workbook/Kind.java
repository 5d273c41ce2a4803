package org.sitrep.workbook;

/** What a column holds, and therefore how its cells look. */
enum Kind {
    /** Short text on one line. */
    TEXT,
    /** Text that may run over several lines. */
    WRAPPED,
    /** The same, in ordinary type also where the row is bold. */
    NOTE,
    /** A true number. */
    NUMBER,
    /** A true number that is a name, such as a line's: without separators. */
    ORDINAL,
    /** Degrees. */
    DEGREES,
    /** A true date. */
    DAY,
    /** A figure as printed, qualifier and number. */
    PRINTED,
    /** Text that leads somewhere. */
    LINK
}
