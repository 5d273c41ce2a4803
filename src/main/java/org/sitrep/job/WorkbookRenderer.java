package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.EntryRows;
import org.sitrep.report.Report;
import org.sitrep.workbook.WorkbookWriter;

/** The Excel workbook. */
final class WorkbookRenderer implements ReportRenderer {

    private final WorkbookWriter writer = new WorkbookWriter();
    private final @Nullable String password;

    WorkbookRenderer(@Nullable String password) {
        this.password = password;
    }

    @Override
    public Kind kind() {
        return Kind.WORKBOOK;
    }

    @Override
    public void render(Report report, EntryRows entries, Path file) throws IOException {
        writer.write(report, entries, file, password);
    }
}
