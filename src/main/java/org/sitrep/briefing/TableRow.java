package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/** One row of a table: one slice, or several where it is too high for that. */
final class TableRow {

    private final Typesetter typesetter;
    private final List<Column> columns;
    private final Row row;
    private final TableFrame frame;
    private final double[] hangs;
    private final double tallest;
    private final List<TextBox> boxes = new ArrayList<>();
    private @Nullable PdfStructureElement element;
    private final List<PdfStructureElement> cells = new ArrayList<>();

    TableRow(
            Typesetter typesetter,
            List<Column> columns,
            Row row,
            TableFrame frame,
            double[] hangs,
            double tallest) {
        this.typesetter = typesetter;
        this.columns = columns;
        this.row = row;
        this.frame = frame;
        this.hangs = hangs;
        this.tallest = tallest;
        for (var i = 0; i < columns.size(); i++) {
            var align = columns.get(i).align();
            var hang = align == TextBox.Align.RIGHT ? hangs[i] : 0;
            boxes.add(new TextBox(typesetter, row.cells().get(i).text(), frame.width(i) - hang, align));
        }
    }

    /** The row's slices, each with {@code pad} above and below. */
    List<Slice> slices(double pad) {
        var slices = new ArrayList<Slice>();
        var depth = boxes.stream().mapToDouble(TextBox::height).max().orElse(0);
        var from = 0.0;
        do {
            var start = from;
            var end = Math.min(depth, start + tallest);
            var whole = end >= depth;
            var height = boxes.stream().mapToDouble(box -> heightBetween(box, start, end)).max().orElse(0) + 2 * pad;
            slices.add(Slice.of(height, 0, (canvas, top) -> {
                canvas.artifact(() -> edge(canvas, top, height, whole));
                if (start == 0 && row.anchor() != null) {
                    canvas.mark(row.anchor(), top);
                }
                paint(canvas, top + pad, start, end);
            }));
            from = end;
        } while (from < depth);
        if (!row.note().isEmpty()) {
            slices.add(slices.removeLast().kept());
            slices.addAll(note(pad));
        }
        return slices;
    }

    private void edge(Canvas canvas, double top, double height, boolean whole) {
        if (row.closing()) {
            canvas.rule(frame.left(), top, frame.right(), 0.5, Palette.MID);
        }
        if (whole && row.note().isEmpty()) {
            canvas.rule(frame.left(), top + height, frame.right(), 0.4, Palette.RULE);
        }
    }

    private void paint(Canvas canvas, double top, double start, double end) {
        if (element == null) {
            element = Tags.under(frame.body(), "TR");
            for (var i = 0; i < boxes.size(); i++) {
                cells.add(i == 0 ? Tags.head(element, "Row") : Tags.under(element, "TD"));
            }
        }
        for (var i = 0; i < boxes.size(); i++) {
            paintCell(canvas, i, top, start, end);
        }
    }

    private void paintCell(Canvas canvas, int index, double top, double start, double end) {
        var box = boxes.get(index);
        var hang = row.cells().get(index).hang();
        var owner = hang.isEmpty() ? cells.get(index) : Tags.under(cells.get(index), "Span");
        var first = linesAbove(box, start);
        var last = linesAbove(box, end);
        box.paint(canvas, owner, first, last, frame.x(index), top);
        if (!hang.isEmpty() && last == box.lines().size()) {
            var marks = new TextBox(typesetter, hang, Double.MAX_VALUE, TextBox.Align.LEFT);
            var lastTop = box.lines().isEmpty()
                    ? top
                    : top + box.height() - start - box.lines().getLast().leading();
            var x = columns.get(index).align() == TextBox.Align.RIGHT
                    ? frame.x(index) + frame.width(index) - hangs[index] + 1
                    : frame.x(index) + (box.lines().isEmpty() ? 0 : box.lines().getLast().width()) + 1;
            marks.paint(canvas, Tags.under(cells.get(index), "Span"), x, lastTop);
        }
    }

    private static double heightBetween(TextBox box, double start, double end) {
        return box.lines()
                .subList(linesAbove(box, start), linesAbove(box, end))
                .stream()
                .mapToDouble(Line::leading)
                .sum();
    }

    private static int linesAbove(TextBox box, double limit) {
        var y = 0.0;
        var count = 0;
        for (var line : box.lines()) {
            if (y + line.leading() > limit + 0.01) {
                break;
            }
            y += line.leading();
            count++;
        }
        return count;
    }

    private List<Slice> note(double pad) {
        var inset = 10;
        var box = new TextBox(typesetter, row.note(), frame.measure() - inset, TextBox.Align.LEFT);
        var slices = new ArrayList<Slice>();
        var holder = new ArrayList<PdfStructureElement>();
        for (var i = 0; i < box.lines().size(); i++) {
            var number = i;
            var last = i == box.lines().size() - 1;
            var height = box.lines().get(i).leading() + (last ? pad : 0);
            var slice = Slice.of(height, 0, (canvas, top) -> {
                if (holder.isEmpty()) {
                    holder.add(Tags.wide(Tags.under(frame.body(), "TR"), columns.size()));
                }
                box.paint(canvas, holder.getFirst(), number, number + 1, frame.left() + inset, top);
                if (last) {
                    canvas.artifact(() -> canvas.rule(frame.left(), top + height, frame.right(), 0.4, Palette.RULE));
                }
            });
            slices.add(last ? slice : slice.kept());
        }
        return slices;
    }
}
