package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.briefing.BriefingWriter;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.reckon.Told;
import org.sitrep.report.BuiltReport;
import org.sitrep.report.ModelJson;
import org.sitrep.report.Report;
import org.sitrep.workbook.WorkbookWriter;
import tools.jackson.databind.ObjectMapper;

/** Two logs of one country that number their entries alike: every reference leads to the entry that is meant. */
class SharedIdsTest {

    private static final String DAY = "2022-01-12";

    @TempDir static Path folder;

    private static BuiltReport built;

    @BeforeAll
    static void writes() throws IOException {
        built = ModelCase.built(
                Told.vintages(
                        death("1").dataset("radio").on("2022-01-08").total(90).by("Hospital").summary("Radio, first."),
                        death("2").dataset("radio").on("2022-01-10").total(70).by("Hospital").summary("Radio, second."),
                        death("9").dataset("radio").on("2022-01-10").in("North").total(11).by("Hospital"),
                        detention("1").on("2022-01-09").total(400).by("Police").summary("Desk, first."),
                        detention("2").on("2022-01-11").total(500).by("Police").summary("Desk, second."),
                        detention("3").on("2022-01-11").in("South").total(40).by("Police")),
                LocalDate.parse(DAY));
        new WorkbookWriter().write(built.report(), built.entries(), folder.resolve("report.xlsx"));
        new BriefingWriter().write(built.report(), folder.resolve("report.pdf"));
    }

    private static Report report() {
        return built.report();
    }

    @Test
    void figuresNameTheDatasetOfASharedIdAndNoOther() {
        assertThat(report().keyFigures())
                .extracting(figure -> figure.label() + " " + figure.place() + " " + texts(figure.entries()))
                .containsExactlyInAnyOrder(
                        "Detained Kazakhstan [desk:2]", "Detained South [3]", "Killed Kazakhstan [radio:2]",
                        "Killed North [9]");
    }

    @Test
    void aFindingNamesItsOwnEntriesAndFlagsNoFigureOfTheOtherLog() {
        assertThat(report().findings())
                .filteredOn(finding -> finding.code().equals("TOTAL_FALLS"))
                .singleElement()
                .satisfies(finding -> assertThat(texts(finding.entries())).containsExactly("radio:2", "radio:1"));
        assertThat(report().keyFigures())
                .filteredOn(figure -> !figure.flags().isEmpty())
                .extracting(figure -> texts(figure.entries()))
                .containsExactly(List.of("radio:2"));
    }

    @Test
    void aChangedEntryIsNamedWithItsDataset() {
        var changed = ModelCase.built(
                Told.vintages(
                        death("1").on("2022-01-08").total(90).by("Hospital"),
                        death("1").on("2022-01-08").total(91).by("Hospital").version(2, "2022-01-12"),
                        detention("1").dataset("radio").on("2022-01-09").total(400).by("Police")),
                LocalDate.parse(DAY)).report();

        assertThat(changed.revisions())
                .filteredOn(revision -> revision.kind().equals("entry_changed"))
                .singleElement()
                .satisfies(revision -> assertThat(revision.reason()).isEqualTo("Changed in desk:1: count."));
    }

    @Test
    void aSentenceThatNamesAnEntryNamesItsDataset() {
        var bounds = new Figure(
                BigDecimal.valueOf(7), BigDecimal.valueOf(3), BigDecimal.valueOf(9), Qualifier.EXACT, "3 (7-9)");
        var report = ModelCase.built(
                Told.vintages(
                        death("1").dataset("radio").on("2022-01-08").event(bounds),
                        detention("1").on("2022-01-09").total(400).by("Police")),
                LocalDate.parse(DAY)).report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("BOUNDS_OUT_OF_ORDER"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("radio:1"));
    }

