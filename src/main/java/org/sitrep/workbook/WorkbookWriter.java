package org.sitrep.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;
import org.sitrep.report.EntryRows;
import org.sitrep.report.Report;

/**
 * Writes a report as an Excel workbook. The same report and entries give the same bytes.
 *
 * <p>May be used by many threads at a time.
 */
public final class WorkbookWriter {

    /** Characters of the words that lead from an entry to its key figure. */
    private static final int LINK_WORDS = 120;

    private final int rowsPerSheet;
    private final long wrapUpTo;
    private final long addressedUpTo;
    private final boolean slicers;

    public WorkbookWriter() {
        this(false);
    }

    /** A writer that puts buttons which filter it over the table of entries, or none. Only Excel has such. */
    public WorkbookWriter(boolean slicers) {
        this(ExcelLimits.ROWS - 1, EntriesSheet.WRAP_UP_TO, EntriesSheet.ADDRESSED_UP_TO, slicers);
    }

    /** A writer whose Entries go on on a further sheet after so many rows. */
    WorkbookWriter(int rowsPerSheet) {
        this(rowsPerSheet, EntriesSheet.WRAP_UP_TO, EntriesSheet.ADDRESSED_UP_TO, false);
    }

    /** A writer whose text in Entries wraps up to so many rows, and whose cells have addresses up to so many. */
    WorkbookWriter(long wrapUpTo, long addressedUpTo) {
        this(ExcelLimits.ROWS - 1, wrapUpTo, addressedUpTo, false);
    }

    private WorkbookWriter(int rowsPerSheet, long wrapUpTo, long addressedUpTo, boolean slicers) {
        this.rowsPerSheet = rowsPerSheet;
        this.wrapUpTo = wrapUpTo;
        this.addressedUpTo = addressedUpTo;
        this.slicers = slicers;
    }

    /** Loads what the first workbook of a process needs, so that it need not be waited for. Writes nothing. */
    public static void prepare() throws IOException {
        Rehearsal.run();
    }

    /**
     * Writes a workbook.
     *
     * @param report the report that is drawn
     * @param entries all its entries; they are gone over once, and not at all for a public edition
     * @param file the file to make
     * @throws IOException if the file cannot be written
     */
    public void write(Report report, EntryRows entries, Path file) throws IOException {
        write(report, entries, file, null);
    }

    /**
     * Writes a workbook that opens with a password. What is random in its encryption makes every file another one.
     *
     * @param report the report that is drawn
     * @param entries all its entries; they are gone over once, and not at all for a public edition
     * @param file the file to make
     * @param password the password; null for a workbook that everybody can open
     * @throws IOException if the file cannot be written
     */
    public void write(Report report, EntryRows entries, Path file, @Nullable String password) throws IOException {
        if (password == null) {
            try (var zip = new ZipArchiveOutputStream(file)) {
                write(report, entries, zip);
            }
        } else {
            Encryption.write(file, password, out -> {
                try (var zip = new ZipArchiveOutputStream(out)) {
                    write(report, entries, zip);
                }
            });
        }
    }

