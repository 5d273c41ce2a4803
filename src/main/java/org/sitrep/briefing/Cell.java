package org.sitrep.briefing;

/**
 * A cell of a table.
 *
 * @param text its text
 * @param hang what hangs out behind it, such as the marks of a figure, so that the digits stay in line
 */
record Cell(Rich text, Rich hang) {

    static final Cell EMPTY = new Cell(Rich.EMPTY, Rich.EMPTY);

    static Cell of(String text) {
        return new Cell(Rich.of(text, Style.CELL), Rich.EMPTY);
    }

    static Cell of(Rich text) {
        return new Cell(text, Rich.EMPTY);
    }

    /** The same in another size. */
    Cell scaled(double factor) {
        return new Cell(text.scaled(factor), hang.scaled(factor));
    }

    static Cell bold(String text) {
        return new Cell(Rich.of(text, Style.CELL.bold()), Rich.EMPTY);
    }
}
