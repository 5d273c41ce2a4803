package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.sitrep.report.EntryRow;
import org.sitrep.report.EntryRows;

/**
 * Puts the rows of all entries into a package that POI made.
 *
 * <p>How it works. POI writes the whole workbook with the Entries sheets empty but for their heads. This class copies
 * that package part by part, holding back two kinds of parts: the Entries sheets and the shared strings. Then it goes
 * over the entries once. Each becomes the bytes of one {@code <row>}, written through a small buffer straight into the
 * deflater, after the head's row and before the {@code </sheetData>} of its sheet; when a sheet is full, its end is
 * written and the next one begun. No row or cell objects are made and no temporary file, and memory does not grow with
 * the rows. Texts that repeat are added to the shared strings on the way, which is why that part goes last.
 *
 * <p>The bytes depend on the content alone: all parts bear the same time, and they come in the order in which POI wrote
 * them.
 */
final class PackageWriter {

    private static final int LEVEL = 4;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SHEET_END = "</sheetData>";
    private static final String SHARED_STRINGS = "xl/sharedStrings.xml";

    private final EntryRowXml rowXml;
    private final SharedStringsTable sharedStrings;
    private final int rowsPerSheet;
    private final Runnable lastWords;

    /**
     * A writer.
     *
     * @param rowXml how a row is written
     * @param sharedStrings the workbook's, to which {@code rowXml} may add
     * @param rowsPerSheet how many rows a sheet takes under its head
     * @param lastWords is run when all rows are written, before the shared strings are
     */
    PackageWriter(EntryRowXml rowXml, SharedStringsTable sharedStrings, int rowsPerSheet, Runnable lastWords) {
        this.lastWords = lastWords;
        this.rowXml = rowXml;
        this.sharedStrings = sharedStrings;
        this.rowsPerSheet = rowsPerSheet;
    }

    /**
     * Writes the package to a file.
     *
     * @param template the package that POI made
     * @param entryParts the names of the parts of the Entries sheets, in order
     */
    void write(byte[] template, List<String> entryParts, EntryRows entries, Path file) throws IOException {
        try (var zip = new ZipArchiveOutputStream(file)) {
            write(template, entryParts, entries, zip);
        }
    }

    /** Writes the package to a stream and closes it. */
    void write(byte[] template, List<String> entryParts, EntryRows entries, OutputStream out) throws IOException {
        try (var zip = new ZipArchiveOutputStream(out)) {
            write(template, entryParts, entries, zip);
        }
    }

    private void write(byte[] template, List<String> entryParts, EntryRows entries, ZipArchiveOutputStream zip)
            throws IOException {
        zip.setLevel(LEVEL);
        var kept = copy(template, entryParts, zip);
        if (!entryParts.isEmpty()) {
            rows(entryParts, kept, entries, zip);
        }
        lastWords.run();
        begin(zip, SHARED_STRINGS);
        sharedStrings.writeTo(new Uncloseable(zip));
        zip.closeArchiveEntry();
    }

    private void rows(
            List<String> entryParts, Map<String, byte[]> kept, EntryRows entries, ZipArchiveOutputStream zip)
            throws IOException {
        var parts = new ArrayList<Part>();
        for (var name : entryParts) {
            parts.add(Part.of(name, kept));
        }
        var rows = new Rows(parts, zip);
        try {
            entries.forEach(rows::add);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        rows.finish(entries.count());
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
        private final ZipArchiveOutputStream zip;
        private final RowBytes out;
        private int part;
        private int rowsInPart;
        private long rows;

        Rows(List<Part> parts, ZipArchiveOutputStream zip) throws IOException {
            this.parts = parts;
            this.zip = zip;
            out = new RowBytes(zip);
            open();
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
            close();
            while (part + 1 < parts.size()) {
                part++;
                open();
                close();
            }
        }

        private void next() throws IOException {
            if (part + 1 >= parts.size()) {
                throw new IllegalStateException("More entries came than were announced");
            }
            close();
            part++;
            rowsInPart = 0;
            open();
        }

        private void open() throws IOException {
            begin(zip, parts.get(part).name());
            zip.write(parts.get(part).head());
        }

        private void close() throws IOException {
            out.flush();
            zip.write(parts.get(part).tail());
            zip.closeArchiveEntry();
        }
    }

    /** Keeps POI from closing the package with one of its parts. */
    private static final class Uncloseable extends FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
