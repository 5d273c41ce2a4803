package org.sitrep.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * One set line.
 *
 * @param pieces in the order of reading
 * @param width the width of what is seen
 * @param leading the line's height
 */
record Line(List<Piece> pieces, double width, double leading) {

    Line {
        pieces = List.copyOf(pieces);
    }

    /** How far the base line lies under the line's top. */
    double baseline() {
        var size = pieces.stream().mapToDouble(piece -> piece.style().size()).max().orElse(0);
        return leading / 2 + size * 0.345;
    }

    /**
     * A stretch of one run in one font.
     *
     * @param run the run's number in its paragraph
     * @param text the text as it is seen from left to right, with the blank that follows it
     * @param actual the text as it is read, where letters are drawn in other forms; null where they are not
     * @param font the font
     * @param style how it is set
     * @param x where it starts
     * @param width how much of it is seen
     */
    record Piece(
            int run,
            String text,
            @Nullable String actual,
            BaseFont font,
            Style style,
            double x,
            double width) {}
}
