package org.sitrep.intake;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The cells of the record in hand, trimmed, with missing codes read as blank. */
final class Row {

    private static final int LONGEST_CODE = 16;

    private final Set<String> missing;
    private final Set<String> missingCounts;
    private String[] cells = {};

    Row(Profile profile) {
        this.missing = profile.missing();
        this.missingCounts = profile.missingCounts();
    }

    /** Takes the next record in hand. */
    void take(CSVRecord csv) {
        cells = csv.values();
    }

    /** The text of a cell; empty where it is blank or means "unknown". */
    String text(int column) {
        var text = Cells.trimmed(cells[column]);
        return isCode(text, missing) ? "" : text;
    }

    /** The text of a cell of a count column, which may have codes of its own for "unknown". */
    String count(int column) {
        var text = text(column);
        return isCode(text, missingCounts) ? "" : text;
    }

    private static boolean isCode(String text, Set<String> codes) {
        return !codes.isEmpty()
                && !text.isEmpty()
                && text.length() <= LONGEST_CODE
                && codes.contains(text.toLowerCase(Locale.ROOT));
    }
}
