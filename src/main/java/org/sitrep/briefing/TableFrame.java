package org.sitrep.briefing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/** What the rows of one table share: its place, its columns and its element, made when the first row is drawn. */
final class TableFrame {

    private final Supplier<PdfStructureElement> parent;
    private final double left;
    private final double measure;
    private final double[] widths;
    private @Nullable PdfStructureElement table;
    private @Nullable PdfStructureElement body;

    TableFrame(Supplier<PdfStructureElement> parent, double left, double measure, double[] widths) {
        this.parent = parent;
        this.left = left;
        this.measure = measure;
        this.widths = widths.clone();
    }

    double left() {
        return left;
    }

    double right() {
        return left + measure;
    }

    double measure() {
        return measure;
    }

    double width(int column) {
        return widths[column];
    }

    double x(int column) {
        var x = left;
        for (var i = 0; i < column; i++) {
            x += widths[i] + ColumnWidths.GUTTER;
        }
        return x;
    }

    PdfStructureElement table() {
        if (table == null) {
            table = Tags.under(parent.get(), "Table");
        }
        return table;
    }

    PdfStructureElement body() {
        if (body == null) {
            body = Tags.under(table(), "TBody");
        }
        return body;
    }
}
