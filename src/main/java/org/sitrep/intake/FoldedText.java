package org.sitrep.intake;

/** A text with one blank for each run of blanks inside. Where a format declares it, it is folded once for all rows. */
final class FoldedText {

    private final Source source;

    FoldedText(Source source) {
        this.source = source instanceof Source.Fixed(var value) ? new Source.Fixed(Cells.folded(value)) : source;
    }

    /** The text in a row; empty where there is none. */
    String in(Row row) {
        return source instanceof Source.Fixed(var value) ? value : Cells.folded(source.in(row));
    }
}
