package org.sitrep.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.EntryRow;

/**
 * How high the rows of a sheet of entries must be. For one thread: it keeps what it measured in the row before, as rows
 * that follow each other have much in common.
 */
final class RowHeights {

    private final List<EntryColumn> columns;
    /** The text that was measured last in each column, and its lines. */
    private final @Nullable String[] measured;
    private final int[] measuredLines;

    RowHeights(List<EntryColumn> columns) {
        this.columns = List.copyOf(columns);
        measured = new String[columns.size()];
        measuredLines = new int[columns.size()];
    }

    /** The height of a row whose texts wrap, in points. */
    float of(EntryRow row) {
        var lines = 1;
        for (var index = 0; index < measured.length; index++) {
            var text = switch (columns.get(index)) {
                case EntryColumn.Text of -> of.text().apply(row);
                case EntryColumn.Logged of -> of.value(row);
                case EntryColumn.Jump of -> of.jump().apply(row) instanceof Value.Jump jump ? jump.text() : null;
                default -> null;
            };
            if (text != null) {
                lines = Math.max(lines, lines(text, index));
            }
        }
        return TextFit.height(lines);
    }

    /** Texts that come again are mostly the same object. */
    @SuppressWarnings("ReferenceEquality")
    private int lines(String text, int column) {
        if (text != measured[column]) {
            measured[column] = text;
            measuredLines[column] = TextFit.lines(text, columns.get(column).width(), false);
        }
        return measuredLines[column];
    }
}
