package org.sitrep.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Hands records to Commons CSV one at a time.
 *
 * <p>The parser reads from this reader for the whole file, but only ever finds the one record that it was just given,
 * so that each record handed in gives exactly one back. It does not look past the line end of a record; if it ever
 * should, it is told so instead of being given an end of file that it would remember.
 */
final class RecordFeed extends Reader {

    private final boolean escaping;
    private final char escape;
    private final char delimiter;
    private final Iterator<CSVRecord> records;
    private char[] text = {};
    private int at;
    private int end;
    private boolean lineEnded = true;

    RecordFeed(Dialect dialect) {
        var character = dialect.escape();
        escaping = character != null && dialect.quoting();
        delimiter = dialect.delimiter();
        escape = character == null ? 0 : character;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(dialect.delimiter())
                .setQuote(dialect.quoting() ? '"' : null)
                .setIgnoreEmptyLines(false)
                .setRecordSeparator('\n')
                .get();
        try {
            records = CSVParser.parse(this, format).iterator();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The cells of a well-formed record. */
    String[] cells(char[] buffer, int start, int length) {
        if (escaping) {
            text = doubled(buffer, start, length);
            at = 0;
            end = text.length;
        } else {
            text = buffer;
            at = start;
            end = start + length;
        }
        lineEnded = false;
        return records.next().values();
    }

    /**
     * The record with the quotes in its quoted cells doubled instead of escaped. Commons CSV would also read an escaped n as a
     * line break, which turns a path such as C:\new into two lines. Outside quotes an escape is an ordinary character.
     */
    private char[] doubled(char[] buffer, int start, int length) {
        var plain = new StringBuilder(length + 8);
        var quoted = false;
        for (int i = start; i < start + length; i++) {
            var c = buffer[i];
            var next = i + 1 < start + length ? buffer[i + 1] : ' ';
            if (quoted && c == escape && (next == '"' || next == escape)) {
                plain.append(next == '"' ? "\"\"" : String.valueOf(escape));
                i++;
            } else if (quoted && c == '"' && next == '"') {
                plain.append("\"\"");
                i++;
            } else {
                if (c == '"') {
                    quoted = !quoted && (i == start || buffer[i - 1] == delimiter);
                }
                plain.append(c);
            }
        }
        return plain.toString().toCharArray();
    }

    @Override
    public int read(char[] target, int offset, int wanted) {
        if (lineEnded) {
            throw new IllegalStateException("The CSV parser reads past the end of a record");
        }
        var some = Math.min(wanted, end - at);
        System.arraycopy(text, at, target, offset, some);
        at += some;
        if (some < wanted) {
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
