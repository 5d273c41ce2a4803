package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Vintage;
import org.sitrep.report.EntryRow;
import org.sitrep.report.EntryRows;

class EntriesSheetTest {

    @TempDir Path folder;

    @Test
    void aRowHoldsWhatTheEntryHolds() throws Exception {
        try (var workbook = write(new WorkbookWriter(), List.of(row("E-1", "Plain summary.")))) {
            var sheet = workbook.getSheet("Entries");
            assertThat(text(sheet, 1, "entry id")).isEqualTo("E-1");
            assertThat(text(sheet, 1, "category")).isEqualTo("detention");
            assertThat(text(sheet, 1, "event date")).isEqualTo("2022-01");
            assertThat(cell(sheet, 1, "last possible day").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2022-01-31");
            assertThat(cell(sheet, 1, "reported on").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2022-02-01");
            assertThat(text(sheet, 1, "period start")).isEqualTo("1850-01-01");
            assertThat(text(sheet, 1, "qualifier")).isEqualTo("about");
            assertThat(cell(sheet, 1, "best").getNumericCellValue()).isEqualTo(12_000.5);
            assertThat(cell(sheet, 1, "low").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell(sheet, 1, "latitude").getNumericCellValue()).isEqualTo(-43.25);
            assertThat(text(sheet, 1, "figure as logged")).isEqualTo("about 12,000.5");
            assertThat(text(sheet, 1, "corrects")).isEqualTo("E-0, E-00");
            assertThat(text(sheet, 1, "remarks")).isEqualTo("inferred");
            assertThat(cell(sheet, 1, "sheet").getNumericCellValue()).isEqualTo(3);
            assertThat(cell(sheet, 1, "line").getNumericCellValue()).isEqualTo(8);
        }
    }

    @Test
    void text_likeAFormula_staysText() throws Exception {
        var wicked = List.of(
                "=1+1", "=cmd|' /C calc'!A0", "+7", "-5", "@SUM(A1)", "\t=1", "_x0041_", "</t></is></c>", "a\u0000b");
        var rows = new ArrayList<EntryRow>();
        wicked.forEach(text -> rows.add(row("ID" + rows.size(), text)));
        rows.add(row("=HYPERLINK(\"http://example.org\")", "id"));
        try (var workbook = write(new WorkbookWriter(), rows)) {
            var sheet = workbook.getSheet("Entries");
            for (var index = 0; index < wicked.size(); index++) {
                var cell = cell(sheet, index + 1, "summary");
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(wicked.get(index).replace('\u0000', '\uFFFD'));
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .isEqualTo(ExcelLimits.isFormulaLike(wicked.get(index)));
            }
            assertThat(cell(sheet, rows.size(), "entry id").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void text_beyondWhatACellHolds_isCut() throws Exception {
        try (var workbook = write(new WorkbookWriter(), List.of(row("E-1", "word ".repeat(10_000))))) {
            assertThat(text(workbook.getSheet("Entries"), 1, "summary")).hasSize(32_767).endsWith(" […]");
            assertThat(readMe(workbook)).contains(
                    "1 text was longer than the 32,767 characters of a cell, cut, and marked […] at the end: E-1 (summary).");
        }
        try (var workbook = write(new WorkbookWriter(), List.of(row("E-1", "word ".repeat(1_000))))) {
            assertThat(readMe(workbook)).contains("Every text stands whole in its cell.");
        }
    }

    @Test
    void aFullSheetGoesOnOnAFurtherOne() throws Exception {
        var rows = new ArrayList<EntryRow>();
        for (var number = 1; number <= 25; number++) {
            rows.add(row("E-" + number, "Summary " + number));
        }
        try (var workbook = write(new WorkbookWriter(10), rows)) {
            var names = List.of("Entries", "Entries (2)", "Entries (3)");
            var ids = new ArrayList<String>();
            for (var name : names) {
                var sheet = workbook.getSheet(name);
                assertThat(text(sheet, 0, "entry id")).isEqualTo("entry id");
                assertThat(sheet.getTables().getFirst().getDataRowCount()).isEqualTo(sheet.getLastRowNum());
                for (var number = 1; number <= sheet.getLastRowNum(); number++) {
                    ids.add(text(sheet, number, "entry id"));
                }
            }
            assertThat(ids).isEqualTo(rows.stream().map(row -> row.vintage().entry().id()).toList());
        }
    }

    @Test
    void columnsOfTheLog_haveColumnsOfTheirOwn_andWhatComesLateStandsWithItsName() throws Exception {
        var rows = new ArrayList<EntryRow>();
        for (var number = 0; number < 2_100; number++) {
            var logged = number < 2_050
                    ? Map.of("actor1", "Rioters", "Summary", "007", "persons seen", "1200")
                    : Map.of("late", "yes");
            rows.add(row("E-" + number, "Summary", logged));
        }
        try (var workbook = write(new WorkbookWriter(), rows)) {
            var sheet = workbook.getSheet("Entries");
            assertThat(text(sheet, 1, "actor1")).isEqualTo("Rioters");
            assertThat(text(sheet, 1, "summary")).isEqualTo("Summary");
            assertThat(text(sheet, 1, "Summary (2)")).isEqualTo("007");
            assertThat(cell(sheet, 1, "persons seen").getNumericCellValue()).isEqualTo(1_200);
            assertThat(cell(sheet, 1, "further columns").getCellType()).isEqualTo(CellType.BLANK);
            assertThat(text(sheet, 2_100, "further columns")).isEqualTo("late=yes");
        }
        assertThat(LimitCheck.messages(folder.resolve("entries.xlsx"))).isEmpty();
    }

    @Test
    void cellsWithoutAddresses_sayWhatThoseWithSay() throws Exception {
        var rows = new ArrayList<EntryRow>();
        rows.add(row("E-1", "Two  blanks, <tags> & _x0041_\nÜber 120 – задержаны \uD83D\uDD25", Map.of()));
        rows.add(row("E-2", "=1+1", Map.of("actor1", "Rioters", "seen", "12.5", "tail", " ")));
        rows.add(row("E-3", "", Map.of("seen", "007")));
        for (var wrapUpTo : List.of(3L, 2L)) {
            var addressed = cells(new WorkbookWriter(wrapUpTo, 3), rows);
            assertThat(entriesXml()).contains("<c r=\"C4\"");
            var bare = cells(new WorkbookWriter(wrapUpTo, 2), rows);
            assertThat(entriesXml()).doesNotContain("<c r=\"C4\"");
            assertThat(bare).as("where %d rows wrap", wrapUpTo).isEqualTo(addressed);
            assertThat(LimitCheck.messages(folder.resolve("entries.xlsx"))).isEmpty();
        }
    }

    private List<String> cells(WorkbookWriter writer, List<EntryRow> rows) throws Exception {
        try (var workbook = write(writer, rows)) {
            var cells = new ArrayList<String>();
            for (var row : workbook.getSheet("Entries")) {
                for (var cell : row) {
                    if (cell.getCellType() != CellType.BLANK) {
                        cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell);
                    }
                }
            }
            return cells;
        }
    }

    /** The part of the Entries sheet, the only one in which texts stand in their cells. */
    private String entriesXml() throws Exception {
        try (var zip = new ZipFile(folder.resolve("entries.xlsx").toFile())) {
            for (var part : Collections.list(zip.entries())) {
                var text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("<t>E-3</t>") && part.getName().startsWith("xl/worksheets/")) {
                    return text;
                }
            }
        }
        throw new AssertionError("No sheet with the entries");
    }

    @Test
    void noEntries_isAHeadWithoutATable() throws Exception {
        try (var workbook = write(new WorkbookWriter(), List.of())) {
            assertThat(workbook.getSheet("Entries").getLastRowNum()).isZero();
            assertThat(workbook.getSheet("Entries").getTables()).isEmpty();
        }
    }

    @Test
    void aCountThatIsNotTheRows_isRefused() {
        var one = row("E-1", "Summary");
        assertThatThrownBy(() -> write(new WorkbookWriter(), rows(2, List.of(one))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1 entries came, 2 were announced");
        assertThatThrownBy(() -> write(new WorkbookWriter(1), rows(1, List.of(one, one))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("More entries came than were announced");
    }

    private XSSFWorkbook write(WorkbookWriter writer, List<EntryRow> rows) throws Exception {
        return write(writer, rows(rows.size(), rows));
    }

    private XSSFWorkbook write(WorkbookWriter writer, EntryRows rows) throws Exception {
        var file = folder.resolve("entries.xlsx");
        writer.write(ModelCase.built("2022-01-05", "A4").report(), rows, file);
        return new XSSFWorkbook(file.toString());
    }

    private static List<String> readMe(XSSFWorkbook workbook) {
        var lines = new ArrayList<String>();
        for (var row : workbook.getSheet("Read me")) {
            var cell = row.getCell(0);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                lines.add(cell.getStringCellValue());
            }
        }
        return lines;
    }

    private static EntryRows rows(long count, List<EntryRow> rows) {
        return new EntryRows() {
            @Override
            public long count() {
                return count;
            }

            @Override
            public void forEach(Consumer<? super EntryRow> consumer) {
                rows.forEach(consumer);
            }
        };
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String heading) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return sheet.getRow(row).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + heading);
    }

    private static String text(XSSFSheet sheet, int row, String heading) {
        return cell(sheet, row, heading).getStringCellValue();
    }

    private static EntryRow row(String id, String summary) {
        return row(id, summary, new TreeMap<>(Map.of("remarks", "inferred", "sheet", "3")));
    }

    private static EntryRow row(String id, String summary, Map<String, String> logged) {
        var figure = new Figure(null, new BigDecimal("12000.5"), null, Qualifier.ABOUT, "about 12,000.5");
        var entry = new Entry(
                "desk",
                id,
                Category.DETENTION,
                ReducedDate.of(YearMonth.of(2022, 1)),
                null,
                ReducedDate.of(LocalDate.of(2022, 2, 1)),
                new Place(Area.of("Kazakhstan"), new Coordinates(-43.25, 76.9), GeoPrecision.COUNTRY),
                "all",
                "",
                new Count(figure, Basis.TOTAL, "persons"),
                ReducedDate.of(LocalDate.of(1850, 1, 1)),
                new Attribution("Interior Ministry", "Kazinform", "https://example.org"),
                Standing.REPORTED,
                List.of("E-0", "E-00"),
                null,
                summary,
                logged);
        return new EntryRow(
                new Vintage(entry, 1, entry.knownOn(), Instant.EPOCH, new Origin("desk.csv", 7, 8)),
                "reported",
                "stands");
    }
}
