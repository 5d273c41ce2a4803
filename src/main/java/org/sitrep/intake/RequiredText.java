package org.sitrep.intake;

/** A field that no row may leave blank. */
final class RequiredText {

    private final Field field;
    private final Source source;
    private final String name;

    RequiredText(FieldSources fields, Field field) {
        this.field = field;
        this.source = fields.of(field);
        this.name = fields.name(field);
    }

    /** The value; empty, and a problem noted, where it is missing. */
    String read(Row row, RowProblems problems) {
        var text = source.in(row);
        if (text.isEmpty()) {
            problems.add(Check.CELL_REQUIRED, source.column(), name + " is empty; every row must have one");
        }
        return field == Field.ID ? text : Cells.folded(text);
    }

    int column() {
        return source.column();
    }
}
