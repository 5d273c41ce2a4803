package org.sitrep.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.RawRecord.Fault;

/**
 * Cuts a stream of characters into records, and takes the broken ones out.
 *
 * <p>It stands in front of Commons CSV, which has no limits of its own: there, one quote that is never closed swallows the
 * rest of the file. The splitter follows the quoting of RFC 4180, so it knows the number, the physical line and the text
 * of each record, and how many cells it has; Commons CSV only ever sees a whole, well-formed record. A record is held in
 * memory until its end is seen, and no record may be longer than the limit. What has not been asked for, the text of a
 * good record or its cells, is never copied.
 *
 * <p>How a quote that is never closed is found: the quoted cell goes on over lines until one of four things happens. It
 * meets the opening quote of a later cell and so a stray character after what looks like its own end; it meets the end
 * of the file, or the limit; or the record does end, with another number of cells than the header. In each case only
 * the first physical line is rejected and splitting starts again on the second, so that all later good rows are read.
 * The record is also given up as soon as it has more cells than the header. This bounds the work: each line that
 * opens a quote without closing it adds a cell to the record, so no line is looked at more often than the header has
 * columns.
 */
final class RecordSplitter implements Closeable {

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private static final int NO_CELL = -1;

    private final Reader in;
    private final char delimiter;
    private final boolean quoting;
    private final char escape;
    private final int longest;
    private final int keptOfBroken;
    /** For ASCII: whether the character needs no attention outside, and inside, quotes. */
    private final boolean[] dull = new boolean[128];

    private final boolean[] dullInQuotes = new boolean[128];

    private char[] buffer = new char[1 << 16];
    /** Where the next record starts in the buffer, and where the buffer's content ends. */
    private int start;

    private int limit;
    private boolean ended;
    private long line = 1;
    private long number;
    private int columns = NO_CELL;

    // The record in hand. A position in the buffer moves when the buffer is filled; these move with it.
    private int at;
    private State state = State.CELL_START;
    private int cells;
    private int lineBreaks;
    private int firstLineEnd;
    private int secondLineStart;
    private int cellOverLines;
    /** Whether the record came to its end: to a line end outside quotes, or to the end of the file. */
    private boolean complete;

    private int oddCell;
    private char oddCharacter;

    // The record that was found last. Of a good one the text still stands in the buffer, from start on.
    private long firstLine;
    private int length;
    private @Nullable Fault fault;
    private @Nullable String brokenText;
    private boolean held;

    private final RecordFeed feed;

    RecordSplitter(Reader in, Dialect dialect, IntakeSettings settings) {
        this.in = in;
        this.delimiter = dialect.delimiter();
        this.quoting = dialect.quoting();
        var escapeCharacter = dialect.escape();
        this.escape = escapeCharacter == null ? DecodingReader.BAD_BYTE : escapeCharacter;
        this.feed = new RecordFeed(dialect);
        this.longest = settings.maxRecordChars();
        this.keptOfBroken = settings.maxRawChars();
        Arrays.fill(dull, ' ', 127, true);
        Arrays.fill(dullInQuotes, ' ', 127, true);
        // Tabs are ordinary text wherever they do not separate cells.
        dull['\t'] = true;
        dullInQuotes['\t'] = true;
        dull[delimiter] = false;
        dull['"'] = false;
        dullInQuotes['"'] = false;
        if (escape < 128) {
            dullInQuotes[escape] = false;
        }
    }

    /** Tells how many cells the records must have, and starts to count records. Called when the header has been read. */
    void expect(int headerColumns) {
        columns = headerColumns;
        number = 0;
    }

    /** The physical line on which the next record will start, unless blank lines come first. */
    long line() {
        return line;
    }

    /** Passes over physical lines, whatever is in them. */
    void skipLines(long lines) throws IOException {
        release();
        for (long i = 0; i < lines && (start < limit || fill()); i++) {
            at = start;
            dropLine();
        }
    }

