package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import org.sitrep.report.EntryRows;
import org.sitrep.report.Report;

/** Draws a report as one file. */
interface ReportRenderer {

    /** What the file is to the readers of run.json. */
    enum Kind {
        WORKBOOK(".xlsx"),
        BRIEFING(".pdf"),
        MODEL(".json");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        String suffix() {
            return suffix;
        }
    }

    Kind kind();

    /**
     * Writes the file.
     *
     * @param entries the entries behind the report
     */
    void render(Report report, EntryRows entries, Path file) throws IOException;
}
