package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;

/** The buttons that filter the entries: what [MS-XLSX] asks for must be there, and all of it must agree. */
class SlicersTest {

    private static final List<String> COLUMNS = List.of("category", "admin1", "standing");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void writes() throws IOException {
        var model = ModelCase.built("2022-01-09", "A4");
        file = folder.resolve("report.xlsx");
        new WorkbookWriter(true).write(model.report(), model.entries(), file);
    }

    private String part(String name) throws IOException {
        try (var zip = new ZipFile(file.toFile()); var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }

    private String entriesPart() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return Book.part(workbook.getSheet("Entries"));
        }
    }

    @Test
    void eachCacheNamesTheTableOfEntriesAndItsColumnByNumberAndHeading() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var table = workbook.getSheet("Entries").getTables().getFirst();
            for (var index = 0; index < COLUMNS.size(); index++) {
                var cache = part("xl/slicerCaches/slicerCache" + (index + 1) + ".xml");
                var column = Integer.parseInt(all("column=\"(\\d+)\"", cache).getFirst());
                var source = all("sourceName=\"([^\"]+)\"", cache).getFirst();
                assertThat(source).isEqualTo(COLUMNS.get(index));
                assertThat(all("tableId=\"(\\d+)\"", cache)).containsExactly("" + table.getCTTable().getId());
                var ofTable = table.getCTTable().getTableColumns().getTableColumnArray(column - 1);
                assertThat(ofTable.getId()).isEqualTo(column);
                assertThat(ofTable.getName()).isEqualTo(source);
            }
        }
    }

    @Test
    void theWorkbookListsTheCachesAndHasANameForEach() throws IOException {
        var workbook = part("xl/workbook.xml");
        var listed = workbook.substring(workbook.indexOf("{46BE6895-7355-4a93-B00E-2C351335B9C9}"));
        assertThat(listed).contains("http://schemas.microsoft.com/office/spreadsheetml/2010/11/main", "slicerCaches");
        var relations = part("xl/_rels/workbook.xml.rels");
        var led = all("slicerCache [^>]*id=\"([^\"]+)\"", listed);
        assertThat(led).hasSize(3).allSatisfy(id -> assertThat(relations).containsPattern(
                "<Relationship [^>]*Id=\"" + id + "\"[^>]*/slicerCache\""));
        for (var index = 1; index <= COLUMNS.size(); index++) {
            var name = all(" name=\"([^\"]+)\"", part("xl/slicerCaches/slicerCache" + index + ".xml")).getFirst();
            assertThat(workbook).contains("<definedName name=\"" + name + "\">#N/A</definedName>");
            assertThat(part("xl/slicers/slicer1.xml")).contains("cache=\"" + name + "\"");
        }
    }

    @Test
    void theSheetLeadsToItsSlicersAndFramesThem() throws IOException {
        var entries = entriesPart();
        var sheet = part(entries);
        var listed = sheet.substring(sheet.indexOf("{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}"));
        var id = all("slicer [^>]*id=\"([^\"]+)\"", listed).getFirst();
        var relations = part(entries.replace("worksheets/", "worksheets/_rels/") + ".rels");
        assertThat(relations).containsPattern("Id=\"" + id + "\"[^>]*slicers/slicer1.xml");
        var drawing = "xl/drawings/" + all("drawings/(drawing\\d+.xml)", relations).getFirst();
        assertThat(all("<sle:slicer [^>]*name=\"([^\"]+)\"", part(drawing)))
                .isEqualTo(all("<slicer name=\"([^\"]+)\"", part("xl/slicers/slicer1.xml")))
                .isEqualTo(COLUMNS);
        assertThat(all("editAs=\"([^\"]+)\"", part(drawing))).containsExactly("absolute", "absolute", "absolute");
    }

    @Test
    void theContentTypesAreThoseOfSlicers() throws IOException {
        var types = part("[Content_Types].xml");
        assertThat(all("(application/vnd.ms-excel.slicerCache.xml)", types)).hasSize(3);
        assertThat(all("(application/vnd.ms-excel.slicer.xml)", types)).hasSize(1);
    }

    @Test
    void aProgramWithoutSlicersSeesAValidWorkbookWithTheSameEntries() throws Exception {
        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
        var plain = folder.resolve("plain.xlsx");
        var model = ModelCase.built("2022-01-09", "A4");
        new WorkbookWriter().write(model.report(), model.entries(), plain);
        try (var with = new XSSFWorkbook(Files.newInputStream(file));
                var without = new XSSFWorkbook(Files.newInputStream(plain))) {
            var rows = with.getSheet("Entries").getLastRowNum();
            assertThat(rows).isEqualTo(without.getSheet("Entries").getLastRowNum()).isPositive();
            for (var row = 0; row <= rows; row++) {
                assertThat(with.getSheet("Entries").getRow(row).getCell(0).toString())
                        .isEqualTo(without.getSheet("Entries").getRow(row).getCell(0).toString());
            }
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        var model = ModelCase.built("2022-01-09", "A4");
        var again = folder.resolve("again.xlsx");
        new WorkbookWriter(true).write(model.report(), model.entries(), again);
        assertThat(again).hasSameBinaryContentAs(file);
    }
}
