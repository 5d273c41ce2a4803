package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;

/** The head of a table: an element where the table begins, page furniture where it goes on. */
final class TableHead {

    private static final double PAD = 3;

    private final List<TextBox> boxes = new ArrayList<>();
    private final TableFrame frame;
    private final double height;

    TableHead(Typesetter typesetter, List<Column> columns, TableFrame frame) {
        this.frame = frame;
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            boxes.add(
                    new TextBox(
                            typesetter, Rich.of(column.head(), Style.CELL_HEAD), frame.width(i),
                            column.align()));
        }
        this.height = boxes.stream().mapToDouble(TextBox::height).max().orElse(0) + 2 * PAD;
    }

    Slice first() {
        return Slice.of(height, 4, (canvas, top) -> {
            canvas.artifact(() -> rules(canvas, top));
            var row = Tags.under(Tags.under(frame.table(), "THead"), "TR");
            for (var i = 0; i < boxes.size(); i++) {
                var box = boxes.get(i);
                box.paint(canvas, Tags.head(row, "Column"), frame.x(i), boxTop(top, box));
            }
        }).kept();
    }

    Slice repeated() {
        return Slice.of(height, 0, (canvas, top) -> canvas.furniture(() -> {
            rules(canvas, top);
            for (var i = 0; i < boxes.size(); i++) {
                var box = boxes.get(i);
                box.draw(canvas, frame.x(i), boxTop(top, box));
            }
        }));
    }

    private double boxTop(double top, TextBox box) {
        return top + height - PAD - box.height();
    }

    private void rules(Canvas canvas, double top) {
        canvas.rule(frame.left(), top, frame.right(), 1, Palette.ACCENT);
        canvas.rule(frame.left(), top + height, frame.right(), 0.5, Palette.MID);
    }
}
