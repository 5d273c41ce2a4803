package org.sitrep.briefing;

import java.util.List;

/** Finds how wide the columns of a table are: some as their content, the rest share what is left. */
final class ColumnWidths {

    static final double GUTTER = 9;

    /** Rows that are measured; columns of longer tables follow their first rows, and what is wider is broken. */
    private static final int SAMPLE = 300;

    private final Typesetter typesetter;
    private final List<Column> columns;
    private final List<Row> rows;

    ColumnWidths(Typesetter typesetter, List<Column> columns, List<Row> rows) {
        this.typesetter = typesetter;
        this.columns = columns;
        this.rows = rows.subList(0, Math.min(SAMPLE, rows.size()));
    }

    /** The widths without the gutters between them. */
    double[] within(double measure) {
        var widths = new double[columns.size()];
        var left = measure - GUTTER * (columns.size() - 1);
        var weights = 0.0;
        for (var i = 0; i < widths.length; i++) {
            var column = columns.get(i);
            if (column.weight() == 0) {
                widths[i] = Math.clamp(natural(i), column.min(), Math.max(column.min(), column.max()));
                left -= widths[i];
            } else {
                weights += column.weight();
            }
        }
        var floor = columns.stream().filter(column -> column.weight() > 0).mapToDouble(Column::min).sum();
        if (weights == 0) {
            widths[0] += left;
        } else if (left < floor) {
            squeeze(widths, floor - left);
            left = floor;
        }
        for (var i = 0; i < widths.length && weights > 0; i++) {
            if (columns.get(i).weight() > 0) {
                widths[i] = left * columns.get(i).weight() / weights;
            }
        }
        return widths;
    }

    /** Takes from the fitted columns what is missing, from each in proportion to what it has above its least width. */
    private void squeeze(double[] widths, double missing) {
        var slack = 0.0;
        for (var i = 0; i < widths.length; i++) {
            if (columns.get(i).weight() == 0) {
                slack += widths[i] - columns.get(i).min();
            }
        }
        for (var i = 0; i < widths.length && slack > 0; i++) {
            if (columns.get(i).weight() == 0) {
                widths[i] -= Math.min(1, missing / slack) * (widths[i] - columns.get(i).min());
            }
        }
    }

    private double natural(int index) {
        var widest = typesetter.naturalWidth(Rich.of(columns.get(index).head(), Style.CELL_HEAD));
        for (var row : rows) {
            var cell = row.cells().get(index);
            widest = Math.max(widest, typesetter.naturalWidth(cell.text()) + hang(index));
        }
        return widest + 0.5;
    }

    /** The room kept behind the digits of a column for what hangs out. */
    double hang(int index) {
        return rows.stream()
                .map(row -> row.cells().get(index).hang())
                .filter(hang -> !hang.isEmpty())
                .mapToDouble(hang -> typesetter.naturalWidth(hang) + 1)
                .max()
                .orElse(0);
    }
}
