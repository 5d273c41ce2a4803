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
        var pieces = new ArrayList<Line.Piece>();
        var x = 0.0;
        var leading = parts.isEmpty() ? ifEmpty.leading() : 0.0;
        for (var at = 0; at < parts.size();) {
            var first = parts.get(at);
            var text = new StringBuilder();
            while (at < parts.size() && parts.get(at).run() == first.run()) {
                text.append(parts.get(at).text());
                at++;
            }
            leading = Math.max(leading, first.style().leading());
            for (var stretch : fonts.stretches(text.toString().replace('\u00A0', ' '), first.style().face())) {
                var wide = fonts.width(stretch.text(), stretch.font(), first.style());
                pieces.add(new Line.Piece(first.run(), stretch.text(), stretch.font(), first.style(), x, wide));
                x += wide;
            }
        }
        if (blank > 0 && !pieces.isEmpty()) {
            var last = pieces.removeLast();
            pieces.add(
                    new Line.Piece(
                            last.run(), last.text(), last.font(), last.style(), last.x(),
                            last.width() - blank));
        }
        return new Line(pieces, width, leading);
    }
}
