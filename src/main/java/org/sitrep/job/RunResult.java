package org.sitrep.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, for people and for programs.
 *
 * @param exitCode the exit code
 * @param status {@code published}, {@code nothing-new}, {@code refused}, {@code failed} or {@code stopped}
 * @param runId the run's name
 * @param asOf the day of knowledge; null if it was not settled
 * @param folder the folder of the issue, or of the record of a run without one; null if there is neither
 * @param reports the reports of the issue; empty if nothing was published
 * @param rows how the rows read tonight ended
 * @param messages what must be known, in sentences
 * @param json the run record, as in run.json
 */
public record RunResult(
        ExitCode exitCode,
        String status,
        String runId,
        @Nullable LocalDate asOf,
        @Nullable Path folder,
        List<ReportResult> reports,
        Rows rows,
        List<String> messages,
        String json) {

    public RunResult {
        reports = List.copyOf(reports);
        messages = List.copyOf(messages);
    }

    /**
     * A report of the issue.
     *
     * @param country the country
     * @param workbook the Excel file; null if it was not made
     * @param briefing the PDF file; null if it was not made
     * @param model the JSON file; null if it was not made
     * @param findings how many findings it has
     */
    public record ReportResult(
            String country,
            @Nullable Path workbook,
            @Nullable Path briefing,
            @Nullable Path model,
            long findings) {}

    /** How the rows ended; {@code read} is the sum of the others. */
    public record Rows(long read, long accepted, long unchanged, long repeated, long dropped, long rejected) {}
}