    private void write(Report report, EntryRows entries, ZipArchiveOutputStream zip) throws IOException {
        var wanted = EnumSet.allOf(SheetId.class);
        if (report.activity().isEmpty()) {
            wanted.remove(SheetId.ACTIVITY);
        }
        if (report.masthead().publicEdition()) {
            wanted.remove(SheetId.ENTRIES);
        }
        var rows = wanted.contains(SheetId.ENTRIES) ? entries.count() : 0;
        var workbook = new XSSFWorkbook();
        try {
            var sheets = (int) Math.max(1, (rows + rowsPerSheet - 1) / rowsPerSheet);
            var book = new Book(workbook, report.masthead(), wanted, sheets, Math.min(rows, rowsPerSheet));
            var late = new LateText();
            var first = new FirstRows(logged -> open(book, report, late, rows, logged, zip));
            try (first) {
                if (wanted.contains(SheetId.ENTRIES)) {
                    entries.forEach(first);
                }
                first.opened()
                        .finish(rows, () -> late.set(ReadMeSheet.cutLines(book.cutTexts().note(book.messages()))));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            // To close it would write the package once more, to nowhere.
            workbook.getPackage().revert();
        }
    }

    /** Draws all that POI writes, and opens the package for the rows. */
    private PackageWriter open(
            Book book,
            Report report,
            LateText late,
            long rows,
            SequencedMap<String, Integer> logged,
            ZipArchiveOutputStream zip)
            throws IOException {
        var workbook = book.workbook();
        var columns = draw(book, report, late, rows, logged);
        Finish.apply(workbook, report.masthead(), book);
        var styles = EntryStyles.of(book.styles(), rows <= wrapUpTo, rows <= addressedUpTo);
        var template = new TemplateParts();
        FontOrder.mend(workbook);
        for (var index = 0; index < workbook.getNumberOfSheets(); index++) {
            var sheet = workbook.getSheetAt(index);
            if (!book.entrySheets().contains(sheet)) {
                sheet.setDimensionOverride(book.rows(sheet).area());
            }
        }
        workbook.write(template);
        var words = new SharedWords();
        var parts = book.entrySheets().stream().map(Book::part).toList();
        var writer = new PackageWriter(
                new EntryRowXml(columns, styles, words, book.cutTexts()), words, rowsPerSheet, zip);
        writer.open(template.parts(), book, parts);
        return writer;
    }

    private List<EntryColumn> draw(
            Book book, Report report, LateText late, long rows, SequencedMap<String, Integer> logged) {
        var trends = drawLists(book, report);
        var keyFigureCells = new KeyFiguresSheet(book, trends).draw(report);
        drawFigures(book, report);
        var columns = new EntryColumns(
                book.messages(), linksByEntry(report, keyFigureCells), findingsByEntry(report), logged)
                .all();
        drawEntries(book, columns, rows);
        new ReadMeSheet(book)
                .draw(report, keyFigureCells, tables(report, rows, book.entrySheets().size()), columns, late);
        return columns;
    }

    private static void drawFigures(Book book, Report report) {
        new FigureSheet(book, SheetId.DETENTIONS).draw(List.of(report.detentions()));
        new FigureSheet(book, SheetId.CASUALTIES).draw(List.of(report.killed(), report.injured()));
        new FigureSheet(book, SheetId.DAMAGE)
                .draw(List.of(report.cases(), report.deployments(), report.damage(), report.crowds()));
        new TimelineSheet(book).draw(report.response());
        new MeasuresSheet(book).draw(report.response());
        if (book.has(SheetId.ACTIVITY)) {
            new ActivitySheet(book).draw(report.activity());
        }
    }

    private static Trends drawLists(Book book, Report report) {
        var trends = new SeriesSheet(book).draw(report.series());
        new RegionsSheet(book).draw(
                report.regions(), trends,
                List.of(report.detentions(), report.killed(), report.injured(), report.cases(), report.crowds()));
        new RevisionsSheet(book).draw(report);
        new DisputedSheet(book).draw(report.disputed());
        new FindingsSheet(book).draw(report.findings());
        new RejectedSheet(book).draw(report.rejected());
        new SourcesSheet(book).draw(report.sources());
        return trends;
    }

    private void drawEntries(Book book, List<EntryColumn> columns, long count) {
        var sheet = new EntriesSheet(book, columns, wrapUpTo);
        var left = count;
        for (var each : book.entrySheets()) {
            sheet.draw(each, (int) Math.min(left, rowsPerSheet));
            left -= rowsPerSheet;
        }
        if (slicers && count > 0) {
            new Slicers(book, columns).draw(book.sheet(SheetId.ENTRIES));
        }
    }

    private static Map<EntryKey, Value.Jump> linksByEntry(Report report, Map<String, String> keyFigureCells) {
        var links = new HashMap<EntryKey, Value.Jump>();
        for (var figure : report.keyFigures()) {
            var cell = keyFigureCells.get(figure.id());
            if (cell != null) {
                var link =
                        new Value.Jump(ExcelLimits.cut(figure.label() + ", " + figure.place(), LINK_WORDS, "…"), cell);
                figure.entries().forEach(entry -> links.putIfAbsent(entry.key(), link));
            }
        }
        return links;
    }

    private static Map<EntryKey, String> findingsByEntry(Report report) {
        var codes = new HashMap<EntryKey, String>();
        for (var finding : report.findings()) {
            for (var entry : finding.entries()) {
                codes.merge(
                        entry.key(), finding.code(), (all, code) -> all.contains(code) ? all : all + ", " + code);
            }
        }
        return codes;
    }

    private static Map<String, Long> tables(Report report, long entries, int sheets) {
        var tables = new LinkedHashMap<String, Long>();
        if (sheets == 1 && entries > 0) {
            tables.put("Entries", entries);
        }
        tables.put("KeyFigures", (long) report.keyFigures().size());
        tables.put("Findings", (long) report.findings().size());
        tables.put("Rejected", (long) report.rejected().size());
        tables.values().removeIf(rows -> rows == 0);
        return tables;
    }
}
