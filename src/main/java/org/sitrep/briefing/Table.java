package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table in slices: a head that repeats, a slice a row, rules across only. */
final class Table {

    private final Typesetter typesetter;
    private final List<Column> columns;
    private final List<Row> rows;
    private final double left;
    private final double measure;
    private final double pad;
    private final double tallest;

    /**
     * @param pad the room above and below a row's text
     * @param tallest the height above which a row may be parted
     */
    Table(
            Typesetter typesetter,
            List<Column> columns,
            List<Row> rows,
            double left,
            double measure,
            double pad,
            double tallest) {
        this.typesetter = typesetter;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.left = left;
        this.measure = measure;
        this.pad = pad;
        this.tallest = tallest;
    }

    /** The slices; the table becomes a child of {@code parent} when it is drawn. */
    List<Slice> slices(Supplier<PdfStructureElement> parent) {
        var measured = new ColumnWidths(typesetter, columns, rows);
        var widths = measured.within(measure);
        var frame = new TableFrame(parent, left, measure, widths);
        var head = new TableHead(typesetter, columns, frame);
        var slices = new ArrayList<Slice>();
        slices.add(head.first());
        var repeat = head.repeated();
        var hangs = hangs(measured);
        for (var i = 0; i < rows.size(); i++) {
            var drawn = new TableRow(typesetter, columns, rows.get(i), frame, hangs, tallest);
            var parts = drawn.slices(pad);
            // The head keeps two rows with it, and the last row never stands alone on a page.
            var keep = i == 0 && rows.size() > 1 || i == rows.size() - 2
                    || i + 1 < rows.size() && rows.get(i + 1).closing();
            for (var part = 0; part < parts.size(); part++) {
                var slice = parts.get(part).under(repeat);
                var last = part == parts.size() - 1;
                slices.add(keep && last || slice.keep() ? slice.kept() : slice);
            }
        }
        return slices;
    }

    private double[] hangs(ColumnWidths measured) {
        var hangs = new double[columns.size()];
        for (var i = 0; i < hangs.length; i++) {
            hangs[i] = measured.hang(i);
        }
        return hangs;
    }
}
