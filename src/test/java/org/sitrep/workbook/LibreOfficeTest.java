package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sitrep.Refs.texts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;

/** LibreOffice reads the values that were written; skipped where it is not installed. */
class LibreOfficeTest {

    private static final String PROGRAM = "soffice";
    private static final int KEY_FIGURES = 2;
    private static final int ENTRIES = 15;

    @TempDir Path folder;

    @Test
    void readsKeyFiguresAndEntriesAsTheModelHasThem() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        var model = ModelCase.built("2022-01-13", "A4");
        var file = folder.resolve("report.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);

        var keyFigures = csv(file, KEY_FIGURES);
        var head = keyFigures.stream().filter(row -> row.get(0).equals("Figure")).findFirst().orElseThrow();
        var rows = keyFigures.subList(keyFigures.indexOf(head) + 1, keyFigures.size());
        var figures = model.report().keyFigures();
        assertThat(rows).hasSameSizeAs(figures);
        for (var index = 0; index < rows.size(); index++) {
            var figure = figures.get(index);
            assertThat(rows.get(index).get(column(head, "As printed"))).startsWith(figure.amount().text());
            assertThat(rows.get(index).get(column(head, "Best")))
                    .isEqualTo(figure.amount().best() == null ? "" : figure.amount().best().toPlainString());
            assertThat(rows.get(index).get(column(head, "Entries")))
                    .isEqualTo(String.join(", ", texts(figure.entries())));
        }
        assertThat(csv(file, ENTRIES)).hasSize((int) model.entries().count() + 1);
    }

    /** Every cached result is spoilt first, so that only what the program works out itself can agree. */
    @Test
    void worksOutTheFormulasAsTheModelDoes() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        var model = ModelCase.built("2022-01-13", "A4");
        var file = folder.resolve("report.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);
        var spoilt = folder.resolve("spoilt.xlsx");
        var expected = new TreeMap<String, String>();
        try (var workbook = new XSSFWorkbook(file.toString())) {
            for (var cell : formulas(workbook)) {
                expected.put(cell.getSheet().getSheetName() + "!" + cell.getAddress(), result(cell));
                if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                    cell.setCellValue(-1);
                } else {
                    cell.setCellValue("spoilt");
                }
            }
            try (var out = Files.newOutputStream(spoilt)) {
                workbook.write(out);
            }
        }
        recalculateAlways();
        var saved = convert(spoilt, "xlsx", "recalculated").resolve("spoilt.xlsx");
        var worked = new TreeMap<String, String>();
        try (var workbook = new XSSFWorkbook(saved.toString())) {
            formulas(workbook)
                    .forEach(
                            cell -> worked.put(cell.getSheet().getSheetName() + "!" + cell.getAddress(), result(cell)));
        }
        assertThat(expected).hasSizeGreaterThan(300);
        assertThat(worked).isEqualTo(expected);
    }

    private static List<XSSFCell> formulas(XSSFWorkbook workbook) {
        var cells = new ArrayList<XSSFCell>();
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        cells.add((XSSFCell) cell);
                    }
                }
            }
        }
        return cells;
    }

    private static String result(XSSFCell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    /** Tells the program to trust no cached value. */
    private void recalculateAlways() throws Exception {
        var user = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" \
                oor:op="fuse"><value>0</value></prop></item>
                </oor:items>
                """);
    }

    private static int column(CSVRecord head, String heading) {
        return head.toList().indexOf(heading);
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    }

    /** A sheet as LibreOffice saves it: values as they are, not as they are shown. */
    private List<CSVRecord> csv(Path file, int sheet) throws Exception {
        var filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false," + sheet;
        var out = convert(file, filter, "sheet" + sheet);
        try (var files = Files.list(out);
                var parser = CSVParser.parse(files.findFirst().orElseThrow(),
                        java.nio.charset.StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            return parser.getRecords();
        }
    }

    private Path convert(Path file, String filter, String name) throws Exception {
        var out = Files.createDirectories(folder.resolve(name));
        var process = new ProcessBuilder(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                out.toString(),
                file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
