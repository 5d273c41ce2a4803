package org.sitrep.job.notice;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a night ended, as it is told.
 *
 * @param runId the run's name; empty where it did not come so far
 * @param asOf the day of knowledge; null if it was not settled
 * @param status {@code published}, {@code nothing-new}, {@code refused}, {@code failed} or {@code stopped}
 * @param exitCode the exit code of the program
 * @param title the words for a report
 * @param handling the handling mark
 * @param messages what must be known, in sentences
 * @param reports the reports of the issue; empty if nothing was published
 * @param folder the folder of the issue, or of the run's record; null if there is neither
 * @param facts the night in numbers
 */
public record Notice(
        String runId,
        @Nullable LocalDate asOf,
        String status,
        int exitCode,
        String title,
        String handling,
        List<String> messages,
        List<Report> reports,
        @Nullable Path folder,
        Facts facts) {

    public Notice {
        messages = List.copyOf(messages);
        reports = List.copyOf(reports);
    }

    /** Whether all went as it should. */
    boolean isGood() {
        return exitCode == 0;
    }

    /** Whether readers have something new to read. */
    boolean isPublished() {
        return status.equals("published");
    }

    /**
     * A night in numbers, as monitors want it.
     *
     * @param startedAt when it was first started; null where it did not come so far
     * @param finishedAt when it ended
     * @param rows how many rows ended how, by {@code read}, {@code accepted} and so on; empty if none was read
     * @param phases how many seconds each phase of the run took
     * @param storeBytes the size of the store; 0 if it is not a file
     */
    public record Facts(
            @Nullable Instant startedAt,
            Instant finishedAt,
            Map<String, Long> rows,
            Map<String, Double> phases,
            long storeBytes) {}

    /**
     * One report of the issue.
     *
     * @param country the country
     * @param previous the day of the issue before; null for a first issue
     * @param changes the figures that changed since then
     * @param findings how many findings it has
     * @param isCarried whether it was taken over from an issue before
     * @param briefing the PDF file; null if it was not made
     */
    public record Report(
            String country,
            @Nullable LocalDate previous,
            List<Change> changes,
            long findings,
            boolean isCarried,
            @Nullable Path briefing) {
        public Report {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A changed figure, in the words of the report.
     *
     * @param figure what is counted, and where
     * @param before the figure in the issue before
     * @param after the figure now
     * @param reason why it changed
     * @param voice who states the new one, and since when
     */
    public record Change(String figure, String before, String after, String reason, String voice) {

        @Override
        public String toString() {
            return figure + ": " + before + " \u2192 " + after + " (" + reason + "; " + voice + ")";
        }
    }
}
