package org.sitrep.workbook;

/** What a cell of a {@link SheetRows} holds when it is written. */
sealed interface Content {

    /** Nothing; the cell is there for its style. */
    Content NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements Content {}

    /** Text. */
    record Words(String text) implements Content {}

    /** A line of text that is known only after all rows were written. */
    record Late(LateText text, int line) implements Content {}

    /** A number, or a day as the number that stands for it. */
    record Figure(double number) implements Content {}

    /** A formula and the number that it yields now. */
    record Sum(String formula, double number) implements Content {}

    /** A formula and the text that it yields now. */
    record Lead(String formula, String text) implements Content {}
}
