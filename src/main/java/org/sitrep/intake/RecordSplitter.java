package org.sitrep.intake;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.RawRecord.Fault;

/**
 * Cuts a stream of characters into records, and takes the broken ones out.
 *
 * <p>It stands in front of Commons CSV, which has no limits of its own: there, one quote that is never closed swallows the
 * rest of the file. The splitter knows the number, the physical line and the text of each record, and how many cells it
 * has; Commons CSV only ever sees a whole, well-formed record. A record is held in memory until its end is seen, and no
 * record may be longer than the limit. What has not been asked for, the text of a good record or its cells, is never
 * copied.
 *
 * <p>Of a record that is broken over lines ({@link RecordScan} tells how that is found) only the first physical line is
 * rejected, and splitting starts again on the second, so that all later good rows are read.
 */
final class RecordSplitter implements RecordSource {

    private static final String[] NO_CELLS = {};

    private final CharWindow window;
    private final RecordScan scan;
    private final RecordFeed feed;
    private final SameCells same = new SameCells();
    private char[] single = {};
    private final boolean escaping;
    private final int keptOfBroken;
    private long line = 1;
    private long number;

    // The record that was found last. Of a good one the text still stands in the window, from its start on.
    private long firstLine;
    private int length;
    private @Nullable Fault fault;
    private @Nullable String brokenText;
    private boolean held;

    RecordSplitter(Reader in, Dialect dialect, IntakeSettings settings) {
        this.window = new CharWindow(in);
        this.scan = new RecordScan(window, dialect, settings.maxRecordChars());
        this.feed = new RecordFeed(dialect);
        this.escaping = dialect.escape() != null;
        this.keptOfBroken = settings.maxRawChars();
    }

    /** Tells how many cells the records must have, and starts to count records. Called when the header has been read. */
    void expect(int headerColumns) {
        scan.expect(headerColumns);
        number = 0;
    }

    /** Passes over physical lines, whatever is in them. */
    void skipLines(long lines) throws IOException {
        release();
        for (long i = 0; i < lines && (window.start < window.limit || window.fill()); i++) {
            scan.moveTo(window.start);
            scan.dropLine();
            line++;
        }
    }

    @Override
    public @Nullable CutRecord next() throws IOException {
        if (!advance()) {
            return null;
        }
        if (fault != null) {
            return new CutRecord(record(), length, false, NO_CELLS);
        }
        return new CutRecord(
                new RawRecord(number, firstLine, text(keptOfBroken), scan.cells(), null),
                length,
                mayBeGarbled(),
                cut());
    }

    /** Goes to the next record that is not a blank line; false at the end. */
    boolean advance() throws IOException {
        release();
        while (skipBlankLines()) {
            length = scan.scan();
            firstLine = line;
            fault = scan.broken(length);
            if (fault == null) {
                held = true;
                if (scan.cells() == 1 && isBlank(length)) {
                    release();
                    continue;
                }
                fault = scan.odd();
                brokenText = null;
            } else {
                brokenText = broken(fault);
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
        return scan.cells();
    }

    /** The length of a good record in characters. */
    int length() {
        return length;
    }

    /** Whether a good record has what {@link GarbledText} looks for. */
    boolean mayBeGarbled() {
        return !scan.isAscii() && GarbledText.isPossibleIn(window.text, window.start, window.start + length);
    }

    /**
     * The cells of a good record, as Commons CSV finds them, trimmed. It is only asked where quotes may be escaped: elsewhere
     * the scan has passed over each cell's bounds, and the text between them is the cell, but for quotes that are doubled.
     */
    String[] cut() {
        if (escaping) {
            return same.of(feed.cells(window.text, window.start, length));
        }
        var cells = new String[scan.cells()];
        for (int i = 0; i < cells.length; i++) {
            var begin = window.start + scan.begin(i);
            var end = window.start + scan.endOf(i);
            cells[i] = scan.isPlain() || !isQuoted(begin)
                    ? same.of(i, window.text, begin, end)
                    : withSingleQuotes(i, begin, end);
        }
        return cells;
    }

    private boolean isQuoted(int begin) {
        return begin > window.start && window.text[begin - 1] == '"';
    }

    /** The text of a quoted cell, with a quote for each two. */
    private String withSingleQuotes(int cell, int begin, int end) {
        if (single.length < end - begin) {
            single = new char[2 * (end - begin)];
        }
        var size = 0;
        for (var i = begin; i < end; i++) {
            var c = window.text[i];
            single[size++] = c;
            i += c == '"' ? 1 : 0;
        }
        return same.of(cell, single, 0, size);
    }

    /** The first characters of a good record, as they stand in the file. */
    String text(int atMost) {
        return new String(window.text, window.start, Math.min(length, atMost));
    }

    /** The record with its text. */
    RawRecord record() {
        var text = brokenText == null ? text(length) : brokenText;
        return new RawRecord(number, firstLine, text, scan.cells(), fault);
    }

    /** Passes over what a fault rejects, and gives the beginning of it. */
    private String broken(Fault found) throws IOException {
        if (scan.isComplete() && (scan.lineBreaks() == 0 || found.check() == Check.ROW_TOO_LONG)) {
            var text = text(keptOfBroken);
            held = true;
            release();
            return text;
        }
        return scan.lineBreaks() > 0 ? firstLineOnly() : oneLine();
    }

    private String firstLineOnly() {
        var text = new String(window.text, window.start, Math.min(scan.firstLineEnd() - window.start, keptOfBroken));
        window.start = scan.secondLineStart();
        line++;
        return text;
    }

    private String oneLine() throws IOException {
        scan.toLineEnd(keptOfBroken);
        var text = new String(window.text, window.start, Math.min(scan.end() - window.start, keptOfBroken));
        scan.dropLine();
        line++;
        return text;
    }

    /** Lets go of the record that the window still holds: the next one starts behind its line end. */
    private void release() {
        if (held) {
            held = false;
            window.start = scan.end();
            line += scan.lineBreaks() + 1L;
        }
    }

    private boolean skipBlankLines() throws IOException {
        while (window.start < window.limit || window.fill()) {
            if (!RecordScan.isLineEnd(window.text[window.start])) {
                return true;
            }
            scan.moveTo(window.start);
            scan.passLineEnd();
            window.start = scan.end();
            line++;
        }
        return false;
    }

    private boolean isBlank(int characters) {
        for (int i = window.start; i < window.start + characters; i++) {
            var c = window.text[i];
            if (c != ' ' && c != '\t' && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