    @Test
    void theModelWrittenOutHasTheSameNames() throws IOException {
        var out = new ByteArrayOutputStream();
        new ModelJson().write(report(), out);
        var json = new ObjectMapper().readTree(out.toByteArray());

        for (var list : List.of("keyFigures", "findings", "revisions", "series")) {
            assertThat(json.get(list).toString()).as(list).contains("\"radio:2\"").doesNotContain("[\"2\"");
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("desk:3", "radio:9");
    }

    @Test
    void everyLinkOfTheWorkbookLeadsToTheRowThatIsMeantAndBack() throws IOException {
        try (var workbook = new XSSFWorkbook(folder.resolve("report.xlsx").toFile().getPath())) {
            var entries = workbook.getSheet("Entries");
            var sheet = workbook.getSheet("Key figures");
            var head = sheet.getTables().getFirst().getStartRowIndex();
            for (var index = 0; index < report().keyFigures().size(); index++) {
                var figure = report().keyFigures().get(index);
                var cell = sheet.getRow(head + 1 + index).getCell(column(sheet.getRow(head), "Entries"));
                var target = entries.getRow(target(workbook, cell.getCellFormula()) - 1);
                var meant = figure.entries().getFirst().key();

                assertThat(text(entries, target, "entry id")).isEqualTo(meant.id());
                assertThat(text(entries, target, "dataset")).isEqualTo(meant.dataset());
                assertThat(text(entries, target, "key figure")).isEqualTo(figure.label() + ", " + figure.place());
                assertThat(text(entries, target, "findings").isEmpty()).isEqualTo(figure.flags().isEmpty());
            }
        }
    }

    @Test
    void theBriefingPrintsTheNamesAndItsLinksLeadToRowsOfTheirOwn() throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("radio:2", "desk:2").doesNotContain("desk:3");
            var leads = new HashMap<String, List<String>>();
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionGoTo go
                            && go.getDestination() instanceof PDPageXYZDestination to) {
                        leads.computeIfAbsent(text(page, link.getRectangle()), none -> new ArrayList<>())
                                .add(text(to.getPage(), new PDRectangle(0, to.getTop() - 16, 600, 18)));
                    }
                }
            }
            assertThat(leads).containsKeys("radio:2", "desk:2", "radio:1");
            for (var name : List.of("radio:2", "desk:2", "radio:1")) {
                assertThat(leads.get(name)).as(name).allMatch(line -> line.contains(name));
            }
        }
    }

    @Test
    void anEntryThatIsKnownLaterOnlyChangesNoName() {
        var report = ModelCase.built(
                Told.vintages(
                        death("1").on("2022-01-08").total(90).by("Hospital"),
                        detention("1").dataset("radio").on("2022-01-13").total(400).by("Police")),
                LocalDate.parse(DAY)).report();

        assertThat(report.keyFigures())
                .singleElement()
                .satisfies(figure -> assertThat(texts(figure.entries())).containsExactly("1"));
    }

    /** The row, from 1, to which the formula of a link leads. */
    private static int target(XSSFWorkbook workbook, String formula) {
        var row = formula.substring(formula.indexOf("MATCH("), formula.lastIndexOf(",\"#Entries!A1\")"));
        var scratch = workbook.getSheet("Entries").createRow(1_000);
        var cell = scratch.createCell(60);
        cell.getSheet().setArrayFormula(row, new CellRangeAddress(1_000, 1_000, 60, 60));
        var evaluated = workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell);
        cell.getSheet().removeArrayFormula(cell);
        return (int) evaluated.getNumberValue();
    }

    /** The text in a part of a page. */
    private static String text(PDPage page, PDRectangle where) throws IOException {
        var stripper = new PDFTextStripperByArea();
        var top = page.getMediaBox().getHeight() - where.getUpperRightY();
        stripper.addRegion(
                "it", new Rectangle2D.Float(where.getLowerLeftX(), top, where.getWidth(), where.getHeight()));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("it").strip();
    }

    private static int column(Row head, String name) {
        for (var cell : head) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String text(XSSFSheet sheet, Row row, String name) {
        var cell = row.getCell(column(sheet.getRow(0), name));
        return cell == null ? "" : Objects.requireNonNullElse(cell.getStringCellValue(), "");
    }
}
