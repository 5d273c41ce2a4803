package org.sitrep.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Rejection;

/**
 * Writes rejected rows for the people who mend them: {@code file,line,record,column,code,message,raw}, UTF-8, as a
 * stream.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, tab or return for a formula, and the rows come from
 * strangers: such a cell gets an apostrophe in front, as OWASP advises. The cells are quoted always, because a quoted
 * cell survives every delimiter that a spreadsheet may guess.
 */
public final class RejectedCsv implements AutoCloseable {

    /** The name of the file. */
    public static final String FILE = "rejected.csv";

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final BufferedWriter out;

    private RejectedCsv(BufferedWriter out) {
        this.out = out;
    }

    /** Opens the file in a folder and writes its header. */
    public static RejectedCsv in(Path folder) throws IOException {
        var out = Files.newBufferedWriter(folder.resolve(FILE));
        out.write("file,line,record,column,code,message,raw\n");
        return new RejectedCsv(out);
    }

    /** Adds a row. */
    public void add(Rejection rejection) throws IOException {
        cell(rejection.file());
        out.write("," + rejection.line() + "," + rejection.record() + ",");
        cell(rejection.column());
        out.write("," + rejection.code() + ",");
        cell(rejection.message());
        out.write(",");
        cell(rejection.raw());
        out.write("\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void cell(@Nullable String text) throws IOException {
        out.write('"');
        if (text != null) {
            if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
                out.write('\'');
            }
            // A NUL ends the file for some spreadsheets.
            out.write(text.replace("\"", "\"\"").replace('\0', '\uFFFD'));
        }
        out.write('"');
    }
}