    /** The next record that is not a blank line, with its text; null at the end. */
    @Nullable
    RawRecord next() throws IOException {
        return advance() ? record() : null;
    }

    /** Goes to the next record that is not a blank line; false at the end. */
    boolean advance() throws IOException {
        release();
        while (skipBlankLines()) {
            length = scan();
            firstLine = line;
            fault = broken(length);
            if (fault == null) {
                held = true;
                if (cells == 1 && isBlank(length)) {
                    release();
                    continue;
                }
                fault = oddCell == NO_CELL ? null : odd();
                brokenText = null;
            } else {
                brokenText = lineBreaks > 0 ? firstLineOnly() : oneLine();
            }
            number++;
            return true;
        }
        return false;
    }

    /** What is wrong with the record; null if it is well formed. */
    @Nullable
    Fault fault() {
        return fault;
    }

    /** The number of the record. */
    long number() {
        return number;
    }

    /** The physical line on which the record starts. */
    long firstLine() {
        return firstLine;
    }

    /** How many cells the record has. */
    int cells() {
        return cells;
    }

    /** The length of a good record in characters. */
    int length() {
        return length;
    }

    /** The cells of a good record, as Commons CSV finds them, trimmed. */
    String[] cut() {
        return feed.cells(buffer, start, length);
    }

    /** The first characters of a good record, as they stand in the file. */
    String text(int atMost) {
        return new String(buffer, start, Math.min(length, atMost));
    }

    /** The record with its text. */
    RawRecord record() {
        var text = brokenText == null ? new String(buffer, start, length) : brokenText;
        return new RawRecord(number, firstLine, text, cells, fault);
    }

    private String firstLineOnly() {
        var text = new String(buffer, start, Math.min(firstLineEnd - start, keptOfBroken));
        start = secondLineStart;
        line++;
        return text;
    }

    private String oneLine() throws IOException {
        if (complete) {
            var text = new String(buffer, start, Math.min(length, keptOfBroken));
            held = true;
            release();
            return text;
        }
        while (at - start < keptOfBroken && (at < limit || readOn()) && !isLineEnd(buffer[at])) {
            at++;
        }
        var text = new String(buffer, start, Math.min(at - start, keptOfBroken));
        dropLine();
        return text;
    }

    /** Lets go of the record that the buffer still holds: the next one starts behind its line end. */
    private void release() {
        if (held) {
            held = false;
            start = at;
            line += lineBreaks + 1L;
        }
    }

    private boolean skipBlankLines() throws IOException {
        while (start < limit || fill()) {
            var c = buffer[start];
            if (c != '\n' && c != '\r') {
                return true;
            }
            at = start;
            passLineEnd();
            start = at;
            line++;
        }
        return false;
    }

    /** Follows the record from {@code start} to its end or to where it breaks; returns its length in characters. */
    private int scan() throws IOException {
        at = start;
        state = State.CELL_START;
        cells = 1;
        lineBreaks = 0;
        oddCell = NO_CELL;
        complete = false;
        while (at < limit || more()) {
            passDullCharacters();
            if (at == limit) {
                continue;
            }
            var c = buffer[at];
            if (state == State.QUOTED) {
                insideQuotes(c);
            } else if (c == delimiter) {
                cells++;
                state = State.CELL_START;
                at++;
            } else if (c == '\n' || c == '\r') {
                // The line end may move the record in the buffer, so its length is taken before.
                var read = at - start;
                passLineEnd();
                complete = true;
                return read;
            } else if (c == '"' && quoting && state == State.CELL_START) {
                state = State.QUOTED;
                at++;
            } else if (state == State.CLOSED && c != ' ') {
                return at - start;
            } else {
                note(c);
                state = state == State.CLOSED ? State.CLOSED : State.PLAIN;
                at++;
            }
            if (lineBreaks > 0 && columns != NO_CELL && cells > columns) {
                return at - start;
            }
        }
        complete = ended && at == limit;
        return at - start;
    }

