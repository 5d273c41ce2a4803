package org.sitrep.intake;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.RawRecord.Fault;

/**
 * Follows one record through a window of characters, by the quoting of RFC 4180, to its end or to where it breaks. What is
 * passed over is not copied.
 *
 * <p>How a quote that is never closed is found: the quoted cell goes on over lines until one of four things happens. It
 * meets the opening quote of a later cell and so a stray character after what looks like its own end; it meets the end
 * of the file, or a limit; or the record does end, with another number of cells than the header, and one of its later lines
 * is a good record by itself. The record is also given up as soon as it has twice as many cells as the header. This bounds
 * the work: each line that opens a quote without closing it adds a cell to the record, so no line is looked at more often
 * than twice as often as the header has columns.
 */
final class RecordScan {

    /** How many times the longest record a cell over lines is followed, to tell one that is too long from an open one. */
    private static final int AHEAD = 8;

    /** How many times the cells of the header a record over lines may have before it is given up. */
    private static final int TOO_MANY = 2;

    private static final int NO_CELL = -1;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final CharWindow window;
    private final char delimiter;
    private final boolean quoting;
    private final char escape;
    private final int longest;
    /** For ASCII: whether the character needs no attention outside, and inside, quotes. */
    private final boolean[] dull = new boolean[128];

    private final boolean[] dullInQuotes = new boolean[128];
    private int columns = NO_CELL;

    // A position in the window moves when the window is filled; these move with it.
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

    // Where the text of each cell begins and ends, counted from the start of the record; without its quotes.
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    /** Whether the text of each cell stands in the record as it is meant, with no quote written twice. */
    private boolean plain;
    /** All characters of the record, one bit over the other. */
    private int bits;

