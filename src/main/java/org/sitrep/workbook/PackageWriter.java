package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.EntryRow;

/**
 * Puts the rows of all entries into a package that POI made.
 *
 * <p>How it works. POI writes the whole workbook with the Entries sheets empty but for their heads. This class copies
 * that package part by part, holding back two kinds of parts: the Entries sheets and the shared strings. Then the
 * entries come, once. Each becomes the bytes of one {@code <row>}, after the head's row and before the
 * {@code </sheetData>} of its sheet; when a sheet is full, its end is written and the next one begun. No row or cell
 * objects are made and no temporary file, another thread deflates what is ready, and memory does not grow with the rows.
 * Texts that repeat are added to the shared strings on the way, which is why that part goes last.
 *
 * <p>The bytes depend on the content alone: all parts bear the same time, and they come in the order in which POI wrote
 * them.
 */
final class PackageWriter implements AutoCloseable {

    /** The next level makes a sheet of a million rows a twentieth smaller and takes half as long again. */
    private static final int LEVEL = 2;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SHEET_END = "</sheetData>";
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
     * @param template the package that POI made
     * @param entryParts the names of the parts of the Entries sheets, in order; none where no rows come
     */
    void open(byte[] template, List<String> entryParts) throws IOException {
        zip.setLevel(LEVEL);
        var kept = copy(template, entryParts, zip);
        var parts = new ArrayList<Part>();
        for (var name : entryParts) {
            parts.add(Part.of(name, kept));
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

    private static Map<String, byte[]> copy(byte[] template, List<String> entryParts, ZipArchiveOutputStream zip)
            throws IOException {
        var kept = new LinkedHashMap<String, byte[]>();
        try (var source = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (var part = source.getNextEntry(); part != null; part = source.getNextEntry()) {
                if (entryParts.contains(part.getName())) {
                    kept.put(part.getName(), source.readAllBytes());
                } else if (!part.getName().equals(SHARED_STRINGS)) {
                    begin(zip, part.getName());
                    source.transferTo(zip);
                    zip.closeArchiveEntry();
                }
            }
        }
        return kept;
    }

    private static void begin(ZipArchiveOutputStream zip, String name) throws IOException {
        var entry = new ZipArchiveEntry(name);
        // A zip has local time without a zone: the same digits on every machine.
        entry.setTime(NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        zip.putArchiveEntry(entry);
    }

    /** A sheet's part before and after its rows. */
    private record Part(String name, byte[] head, byte[] tail) {

        static Part of(String name, Map<String, byte[]> kept) {
            var bytes = kept.get(name);
            if (bytes == null) {
                throw new IllegalStateException("The workbook has no part " + name);
            }
            var xml = new String(bytes, UTF_8);
            var end = xml.indexOf(SHEET_END);
            if (end < 0) {
                throw new IllegalStateException("No rows in " + name);
            }
            return new Part(
                    name,
                    xml.substring(0, end).getBytes(UTF_8),
                    xml.substring(end).getBytes(UTF_8));
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
            out.raw(parts.getFirst().head());
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
            out.raw(parts.get(part).head());
        }

        private void close() throws IOException {
            out.raw(parts.get(part).tail()).flush();
            behind.close();
            zip.closeArchiveEntry();
        }
    }
}
