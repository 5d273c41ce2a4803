package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Vintage;

/** A log whose every text is an attack, or longer or stranger than any real one, still makes a workbook that is safe. */
class HostileReportTest {

    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1)",
            "\t=1",
            "a\u0000b\uD800",
            "_x003D_1",
            "\"),1+1,(\"",
            "</f><v>",
            "جمهورية كازاخستان – საქართველო – 中华人民共和国 – ქ. თბილისი",
            "long ".repeat(9_000));

    @TempDir Path folder;

    @Test
    void nothingOfItIsAFormulaOrALink() throws Exception {
        var vintages = new ArrayList<Vintage>();
        for (var index = 0; index < TEXTS.size(); index++) {
            for (var category : List.of(Category.DETENTION, Category.DEATH, Category.MEASURE, Category.DAMAGE)) {
                vintages.add(vintage(TEXTS.get(index), category, index));
            }
        }
        var model = ModelCase.built(vintages, LocalDate.of(2022, 1, 13));
        var file = folder.resolve("hostile.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);

        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
        try (var workbook = new XSSFWorkbook(file.toString())) {
            for (var sheet : workbook) {
                formulas(sheet);
                ((XSSFSheet) sheet).getHyperlinkList().forEach(link -> assertThat(
                        link.getAddress() == null ? link.getLocation() : link.getAddress())
                        .matches("https?://.*|'?[A-Z][A-Za-z &]+'?!A\\d+"));
            }
        }
    }

    private static void formulas(org.apache.poi.ss.usermodel.Sheet sheet) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula()).matches("(?s)HYPERLINK\\(.*|ROWS\\(.*|F\\d+-SUM\\(.*");
                }
            }
        }
    }

    private static Vintage vintage(String text, Category category, int index) {
        var entry = new Entry(
                "desk",
                text.substring(0, Math.min(400, text.length())) + category,
                category,
                ReducedDate.of(LocalDate.of(2022, 1, 5 + index % 5)),
                null,
                ReducedDate.of(LocalDate.of(2022, 1, 6 + index % 5)),
                new Place(new Area("Kazakhstan", text.substring(0, Math.min(200, text.length())), null), null, null),
                index % 2 == 0 ? "all" : text,
                text,
                new Count(Figure.exact(10 + index), Basis.TOTAL, "persons"),
                null,
                new Attribution(text, text, index % 2 == 0 ? "javascript:alert(1)" : "https://example.org/" + index),
                Standing.REPORTED,
                List.of(),
                null,
                text,
                Map.of("=x", text));
        return new Vintage(entry, 1, entry.knownOn(), Instant.EPOCH, new Origin("=file.csv", index + 1, index + 2));
    }
}
