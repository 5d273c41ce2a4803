package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.EntryRows;
import org.sitrep.report.Report;
import org.sitrep.workbook.WorkbookWriter;

/** The Excel workbook. */
final class WorkbookRenderer implements ReportRenderer {

    private final WorkbookWriter writer;
    private final @Nullable String password;

    WorkbookRenderer(@Nullable String password, boolean slicers) {
        this.password = password;
        writer = new WorkbookWriter(slicers);
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
