package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;

/** Collects the words of one line and joins those of one run and one font into pieces. */
final class LineBuilder {

    private final Fonts fonts;
    private final List<Typesetter.Part> parts = new ArrayList<>();
    private double width;
    private double blank;

    LineBuilder(Fonts fonts) {
        this.fonts = fonts;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The width with the blank before the next word. */
    double width() {
        return width + blank;
    }

    void add(List<Typesetter.Part> word, String blankBehind) {
        width += blank;
        for (var part : word) {
            parts.add(part);
            width += part.width();
        }
        var last = word.getLast();
        blank = blankBehind.isEmpty() ? 0 : fonts.width(blankBehind, last.style());
        if (blank > 0) {
            parts.add(new Typesetter.Part(last.run(), blankBehind, last.style(), blank));
        }
    }

    /** The line; {@code ifEmpty} gives an empty line its height. */
    Line close(Style ifEmpty) {
        var pieces = new ArrayList<>(new Directions(fonts).pieces(parts));
        var leading = parts.stream().mapToDouble(part -> part.style().leading()).max().orElse(ifEmpty.leading());
        if (blank > 0 && !pieces.isEmpty()) {
            var last = pieces.removeLast();
            pieces.add(
                    new Line.Piece(
                            last.run(), last.text(), last.actual(), last.font(), last.style(), last.x(),
                            last.width() - blank));
        }
        return new Line(pieces, width, leading);
    }
}
