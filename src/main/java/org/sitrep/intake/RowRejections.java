package org.sitrep.intake;

import org.sitrep.model.Rejection;

/** Words the rejections of one log. */
final class RowRejections {

    private final String file;
    private final Header header;
    private final Dialect dialect;
    private final String encoding;
    private final IntakeSettings settings;

    RowRejections(String file, Header header, Dialect dialect, String encoding, IntakeSettings settings) {
        this.file = file;
        this.header = header;
        this.dialect = dialect;
        this.encoding = encoding;
        this.settings = settings;
    }

    /** The rejection of a record that is not written as it must be. */
    Rejection of(RawRecord raw, RawRecord.Fault fault) {
        var message =
                switch (fault.check()) {
                    case QUOTE_UNCLOSED -> fault.detail().equals(RawRecord.CELL_TOO_MANY)
                            ? "The quoted cell goes on over lines, and the row then has more cells than the "
                                    + header.size()
                                    + " columns of the header; close its quote on this line, or remove the cells too many."
                                    + " Each line of the row is judged by itself"
                            : "A quote is opened and never closed; close it, and write a quote inside a text twice (\"\")";
                    case QUOTE_STRAY ->
                        "Text follows the closing quote of a cell; put the whole cell in quotes, and write a quote inside"
                                + " it twice (\"\")";
                    case ROW_TOO_LONG ->
                        "The row has more than " + settings.maxRecordChars()
                                + " characters; shorten its texts, or look for a quote that is never closed";
                    case CELL_CONTROL_CHAR ->
                        "The cell holds the control character " + fault.detail() + "; remove it";
                    default ->
                        "The cell holds bytes that are no " + encoding
                                + " text; write the characters again and save the file as UTF-8";
                };
        return rejection(raw, fault.cell(), fault.check(), message);
    }

    Rejection of(RawRecord raw, RowProblems.Problem problem) {
        return rejection(raw, problem.column(), problem.check(), problem.message());
    }

    Rejection blank(RawRecord raw) {
        return rejection(raw, Source.NO_COLUMN, Check.ROW_BLANK, "All cells of the row are empty; remove the row");
    }

    /** The rejection of a record with another number of cells than the header. */
    Rejection width(RawRecord raw) {
        var sizes = "The row has " + raw.cells() + (raw.cells() == 1 ? " cell" : " cells") + ", but the header has "
                + header.size() + " columns; ";
        return raw.cells() > header.size()
                ? rejection(
                        raw,
                        header.size(),
                        Check.ROW_EXTRA_CELL,
                        sizes + "put a text that holds a " + dialect.delimiterName() + " into double quotes")
                : rejection(
                        raw,
                        raw.cells(),
                        Check.ROW_MISSING_CELL,
                        sizes + "add the missing cells, even if they are empty");
    }

    Rejection cellTooLong(RawRecord raw, int column, int length) {
        return rejection(
                raw,
                column,
                Check.CELL_TOO_LONG,
                "The cell has " + length + " characters, more than the " + settings.maxCellChars()
                        + " allowed; shorten the text");
    }

    private Rejection rejection(RawRecord raw, int column, Check check, String message) {
        var name = column >= 0 && column < header.size() ? header.names().get(column) : null;
        var text = raw.text();
        var kept = text.length() > settings.maxRawChars() ? text.substring(0, settings.maxRawChars()) : text;
        return new Rejection(
                file,
                raw.line(),
                raw.number(),
                column + 1,
                name == null || name.isEmpty() ? null : name,
                check.code(),
                message,
                kept);
    }
}
