package org.sitrep.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param cells one a column; the first is the row's head
 * @param note what is printed under the cells over the whole width; empty for nothing
 * @param anchor the name by which links reach it; null if none does
 * @param closing whether it closes the rows above it, as a total or a remainder does
 */
record Row(List<Cell> cells, Rich note, @Nullable String anchor, boolean closing) {

    Row {
        cells = List.copyOf(cells);
    }

    static Row of(Cell... cells) {
        return new Row(List.of(cells), Rich.EMPTY, null, false);
    }

    /** The same with other cells before its own. */
    Row behind(List<Cell> first) {
        return new Row(Stream.concat(first.stream(), cells.stream()).toList(), note, anchor, closing);
    }

    Row noted(Rich newNote) {
        return new Row(cells, newNote, anchor, closing);
    }

    Row at(@Nullable String name) {
        return new Row(cells, note, name, closing);
    }

    /** The same in another size. */
    Row scaled(double factor) {
        return new Row(cells.stream().map(cell -> cell.scaled(factor)).toList(), note.scaled(factor), anchor, closing);
    }

    Row close() {
        return new Row(cells, note, anchor, true);
    }
}
