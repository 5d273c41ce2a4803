package org.sitrep.bench;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The 31 cells of one record. */
record AcledRow(String... cells) {

    static final int ID = 0;
    static final int EVENT_DATE = 1;
    static final int EVENT_TYPE = 5;
    static final int COUNTRY = 17;
    static final int LATITUDE = 22;
    static final int LONGITUDE = 23;
    static final int NOTES = 27;
    static final int TIMESTAMP = 30;

    /** The same record with one cell changed. */
    AcledRow with(int column, String value) {
        var changed = cells.clone();
        changed[column] = value;
        return new AcledRow(changed);
    }

    /** The record as CSV, quoted where it must be, with its line end. */
    String line() {
        return Arrays.stream(cells).map(AcledRow::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        var isPlain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
