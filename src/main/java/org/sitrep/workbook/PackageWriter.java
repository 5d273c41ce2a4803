package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.EntryRow;

/**
 * Puts rows into a package that POI made.
 *
 * <p>How it works. POI writes the whole workbook with sheets that have no rows. This class copies that package part by part:
 * into a sheet of the report it puts the rows that were held for it, in place of a table POI's part of it, and it holds back
 * two kinds of parts, the Entries sheets and the shared strings. Then the entries come, once. Each becomes the bytes of one
 * {@code <row>}, after the head's row and before the {@code </sheetData>} of its sheet; when a sheet is full, its end is
 * written and the next one begun. No row or cell objects are made of them and no temporary file, another thread deflates
 * what is ready, and memory does not grow with the rows. Texts that repeat are added to the shared strings on the way,
 * which is why that part goes last.
 *
 * <p>The bytes depend on the content alone: all parts bear the same time, and they come in the order in which POI wrote
 * them.
 */
final class PackageWriter implements AutoCloseable {

    /** The next level makes a sheet of a million rows a twentieth smaller and takes half as long again. */
    private static final int LEVEL = 2;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SHEET_BEGIN = "<sheetData>";
    private static final String SHEET_END = "</sheetData>";
    private static final String NO_ROWS = "<sheetData/>";
    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";

    private final EntryRowXml rowXml;
    private final SharedWords words;
    private final int rowsPerSheet;
    private final ZipArchiveOutputStream zip;
    private @Nullable Rows rows;

    /**
     * A writer.
     *
     * @param rowXml how a row is written
     * @param words the workbook's shared strings, to which {@code rowXml} may add
     * @param rowsPerSheet how many rows a sheet takes under its head
     * @param zip the package
     */
    PackageWriter(EntryRowXml rowXml, SharedWords words, int rowsPerSheet, ZipArchiveOutputStream zip) {
        this.rowXml = rowXml;
        this.words = words;
        this.rowsPerSheet = rowsPerSheet;
        this.zip = zip;
    }

    /**
     * Copies the package that POI made and opens the first of the Entries sheets.
     *
     * @param template the parts of the package that POI made
     * @param book the rows of the sheets and the tables that are to stand in it
     * @param entryParts the names of the parts of the Entries sheets, in order; none where no rows come
     */
    void open(Map<String, byte[]> template, Book book, List<String> entryParts) throws IOException {
        zip.setLevel(LEVEL);
        copy(template, book, entryParts);
        var parts = new ArrayList<Part>();
        for (var name : entryParts) {
            parts.add(Part.of(name, template, book));
        }
        if (!parts.isEmpty()) {
            rows = new Rows(parts);
        }
    }

    /** Writes a row. */
    void add(EntryRow row) {
        if (rows == null) {
            throw new IllegalStateException("No sheet for entries");
        }
        rows.add(row);
    }

    /**
     * Ends the sheets and writes the shared strings.
     *
     * @param announced how many rows there should be
     * @param lastWords is run when all rows are written, before the shared strings are
     */
    void finish(long announced, Runnable lastWords) throws IOException {
        if (rows != null) {
            rows.finish(announced);
        }
        lastWords.run();
        begin(zip, SHARED_STRINGS);
        words.writeTo(zip);
        zip.closeArchiveEntry();
    }

    /** Lets go of what a failure left open; nothing if all is written. */
    @Override
    public void close() {
        if (rows != null) {
            rows.abandon();
        }
    }

    private void copy(Map<String, byte[]> template, Book book, List<String> entryParts) throws IOException {
        var out = new RowBytes(zip);
        for (var part : template.entrySet()) {
            var name = part.getKey();
            if (entryParts.contains(name) || name.equals(SHARED_STRINGS)) {
                continue;
            }
            begin(zip, name);
            if (book.rowsByPart().containsKey(name)) {
                var sheet = Part.of(name, template, book);
                sheet.begin(out, words);
                out.raw(sheet.tail());
            } else {
                out.raw(book.tableParts().getOrDefault(name, part.getValue()));
            }
            out.flush();
            zip.closeArchiveEntry();
        }
    }

    private static void begin(ZipArchiveOutputStream zip, String name) throws IOException {
        var entry = new ZipArchiveEntry(name);
        // A zip has local time without a zone: the same digits on every machine.
        entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        zip.putArchiveEntry(entry);
    }

    /** A sheet's part before and after its rows, and those rows of it that are there from the beginning. */
    private record Part(String name, byte[] head, SheetRows rows, byte[] tail) {

        static Part of(String name, Map<String, byte[]> kept, Book book) {
            var bytes = kept.get(name);
            var rows = book.rowsByPart().get(name);
            if (bytes == null || rows == null) {
                throw new IllegalStateException("The workbook has no part " + name);
            }
            var xml = new String(bytes, UTF_8);
            var end = xml.indexOf(SHEET_END);
            if (end >= 0) {
                return new Part(name, bytes(xml.substring(0, end)), rows, bytes(xml.substring(end)));
            }
            var empty = xml.indexOf(NO_ROWS);
            if (empty < 0) {
                throw new IllegalStateException("No rows in " + name);
            }
            return new Part(
                    name,
                    bytes(xml.substring(0, empty) + SHEET_BEGIN),
                    rows,
                    bytes(SHEET_END + xml.substring(empty + NO_ROWS.length())));
        }

        /** Writes all that stands before the rows to come. */
        void begin(RowBytes out, SharedWords words) throws IOException {
            out.raw(head);
            rows.writeTo(out, words);
        }

        private static byte[] bytes(String xml) {
            return xml.getBytes(UTF_8);
        }
    }

    /** The rows as they come, sheet after sheet. */
    private final class Rows {

        private final List<Part> parts;
        private WriteBehind behind;
        private RowBytes out;
        private int part;
        private int rowsInPart;
        private long rows;

        Rows(List<Part> parts) throws IOException {
            this.parts = parts;
            begin(zip, parts.getFirst().name());
            behind = new WriteBehind(zip);
            out = new RowBytes(behind);
            parts.getFirst().begin(out, words);
        }

        void add(EntryRow row) {
            try {
                if (rowsInPart == rowsPerSheet) {
                    next();
                }
                rowsInPart++;
                rows++;
                rowXml.write(row, rowsInPart + 1, out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Ends the sheets; a table that does not fit its rows would break the workbook, so their number must be right. */
        void finish(long announced) throws IOException {
            if (rows != announced) {
                throw new IllegalStateException(rows + " entries came, " + announced + " were announced");
            }
            while (part + 1 < parts.size()) {
                next();
            }
            close();
        }

        void abandon() {
            behind.abandon();
        }

        private void next() throws IOException {
            if (part + 1 >= parts.size()) {
                throw new IllegalStateException("More entries came than were announced");
            }
            close();
            part++;
            rowsInPart = 0;
            begin(zip, parts.get(part).name());
            behind = new WriteBehind(zip);
            out = new RowBytes(behind);
            parts.get(part).begin(out, words);
        }

        private void close() throws IOException {
            out.raw(parts.get(part).tail()).flush();
            behind.close();
            zip.closeArchiveEntry();
        }
    }
}
