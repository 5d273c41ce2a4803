package org.sitrep.briefing;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of text is set.
 *
 * @param face the face
 * @param size the size in points
 * @param leading the distance between base lines in points
 * @param color the colour
 * @param struck whether it is struck through
 * @param rise how far it stands above the base line
 */
record Style(Face face, double size, double leading, Color color, boolean struck, double rise) {

    static final Style BODY = of(Face.REGULAR, 9.5, 13.5, Palette.INK);
    static final Style CELL = of(Face.REGULAR, 8, 10.2, Palette.INK);
    static final Style CELL_HEAD = of(Face.BOLD, 7.5, 9.6, Palette.GREY);
    static final Style FINE = of(Face.REGULAR, 7.5, 9.6, Palette.GREY);
    static final Style TITLE = of(Face.BOLD, 25, 30, Palette.ACCENT);
    static final Style H2 = of(Face.BOLD, 14, 18, Palette.ACCENT);
    static final Style FRONT = of(Face.BOLD, 11.5, 14, Palette.ACCENT);
    static final Style H3 = of(Face.BOLD, 9.5, 13, Palette.INK);
    static final Style BIG = of(Face.BOLD, 24, 26, Palette.INK);

    /** Nothing is printed smaller than this. */
    static final double SMALLEST = 7.5;

    static Style of(Face face, double size, double leading, Color color) {
        return new Style(face, size, leading, color, false, 0);
    }

    Style bold() {
        return new Style(Face.BOLD, size, leading, color, struck, rise);
    }

    Style italic() {
        return new Style(Face.ITALIC, size, leading, color, struck, rise);
    }

    Style in(Color other) {
        return new Style(face, size, leading, other, struck, rise);
    }

    Style sized(double otherSize) {
        return new Style(face, otherSize, leading, color, struck, rise);
    }

    /** The same in another size, lines and all. */
    Style scaled(double factor) {
        return new Style(
                face, Math.max(SMALLEST, size * factor), leading * factor, color, struck, rise * factor);
    }

    Style strike() {
        return new Style(face, size, leading, color, true, rise);
    }

    /** The same as a small raised sign. */
    Style raised() {
        return new Style(face, Math.max(SMALLEST, size * 0.72), leading, color, false, size * 0.22);
    }

    // Written out, as lines that were set before are found by it: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Style style
                        && face == style.face
                        && struck == style.struck
                        && Double.compare(size, style.size) == 0
                        && Double.compare(leading, style.leading) == 0
                        && Double.compare(rise, style.rise) == 0
                        && color.equals(style.color);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * face.ordinal() + Double.hashCode(size)) + color.hashCode()) + Boolean.hashCode(struck);
    }
}
