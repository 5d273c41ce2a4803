package org.sitrep.briefing;

import java.util.Locale;

/**
 * A sheet and its margins, in points.
 *
 * @param width of the sheet
 * @param height of the sheet
 */
record Paper(double width, double height) {

    private static final double SIDE = 48;
    private static final double HEAD = 55;
    private static final double FOOT = 49;

    /** A sheet by name; A4 unless it is Letter. */
    static Paper of(String name) {
        return name.toUpperCase(Locale.ROOT).equals("LETTER") ? new Paper(612, 792) : new Paper(595.28, 841.89);
    }

    double left() {
        return SIDE;
    }

    double right() {
        return width - SIDE;
    }

    /** The width of the type area. */
    double measure() {
        return right() - left();
    }

    double top() {
        return HEAD;
    }

    double bottom() {
        return height - FOOT;
    }
}
