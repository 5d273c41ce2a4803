package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.ModelCase;

/** A workbook speaks one language on every sheet, and is as valid in it as in English. */
class WorkbookLanguagesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "kk"})
    void headingsAndSheetsAreOfTheLanguage(String language) throws Exception {
        var model = ModelCase.built("2022-01-13", "A4", Locale.forLanguageTag(language));
        var file = folder.resolve("report.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);

        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
        var words = new Messages(language);
        try (var workbook = new XSSFWorkbook(file.toString())) {
            var sheets = new ArrayList<String>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets)
                    .contains(words.text("sheet.keyFigures"), words.text("sheet.entries"))
                    .doesNotContain("Key figures", "Entries", "Findings");
            var headings = headings(workbook);
            assertThat(headings)
                    .contains(words.text("column.printed"), words.text("entries.id"))
                    .doesNotContain("As printed", "How to read it", "entry id", "What to mend");
            assertThat(workbook.getSheetName(workbook.getActiveSheetIndex()))
                    .isEqualTo(words.text("sheet.keyFigures"));
            assertThat(column(workbook.getSheet(words.text("sheet.findings")), 0))
                    .contains(words.text("severity.note"))
                    .doesNotContain("note", "warning");
            for (var name : workbook.getAllNames()) {
                assertThat(name.getRefersToFormula()).doesNotContain("Key figures");
            }
        }
    }

    private static List<String> column(Sheet sheet, int column) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> {
            var cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        });
        return texts;
    }

    private static List<String> headings(XSSFWorkbook workbook) {
        var headings = new ArrayList<String>();
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getFontIndex() > 0) {
                        headings.add(cell.getStringCellValue());
                    }
                }
            }
        }
        return headings;
    }
}
