package org.sitrep.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Hands records to Commons CSV one at a time.
 *
 * <p>The parser reads from this reader for the whole file, but only ever finds the one record that it was just given,
 * so that each text handed in gives exactly one record back. It does not look past the line end of a record; if it ever
 * should, it is told so instead of being given an end of file that it would remember.
 */
final class RecordFeed extends Reader {

    private String text = "";
    private int at;
    private boolean lineEnded = true;
    private final Iterator<CSVRecord> records;

    RecordFeed(Dialect dialect) throws IOException {
        this.records = CSVParser.parse(this, dialect.format()).iterator();
    }

    /** Splits one well-formed record into its cells. */
    CSVRecord split(String record) throws IOException {
        text = record;
        at = 0;
        lineEnded = false;
        try {
            return records.next();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (lineEnded) {
            throw new IllegalStateException("The CSV parser reads past the end of a record");
        }
        var some = Math.min(length, text.length() - at);
        text.getChars(at, at + some, target, offset);
        at += some;
        if (some < length) {
            target[offset + some] = '\n';
            lineEnded = true;
            return some + 1;
        }
        return some;
    }

    @Override
    public void close() {
        // Nothing is held: the records come from the splitter, which has its own close.
    }
}
