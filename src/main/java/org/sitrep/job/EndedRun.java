package org.sitrep.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.publish.RunJson;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.Tally;

/**
 * A run that is over.
 *
 * @param record what was written down of it
 * @param tally how the rows read tonight ended
 * @param folder the folder of the issue, or of the record of a run without one
 */
record EndedRun(RunRecord record, Tally tally, Path folder) {

    /** The same, with more to be known. */
    EndedRun with(List<String> messages) {
        return new EndedRun(record.with(messages), tally, folder);
    }

    /** The same for the command line. */
    RunResult result() {
        var exitCode = Arrays.stream(ExitCode.values())
                .filter(code -> code.value() == record.exitCode())
                .findFirst()
                .orElse(ExitCode.FAILED);
        return new RunResult(
                exitCode,
                record.status(),
                record.runId(),
                record.asOf(),
                folder,
                record.reports().stream().map(this::report).toList(),
                new RunResult.Rows(
                        tally.read(),
                        tally.accepted(),
                        tally.unchanged(),
                        tally.repeated(),
                        tally.dropped(),
                        tally.rejected()),
                record.messages(),
                new RunJson().text(record));
    }

    /** A file of the folder; null if there is none. */
    @Nullable
    Path file(@Nullable String name) {
        return name == null ? null : folder.resolve(name);
    }

    private RunResult.ReportResult report(RunRecord.ReportFiles report) {
        return new RunResult.ReportResult(
                report.country(),
                file(report.workbook()),
                file(report.briefing()),
                file(report.model()),
                report.findings());
    }
}
