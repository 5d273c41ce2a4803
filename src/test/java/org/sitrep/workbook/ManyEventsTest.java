package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;
import org.sitrep.model.Vintage;

/** A country of twenty thousand events: they are counted in the tables and listed on the sheet of entries alone. */
class ManyEventsTest {

    private static final int EVENTS = 20_000;

    @TempDir Path folder;

    @Test
    void theWorkbookStaysOneThatPeopleRead() throws Exception {
        var vintages = new ArrayList<Vintage>();
        new Bulk(EVENTS).forEach(row -> vintages.add(row.vintage()));
        var model = ModelCase.built(vintages, LocalDate.of(2024, 2, 20));
        var file = folder.resolve("events.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);

        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(Files.size(file)).isLessThan(8_500_000);
        assertThat(model.report().activity()).isNotEmpty();
        try (var workbook = new XSSFWorkbook(file.toString())) {
            assertThat(LimitCheck.messages(workbook)).isEmpty();
            assertThat(workbook.getSheet("Entries").getLastRowNum()).isEqualTo(EVENTS);
            assertThat(workbook.getSheet("Activity").getTables().getFirst().getDataRowCount())
                    .isEqualTo(model.report().activity().size());
            assertThat(workbook.getSheet("Timeline").getLastRowNum()).isLessThan(1_000);
            for (var sheet : workbook) {
                if (!sheet.getSheetName().equals("Entries")) {
                    assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isLessThan(10_000);
                }
            }
        }
    }
}
