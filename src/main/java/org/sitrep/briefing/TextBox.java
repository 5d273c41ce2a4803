package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/** Text set in lines, drawn line by line, perhaps over several pages, as one element of the document. */
final class TextBox {

    /** Where the lines stand in their column. */
    enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    private final Rich text;
    private final List<Line> lines;
    private final double width;
    private final Align align;
    private final Map<Integer, PdfStructureElement> leaves = new HashMap<>();
    private final Map<Integer, PdfStructureElement> linkElements = new HashMap<>();
    private @Nullable PdfStructureElement element;

    TextBox(Typesetter typesetter, Rich text, double width, Align align) {
        this.text = text;
        this.lines = typesetter.lines(text, width);
        this.width = width;
        this.align = align;
    }

    List<Line> lines() {
        return lines;
    }

    double height() {
        return lines.stream().mapToDouble(Line::leading).sum();
    }

    /** Draws all lines as the content of an element. */
    void paint(Canvas canvas, PdfStructureElement owner, double x, double top) {
        paint(canvas, owner, 0, lines.size(), x, top);
    }

    /** Draws the lines from {@code first} to before {@code end}. */
    void paint(Canvas canvas, PdfStructureElement owner, int first, int end, double x, double top) {
        element = owner;
        var y = top;
        if (!text.isLinked()) {
            if (first < end) {
                canvas.tagged(owner, () -> draw(canvas, first, end, x, top));
            }
            return;
        }
        for (var line : lines.subList(first, end)) {
            paintLinked(canvas, line, x + indent(line), y);
            y += line.leading();
        }
    }

    /** Draws all lines as page furniture or as part of a figure: the caller says what they are. */
    void draw(Canvas canvas, double x, double top) {
        draw(canvas, 0, lines.size(), x, top);
    }

    private void draw(Canvas canvas, int first, int end, double x, double top) {
        var y = top;
        for (var line : lines.subList(first, end)) {
            canvas.line(line, x + indent(line), y);
            y += line.leading();
        }
    }

    private void paintLinked(Canvas canvas, Line line, double x, double top) {
        for (var pieces : byRun(line)) {
            var number = pieces.getFirst().run();
            var link = text.runs().get(number).link();
            var leads = link != null && canvas.leads(link);
            var leaf = leaf(number, leads);
            canvas.tagged(leaf, () -> pieces.forEach(piece -> canvas.piece(piece, x, top + line.baseline())));
            if (link != null && leads) {
                var from = pieces.stream().mapToDouble(Line.Piece::x).min().orElse(0);
                var to = pieces.stream().mapToDouble(piece -> piece.x() + piece.width()).max().orElse(from);
                canvas.link(
                        linkElement(number), link, text.runs().get(number).text().strip(), x + from, top,
                        to - from, line.leading());
            }
        }
    }

    private static List<List<Line.Piece>> byRun(Line line) {
        var groups = new ArrayList<List<Line.Piece>>();
        for (var piece : line.pieces()) {
            if (groups.isEmpty() || groups.getLast().getFirst().run() != piece.run()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(piece);
        }
        return groups;
    }

    private PdfStructureElement leaf(int run, boolean linked) {
        return leaves.computeIfAbsent(run, number -> Tags.under(linked ? linkElement(number) : owner(), "Span"));
    }

    private PdfStructureElement linkElement(int run) {
        return linkElements.computeIfAbsent(run, number -> Tags.under(owner(), "Link"));
    }

    private PdfStructureElement owner() {
        if (element == null) {
            throw new IllegalStateException("Text is drawn before its element is known");
        }
        return element;
    }

    private double indent(Line line) {
        return switch (align) {
            case LEFT -> 0;
            case RIGHT -> width - line.width();
            case CENTRE -> (width - line.width()) / 2;
        };
    }
}
