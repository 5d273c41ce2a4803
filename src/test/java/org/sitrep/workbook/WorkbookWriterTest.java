package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;
import org.sitrep.report.BuiltReport;
import org.sitrep.report.Chart;

/** The workbook of the model case, read back. */
class WorkbookWriterTest {

    @TempDir static Path folder;

    private static BuiltReport model;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() throws Exception {
        model = ModelCase.built("2022-01-13", "LETTER");
        var file = folder.resolve("kazakhstan.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);
        workbook = new XSSFWorkbook(file.toString());
    }

    @AfterAll
    static void close() throws Exception {
        workbook.close();
    }

    @Test
    void sheetsStandInOrderAndItOpensAtTheKeyFigures() {
        var names = new ArrayList<String>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names)
                .containsExactly(
                        "Read me",
                        "Key figures",
                        "Detentions",
                        "Casualties",
                        "Cases & damage",
                        "Timeline",
                        "Measures",
                        "Regions",
                        "Series",
                        "Revisions",
                        "Disputed",
                        "Findings",
                        "Rejected",
                        "Sources",
                        "Entries");
        assertThat(workbook.getActiveSheetIndex()).isEqualTo(1);
        for (var sheet : workbook) {
            assertThat(sheet.getActiveCell().formatAsString()).isEqualTo("A1");
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(sheet)).name()).isEqualTo("VISIBLE");
        }
    }

    @Test
    void keyFiguresAreTheModels() {
        var sheet = workbook.getSheet("Key figures");
        var table = sheet.getTables().getFirst();
        var figures = model.report().keyFigures();
        assertThat(table.getDataRowCount()).isEqualTo(figures.size());
        for (var index = 0; index < figures.size(); index++) {
            var row = table.getStartRowIndex() + 1 + index;
            var figure = figures.get(index);
            var amount = figure.amount();
            assertThat(cell(sheet, row, "Figure").getStringCellValue()).isEqualTo(figure.label());
            assertThat(cell(sheet, row, "Place").getStringCellValue()).isEqualTo(figure.place());
            assertThat(cell(sheet, row, "As printed").getStringCellValue()).startsWith(amount.text());
            assertThat(cell(sheet, row, "Qualifier").getStringCellValue()).isEqualTo(amount.qualifier());
            assertNumber(cell(sheet, row, "Low"), amount.low());
            assertNumber(cell(sheet, row, "Best"), amount.best());
            assertNumber(cell(sheet, row, "High"), amount.high());
            assertThat(cell(sheet, row, "Issuer (source)").getStringCellValue()).isEqualTo(figure.voiceText());
            assertThat(cell(sheet, row, "As of").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(figure.asOf());
            assertThat(cell(sheet, row, "Entries").getStringCellValue())
                    .isEqualTo(String.join(", ", texts(figure.entries())));
        }
    }

    @Test
    void theHeadlinesAreAsTheModelCaseDemands() {
        assertThat(named("KF_Detained_best").getNumericCellValue()).isEqualTo(12_000);
        assertThat(named("KF_Detained_qualifier").getStringCellValue()).isEqualTo("about");
        assertThat(named("KF_Killed_low").getNumericCellValue()).isEqualTo(160);
        assertThat(named("KF_Killed_best").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(named("KF_Killed_qualifier").getStringCellValue()).isEqualTo("at least");
        assertThat(named("KF_Detained_best").getCellStyle().getFont().getBold()).isTrue();
        assertThat(named("KF_Killed_low").getCellStyle().getFont().getBold()).isTrue();
    }

    @Test
    void figuresLeadToTheirEntriesAndBack() {
        var sheet = workbook.getSheet("Key figures");
        var row = sheet.getTables().getFirst().getStartRowIndex() + 1;
        var id = model.report().keyFigures().getFirst().entries().getFirst().text();
        var formula = cell(sheet, row, "Entries").getCellFormula();
        assertThat(formula).startsWith("HYPERLINK(").contains("MATCH(\"" + id + "\",Entries!$A:$A,0)");
        var evaluated = workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell(sheet, row, "Entries"));
        assertThat(evaluated.getStringValue()).startsWith(id);
        var entries = workbook.getSheet("Entries");
        for (var number = 1; number <= entries.getLastRowNum(); number++) {
            if (entries.getRow(number).getCell(0).getStringCellValue().equals(id)) {
                assertThat(cell(entries, number, "key figure").getCellFormula())
                        .contains("#'Key figures'!A" + (row + 1));
            }
        }
    }

    @Test
    void countsRecalculateToTheModels() {
        var sheet = workbook.getSheet("Read me");
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        var formulas = 0;
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().startsWith("ROWS")) {
                    formulas++;
                    assertThat(evaluator.evaluate(cell).getNumberValue()).isEqualTo(cell.getNumericCellValue());
                }
            }
        }
        assertThat(formulas).isGreaterThanOrEqualTo(2);
    }

    @Test
    void everySheetIsSetUpForPrinting() {
        for (var sheet : workbook) {
            var name = sheet.getSheetName();
            assertThat(sheet.getPrintSetup().getPaperSize())
                    .as(name)
                    .isEqualTo((short) (PaperSize.LETTER_PAPER.ordinal() + 1));
            assertThat(sheet.getFitToPage()).as(name).isTrue();
            assertThat(sheet.getHeader().getRight()).as(name).contains("TLP:CLEAR");
            assertThat(sheet.getFooter().getRight()).as(name).contains("&P").contains("&N");
            if (!name.equals("Read me")) {
                assertThat(sheet.getRepeatingRows()).as(name).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
            }
        }
    }

    @Test
    void chartsAreLinkedToTheirRangesAndSayWhatTheyShow() {
        for (var name : List.of("Detentions", "Casualties")) {
            var charts = charts(workbook.getSheet(name));
            assertThat(charts).as(name).isNotEmpty();
            for (var frame : workbook.getSheet(name).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList()) {
                assertThat(frame.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr()).isNotBlank();
            }
        }
        var first = workbook.getSheet("Detentions").getDrawingPatriarch().getCharts().getFirst();
        var reference = first.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(0).getYVal().getNumRef();
        var area = new org.apache.poi.ss.util.AreaReference(
                reference.getF(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
        var cells = area.getAllReferencedCells();
        for (var index = 0; index < cells.length; index++) {
            var cell = workbook.getSheet("Detentions").getRow(cells[index].getRow()).getCell(cells[index].getCol());
            assertThat(Double.parseDouble(reference.getNumCache().getPtArray(index).getV()))
                    .isEqualTo(cell.getNumericCellValue());
        }
    }

    @Test
    void errorBarsReadTheirLengthsFromTheTableOfPoints() {
        var bars = 0;
        for (var name : List.of("Detentions", "Casualties", "Cases & damage")) {
            var sheet = workbook.getSheet(name);
            for (var chart : sheet.getDrawingPatriarch().getCharts()) {
                for (var plot : chart.getCTChart().getPlotArea().getScatterChartList()) {
                    for (var series : plot.getSerList()) {
                        for (var bar : series.getErrBarsList()) {
                            bars++;
                            assertThat(bar.getPlus().getNumRef().getF()).contains("!$L$");
                            assertThat(bar.getMinus().getNumRef().getF()).contains("!$K$");
                        }
                    }
                }
            }
        }
        var needed = Stream.of(
                model.report().detentions(), model.report().killed(), model.report().injured(),
                model.report().cases(), model.report().deployments(), model.report().damage(), model.report().crowds())
                .flatMap(section -> section.charts().stream())
                .filter(Chart.Steps.class::isInstance)
                .flatMap(chart -> ((Chart.Steps) chart).lines().stream())
                .filter(line -> ErrorBars.areNeeded(line.points()))
                .count();
        assertThat(bars).isEqualTo((int) needed);
    }

    @Test
    void whereARegionHasATrend_smallColumnsShowIt() {
        var sheet = (XSSFSheet) workbook.getSheet("Regions");
        var head = sheet.getTables().getFirst().getHeaderRowCount();
        assertThat(head).isEqualTo(1);
        var drawn = model.report().regions().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .filter(figure -> model.report().series().stream()
                        .filter(line -> line.place().equals(figure.place())
                                && line.category().equals(figure.category())
                                && line.basis().equals(figure.basis())
                                && line.group().equals(figure.group())
                                && line.definition().isEmpty()
                                && figure.issuer() != null
                                && line.issuer().equals(figure.issuer()))
                        .count() >= 3)
                .count();
        var xml = sheet.getCTWorksheet().isSetExtLst() ? sheet.getCTWorksheet().getExtLst().xmlText() : "";
        assertThat(xml.split("<xm:sqref>", -1).length - 1).isEqualTo((int) drawn);
    }

    @Test
    void propertiesDependOnTheReportAlone() {
        var core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Kazakhstan: situation report");
        assertThat(core.getCreator()).isEqualTo("sitrep");
        assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2022-01-13T00:00:00Z"));
        assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2022-01-13T00:00:00Z"));
    }

    @Test
    void withdrawnFiguresAreStruckThrough() {
        var sheet = workbook.getSheet("Disputed");
        var table = sheet.getTables().stream()
                .filter(one -> one.getName().equals("Withdrawn"))
                .findFirst()
                .orElseThrow();
        var cell = cell(sheet, table.getStartRowIndex() + 1, "As printed");
        assertThat(cell.getCellStyle().getFont().getStrikeout()).isTrue();
    }

    @Test
    void aNightOnWhichNothingIsKnownIsAValidWorkbook() throws Exception {
        var empty = ModelCase.built("2021-06-01", "A4");
        var file = folder.resolve("empty.xlsx");
        new WorkbookWriter().write(empty.report(), empty.entries(), file);
        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
    }

    private static List<?> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null ? List.of() : sheet.getDrawingPatriarch().getCharts();
    }

    private static void assertNumber(XSSFCell cell, @Nullable BigDecimal number) {
        if (number == null) {
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        } else {
            assertThat(cell.getNumericCellValue()).isEqualTo(number.doubleValue());
        }
    }

    private static XSSFCell named(String name) {
        var reference = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(reference.getSheetName()).getRow(reference.getRow()).getCell(reference.getCol());
    }

    /** The cell of a row under a heading, in the table that the row lies in. */
    private static XSSFCell cell(XSSFSheet sheet, int row, String heading) {
        for (var table : sheet.getTables()) {
            if (table.getStartRowIndex() < row && row <= table.getEndRowIndex()) {
                var index = table.findColumnIndex(heading);
                assertThat(index).as(heading).isNotNegative();
                return sheet.getRow(row).getCell(index);
            }
        }
        throw new AssertionError("No table at row " + row);
    }
}
