package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitrep.briefing.BriefingWriter;
import org.sitrep.report.EntryRows;
import org.sitrep.report.Report;

/** The PDF briefing. */
final class BriefingRenderer implements ReportRenderer {

    private final BriefingWriter writer = new BriefingWriter();
    private final @Nullable String password;

    BriefingRenderer(@Nullable String password) {
        this.password = password;
    }

    @Override
    public Kind kind() {
        return Kind.BRIEFING;
    }

    @Override
    public void render(Report report, EntryRows entries, Path file) throws IOException {
        writer.write(report, file, password);
    }
}