    private void passDullCharacters() {
        if (state == State.CLOSED) {
            return;
        }
        var inQuotes = state == State.QUOTED;
        var easy = inQuotes ? dullInQuotes : dull;
        var text = buffer;
        var end = limit;
        int i = at;
        while (i < end) {
            var c = text[i];
            if (c < 128 ? !easy[c] : c == DecodingReader.BAD_BYTE) {
                break;
            }
            i++;
        }
        if (i > at && !inQuotes) {
            state = State.PLAIN;
        }
        at = i;
    }

    private void insideQuotes(char c) throws IOException {
        if (c == '"') {
            at++;
            if ((at < limit || more()) && buffer[at] == '"') {
                at++;
            } else {
                state = State.CLOSED;
            }
        } else if (c == escape && c != DecodingReader.BAD_BYTE) {
            at++;
            if ((at < limit || more()) && (buffer[at] == '"' || buffer[at] == escape)) {
                at++;
            }
        } else if (c == '\n' || c == '\r') {
            var end = at;
            var moved = start;
            passLineEnd();
            if (lineBreaks == 0) {
                firstLineEnd = end - (moved - start);
                secondLineStart = at;
                cellOverLines = cells - 1;
            }
            lineBreaks++;
        } else {
            note(c);
            at++;
        }
    }

    private void note(char c) {
        if (oddCell == NO_CELL && (c == DecodingReader.BAD_BYTE || c < ' ' && c != '\t' || c == 127)) {
            oddCell = cells - 1;
            oddCharacter = c;
        }
    }

    private Fault odd() {
        return oddCharacter == DecodingReader.BAD_BYTE
                ? new Fault(Check.ENCODING_BYTES, oddCell, "")
                : new Fault(Check.CELL_CONTROL_CHAR, oddCell, String.format("\\u%04x", (int) oddCharacter));
    }

    /** What broke the record that was just followed; null if it is well formed. */
    private @Nullable Fault broken(int length) {
        var tooLong = length > longest;
        if (lineBreaks > 0) {
            var sound = complete && state != State.QUOTED && !tooLong && (columns == NO_CELL || cells == columns);
            return sound ? null : new Fault(Check.QUOTE_UNCLOSED, cellOverLines, "");
        }
        if (tooLong) {
            return new Fault(Check.ROW_TOO_LONG, NO_CELL, "");
        }
        if (state == State.QUOTED) {
            return new Fault(Check.QUOTE_UNCLOSED, cells - 1, "");
        }
        return complete ? null : new Fault(Check.QUOTE_STRAY, cells - 1, "");
    }

    private boolean isBlank(int length) {
        for (int i = start; i < start + length; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** From inside a line to the start of the next, holding nothing of what is passed over. */
    private void dropLine() throws IOException {
        while (true) {
            while (at < limit && !isLineEnd(buffer[at])) {
                at++;
            }
            if (at < limit) {
                break;
            }
            start = at;
            if (!fill()) {
                break;
            }
            at = start;
        }
        if (at < limit) {
            passLineEnd();
        }
        start = at;
        line++;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Passes over LF, CR or CR LF. */
    private void passLineEnd() throws IOException {
        var c = buffer[at];
        at++;
        if (c == '\r' && (at < limit || readOn()) && buffer[at] == '\n') {
            at++;
        }
    }

    /** More characters behind {@code at}, keeping the record in hand; false at the end of the file or past the limit. */
    private boolean more() throws IOException {
        return at - start <= longest && readOn();
    }

    private boolean readOn() throws IOException {
        var before = start;
        var read = fill();
        var moved = before - start;
        at -= moved;
        firstLineEnd -= moved;
        secondLineStart -= moved;
        return read;
    }

    /** Moves the record in hand to the front of the buffer and reads behind it; false at the end of the file. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
