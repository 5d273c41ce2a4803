package org.sitrep.briefing;

import java.util.List;

/** Slices as one: above each other, beside others, or on a ground of their own. */
final class Stack {

    private Stack() {}

    /** The height of slices above each other. */
    static double height(List<Slice> slices) {
        var sum = 0.0;
        for (var slice : slices) {
            sum += slice.height() + (slice == slices.getFirst() ? 0 : slice.gap());
        }
        return sum;
    }

    /** Columns of slices as one slice. */
    static Slice beside(double gap, List<List<Slice>> columns) {
        var height = columns.stream().mapToDouble(Stack::height).max().orElse(0);
        return Slice.of(height, gap, (page, top) -> columns.forEach(column -> paint(column, page, top)));
    }

    /** Slices on a ground, with a bar at its left edge. */
    static Slice boxed(List<Slice> slices, double gap, double left, double width, double pad) {
        var height = height(slices) + 2 * pad;
        return Slice.of(height, gap, (page, top) -> {
            page.artifact(() -> {
                page.box(left, top, width, height, Palette.GROUND);
                page.box(left, top, 3, height, Palette.WARM);
            });
            paint(slices, page, top + pad);
        });
    }

    private static void paint(List<Slice> slices, Canvas page, double top) {
        var y = top;
        for (var slice : slices) {
            y += slice == slices.getFirst() ? 0 : slice.gap();
            slice.painter().paint(page, y);
            y += slice.height();
        }
    }
}
