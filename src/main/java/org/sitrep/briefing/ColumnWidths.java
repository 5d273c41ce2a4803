package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds how wide the columns of a table are: some as their content, the rest share what is left. */
final class ColumnWidths {

    static final double GUTTER = 9;

    /** Rows that are measured; columns of longer tables follow their first rows, and what is wider is broken. */
    private static final int SAMPLE = 300;

    private final Typesetter typesetter;
    private final List<Column> columns;
    private final List<Row> rows;
    private final Map<Integer, Double> natural = new HashMap<>();

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
        share(widths, left);
        return widths;
    }

    /**
     * Gives the columns with weights what is left: none more than its content needs while another one lacks room, and
     * what nobody needs by weight.
     */
    private void share(double[] widths, double room) {
        var open = new ArrayList<Integer>();
        for (var i = 0; i < widths.length; i++) {
            if (columns.get(i).weight() > 0) {
                open.add(i);
            }
        }
        var all = List.copyOf(open);
        var left = room;
        while (!open.isEmpty()) {
            var part = left / open.stream().mapToDouble(i -> columns.get(i).weight()).sum();
            var content = open.stream()
                    .filter(i -> Math.max(columns.get(i).min(), natural(i)) < part * columns.get(i).weight())
                    .toList();
            if (content.isEmpty()) {
                open.forEach(i -> widths[i] = part * columns.get(i).weight());
                return;
            }
            for (var i : content) {
                widths[i] = Math.max(columns.get(i).min(), natural(i));
                left -= widths[i];
            }
            open.removeAll(content);
        }
        var weights = all.stream().mapToDouble(i -> columns.get(i).weight()).sum();
        for (var i : all) {
            widths[i] += left * columns.get(i).weight() / weights;
        }
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
        return natural.computeIfAbsent(index, this::measured);
    }

    private double measured(int index) {
        var widest = typesetter.naturalWidth(Rich.of(columns.get(index).head(), Style.CELL_HEAD));
        var hang = hang(index);
        for (var row : rows) {
            var cell = row.cells().get(index);
            widest = Math.max(widest, typesetter.naturalWidth(cell.text()) + hang);
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
