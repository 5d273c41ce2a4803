package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;
import org.sitrep.report.BuiltReport;

/** No repair prompt: every part is valid, and so is what no schema checks. */
class WorkbookValidityTest {

    @TempDir Path folder;

    @Test
    void everyPartOfTheModelCaseIsValid() throws Exception {
        var file = write(ModelCase.built("2022-01-13", "A4"), new WorkbookWriter());
        assertThat(new SchemaCheck().messages(file)).isEmpty();
    }

    @Test
    void theModelCaseKeepsTheLimitsOfExcel() throws Exception {
        var file = write(ModelCase.built("2022-01-13", "A4"), new WorkbookWriter());
        assertThat(LimitCheck.messages(file)).isEmpty();
    }

    @Test
    void entriesOverSeveralSheetsAreValid() throws Exception {
        var file = write(ModelCase.built("2022-01-13", "LETTER"), new WorkbookWriter(100));
        assertThat(new SchemaCheck().messages(file)).isEmpty();
        assertThat(LimitCheck.messages(file)).isEmpty();
    }

    @Test
    void sameReportSameBytes() throws Exception {
        var model = ModelCase.built("2022-01-13", "A4");
        var one = folder.resolve("one.xlsx");
        var other = folder.resolve("other.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), one);
        new WorkbookWriter().write(model.report(), model.entries(), other);
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    private Path write(BuiltReport model, WorkbookWriter writer) throws Exception {
        var file = folder.resolve("report.xlsx");
        writer.write(model.report(), model.entries(), file);
        return file;
    }
}
