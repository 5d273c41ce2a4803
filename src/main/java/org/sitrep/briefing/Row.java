package org.sitrep.briefing;

import java.util.List;
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

    Row noted(Rich newNote) {
        return new Row(cells, newNote, anchor, closing);
    }

    Row at(@Nullable String name) {
        return new Row(cells, note, name, closing);
    }

    Row close() {
        return new Row(cells, note, anchor, true);
    }
}