    RecordScan(CharWindow window, Dialect dialect, int longest) {
        this.window = window;
        this.delimiter = dialect.delimiter();
        this.quoting = dialect.quoting();
        var escapeCharacter = dialect.escape();
        this.escape = escapeCharacter == null ? DecodingReader.BAD_BYTE : escapeCharacter;
        this.longest = longest;
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

    /** Tells how many cells the records must have. */
    void expect(int headerColumns) {
        columns = headerColumns;
    }

    /** Where the record ended, behind its line end, or broke. */
    int end() {
        return at;
    }

    /** Goes on from a position that is not that of a record. */
    void moveTo(int position) {
        at = position;
    }

    int cells() {
        return cells;
    }

    /** Whether each cell's text is what stands between {@link #begin} and {@link #endOf}: no quote in it is doubled or escaped. */
    boolean isPlain() {
        return plain;
    }

    /** Whether the record has nothing but ASCII. */
    boolean isAscii() {
        return bits < 128;
    }

    /** Where the text of a cell of a well-formed record begins, counted from the start of the record. */
    int begin(int cell) {
        return begins[cell];
    }

    /** Where the text of a cell of a well-formed record ends. */
    int endOf(int cell) {
        return ends[cell];
    }

    /** How many line breaks the record has in its quoted cells. */
    int lineBreaks() {
        return lineBreaks;
    }

    /** Where the first of the record's lines ends. */
    int firstLineEnd() {
        return firstLineEnd;
    }

    /** Where the second of its lines starts. */
    int secondLineStart() {
        return secondLineStart;
    }

    boolean isComplete() {
        return complete;
    }

    /** Follows the record from {@code start} to its end or to where it breaks; returns its length in characters. */
    int scan() throws IOException {
        at = window.start;
        state = State.CELL_START;
        cells = 1;
        lineBreaks = 0;
        oddCell = NO_CELL;
        complete = false;
        plain = true;
        bits = 0;
        begins[0] = 0;
        while (at < window.limit || more()) {
            passDullCharacters();
            if (at == window.limit) {
                continue;
            }
            var c = window.text[at];
            if (state == State.QUOTED) {
                insideQuotes(c);
            } else if (c == delimiter) {
                endCell(at - window.start);
                beginCell(at + 1 - window.start);
                at++;
            } else if (c == '\n' || c == '\r') {
                // The line end may move the record in the window, so its length is taken before.
                var read = at - window.start;
                endCell(read);
                passLineEnd();
                complete = true;
                return read;
            } else if (c == '"' && quoting && state == State.CELL_START) {
                state = State.QUOTED;
                at++;
                begins[cells - 1] = at - window.start;
            } else if (state == State.CLOSED && c != ' ') {
                return at - window.start;
            } else {
                note(c);
                state = state == State.CLOSED ? State.CLOSED : State.PLAIN;
                at++;
            }
            if (lineBreaks > 0 && columns != NO_CELL && cells > TOO_MANY * columns) {
                return at - window.start;
            }
        }
        complete = window.ended && at == window.limit;
        endCell(at - window.start);
        return at - window.start;
    }

    /** Ends a cell; one in quotes has ended at its closing quote. */
    private void endCell(int end) {
        if (state != State.CLOSED) {
            ends[cells - 1] = end;
        }
    }

    private void beginCell(int begin) {
        state = State.CELL_START;
        if (cells == begins.length) {
            begins = Arrays.copyOf(begins, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        begins[cells] = begin;
        cells++;
    }

    private void passDullCharacters() {
        if (state == State.CLOSED) {
            return;
        }
        var inQuotes = state == State.QUOTED;
        var easy = inQuotes ? dullInQuotes : dull;
        var text = window.text;
        var end = window.limit;
        int i = at;
        int seen = bits;
        while (i < end) {
            var c = text[i];
            if (c < 128 ? !easy[c] : c == DecodingReader.BAD_BYTE) {
                break;
            }
            seen |= c;
            i++;
        }
        bits = seen;
        if (i > at && !inQuotes) {
            state = State.PLAIN;
        }
        at = i;
    }

    private void insideQuotes(char c) throws IOException {
        if (c == '"') {
            at++;
            if ((at < window.limit || more()) && window.text[at] == '"') {
                at++;
                plain = false;
            } else {
                ends[cells - 1] = at - 1 - window.start;
                state = State.CLOSED;
            }
        } else if (c == escape && c != DecodingReader.BAD_BYTE) {
            plain = false;
            at++;
            if ((at < window.limit || more()) && (window.text[at] == '"' || window.text[at] == escape)) {
                at++;
            }
        } else if (c == '\n' || c == '\r') {
            var end = at;
            var moved = window.start;
            passLineEnd();
            if (lineBreaks == 0) {
                firstLineEnd = end - (moved - window.start);
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

    private Fault oddity() {
        return oddCharacter == DecodingReader.BAD_BYTE
                ? new Fault(Check.ENCODING_BYTES, oddCell, "")
                : new Fault(Check.CELL_CONTROL_CHAR, oddCell, String.format("\\u%04x", (int) oddCharacter));
    }

    /** What broke the record that was just followed; null if it is well formed. */
    @Nullable
    Fault broken(int length) {
        var tooLong = length > longest;
        if (lineBreaks > 0) {
            var isWhole = complete && state != State.QUOTED;
            if (!isWhole || columns != NO_CELL && cells != columns && hasRow(length)) {
                // A cell too many looks the same as a quote that the opening quote of a later line has closed.
                var cellTooMany = columns != NO_CELL && cells > columns;
                return new Fault(Check.QUOTE_UNCLOSED, cellOverLines, cellTooMany ? RawRecord.CELL_TOO_MANY : "");
            }
            return tooLong ? new Fault(Check.ROW_TOO_LONG, NO_CELL, "") : null;
        }
        if (tooLong) {
            return new Fault(Check.ROW_TOO_LONG, NO_CELL, "");
        }
        if (state == State.QUOTED) {
            return new Fault(Check.QUOTE_UNCLOSED, cells - 1, "");
        }
        return complete ? null : new Fault(Check.QUOTE_STRAY, cells - 1, "");
    }

    /** Whether one of the later lines of the record is a row by itself. */
    private boolean hasRow(int length) {
        var end = window.start + length;
        for (var from = secondLineStart; from < end;) {
            var to = from;
            while (to < end && !isLineEnd(window.text[to])) {
                to++;
            }
            if (isRow(from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /**
     * Whether a line has as many cells as the header, and no quoted cell that is not closed. A quote inside its first cell
     * closes one that was opened on an earlier line.
     */
    private boolean isRow(int from, int to) {
        var found = 1;
        var isQuoted = false;
        // At the start of a cell, and behind a quote that has closed, for then it is one that is written twice.
        var mayOpen = true;
        for (var i = from; i < to; i++) {
            var c = window.text[i];
            if (c == '"' && (isQuoted || mayOpen)) {
                isQuoted = !isQuoted;
            } else if (c == '"' && found == 1) {
                return false;
            } else if (c == delimiter && !isQuoted) {
                found++;
            }
            mayOpen = c == delimiter && !isQuoted || c == '"' && !mayOpen;
        }
        return !isQuoted && found == columns;
    }

    /** A character in the record that must not be there; null if there is none. */
    @Nullable
    Fault odd() {
        return oddCell == NO_CELL ? null : oddity();
    }

    /** Goes on to the end of the line, but no more than so many characters from the start of the record. */
    void toLineEnd(int most) throws IOException {
        while (at - window.start < most && (at < window.limit || readOn()) && !isLineEnd(window.text[at])) {
            at++;
        }
    }

    /** From inside a line to the start of the next, holding nothing of what is passed over. */
    void dropLine() throws IOException {
        while (true) {
            while (at < window.limit && !isLineEnd(window.text[at])) {
                at++;
            }
            if (at < window.limit) {
                break;
            }
            window.start = at;
            if (!window.fill()) {
                break;
            }
            at = window.start;
        }
        if (at < window.limit) {
            passLineEnd();
        }
        window.start = at;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Passes over LF, CR or CR LF. */
    void passLineEnd() throws IOException {
        var c = window.text[at];
        at++;
        if (c == '\r' && (at < window.limit || readOn()) && window.text[at] == '\n') {
            at++;
        }
    }

    /** More characters behind {@code at}, keeping the record in hand; false at the end of the file or past the limit. */
    private boolean more() throws IOException {
        return at - window.start <= (lineBreaks > 0 ? (long) AHEAD * longest : longest) && readOn();
    }

    private boolean readOn() throws IOException {
        var before = window.start;
        var read = window.fill();
        var moved = before - window.start;
        at -= moved;
        firstLineEnd -= moved;
        secondLineStart -= moved;
        return read;
    }
}
