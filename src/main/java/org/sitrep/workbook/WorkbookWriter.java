package org.sitrep.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    public WorkbookWriter() {
        this(ExcelLimits.ROWS - 1);
    }

    /** A writer whose Entries go on on a further sheet after so many rows. */
    WorkbookWriter(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    /**
     * Writes a workbook.
     *
     * @param report the report that is drawn
     * @param entries all its entries; they are gone over once
     * @param file the file to make
     * @throws IOException if the file cannot be written
     */
    public void write(Report report, EntryRows entries, Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheets = (int) Math.max(1, (entries.count() + rowsPerSheet - 1) / rowsPerSheet);
            var book = new Book(workbook, report.masthead(), sheets);
            var keyFigureCells = new KeyFiguresSheet(book).draw(report);
            drawFigures(book, report);
            drawLists(book, report);
            var columns = new EntryColumns(
                    book.messages(), linksByEntry(report, keyFigureCells), findingsByEntry(report))
                    .all();
            drawEntries(book, columns, entries.count());
            new ReadMeSheet(book).draw(report, keyFigureCells, tables(report, entries, sheets));
            Finish.apply(workbook, report.masthead(), book);
            var styles = EntryStyles.of(book.styles(), entries.count() <= EntriesSheet.WRAP_UP_TO);
            var template = new ByteArrayOutputStream();
            FontOrder.mend(workbook);
            workbook.write(template);
            var strings = workbook.getSharedStringSource();
            var rowXml = new EntryRowXml(columns, styles, new SharedWords(strings));
            var parts = book.entrySheets().stream()
                    .map(sheet -> sheet.getPackagePart().getPartName().getName().substring(1))
                    .toList();
            new PackageWriter(rowXml, strings, rowsPerSheet).write(template.toByteArray(), parts, entries, file);
        }
    }

    private static void drawFigures(Book book, Report report) {
        new FigureSheet(book, SheetId.DETENTIONS).draw(List.of(report.detentions()));
        new FigureSheet(book, SheetId.CASUALTIES).draw(List.of(report.killed(), report.injured()));
        new FigureSheet(book, SheetId.DAMAGE)
                .draw(List.of(report.cases(), report.deployments(), report.damage(), report.crowds()));
        new TimelineSheet(book).draw(report.response());
        new MeasuresSheet(book).draw(report.response());
        new RegionsSheet(book).draw(report.regions());
    }

    private static void drawLists(Book book, Report report) {
        new SeriesSheet(book).draw(report.series());
        new RevisionsSheet(book).draw(report);
        new DisputedSheet(book).draw(report.disputed());
        new FindingsSheet(book).draw(report.findings());
        new RejectedSheet(book).draw(report.rejected());
        new SourcesSheet(book).draw(report.sources());
    }

    private void drawEntries(Book book, List<EntryColumn> columns, long count) {
        var sheet = new EntriesSheet(book, columns);
        var left = count;
        for (var each : book.entrySheets()) {
            sheet.draw(each, (int) Math.min(left, rowsPerSheet));
            left -= rowsPerSheet;
        }
    }

    private static Map<String, Value.Jump> linksByEntry(Report report, Map<String, String> keyFigureCells) {
        var links = new HashMap<String, Value.Jump>();
        for (var figure : report.keyFigures()) {
            var cell = keyFigureCells.get(figure.id());
            if (cell != null) {
                var link =
                        new Value.Jump(ExcelLimits.cut(figure.label() + ", " + figure.place(), LINK_WORDS, "…"), cell);
                figure.entries().forEach(id -> links.putIfAbsent(id, link));
            }
        }
        return links;
    }

    private static Map<String, String> findingsByEntry(Report report) {
        var codes = new HashMap<String, String>();
        for (var finding : report.findings()) {
            for (var id : finding.entries()) {
                codes.merge(
                        id, finding.code(), (all, code) -> all.contains(code) ? all : all + ", " + code);
            }
        }
        return codes;
    }

    private static Map<String, Long> tables(Report report, EntryRows entries, int sheets) {
        var tables = new LinkedHashMap<String, Long>();
        if (sheets == 1 && entries.count() > 0) {
            tables.put("Entries", entries.count());
        }
        tables.put("KeyFigures", (long) report.keyFigures().size());
        tables.put("Findings", (long) report.findings().size());
        tables.put("Rejected", (long) report.rejected().size());
        tables.values().removeIf(rows -> rows == 0);
        return tables;
    }
}
