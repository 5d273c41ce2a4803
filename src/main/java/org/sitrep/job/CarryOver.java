package org.sitrep.job;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.publish.CarriedFiles;
import org.sitrep.publish.Publisher;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.IssueStore;
import org.sitrep.store.StoredIssue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes reports over from the issues of the same day that rest on the very same, instead of making them again.
 *
 * <p>Only of the same day: a report of a later day says so on every page, its window has moved, and a measure may have
 * ended meanwhile, although nothing new is known. What is asked for by hand is always made anew.
 */
final class CarryOver {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOver.class);

    private final IssueStore issues;
    private final Publisher publisher;
    private final CarriedFiles files;
    private final ProgramMark mark;
    private final boolean isWanted;

    /** @param isWanted whether reports are taken over at all */
    CarryOver(IssueStore issues, Publisher publisher, CarriedFiles files, ProgramMark mark, boolean isWanted) {
        this.issues = issues;
        this.publisher = publisher;
        this.files = files;
        this.mark = mark;
        this.isWanted = isWanted;
    }

    /** What a run may take over, once its day is settled. */
    Former in(RunContext run) {
        return new Former(run);
    }

    /** The issues of a run's day, read when they are first asked for; for several threads at once. */
    final class Former {

        private final RunContext run;
        private final Map<String, Optional<RunRecord>> records = new ConcurrentHashMap<>();
        private @Nullable Optional<String> program;
        private @Nullable Map<String, List<StoredIssue>> issuesByReport;

        private Former(RunContext run) {
            this.run = run;
        }

        /** The mark of this program; empty where nothing shall be taken over, neither now nor later. */
        synchronized Optional<String> program() {
            if (program == null) {
                program = isWanted ? mark.find() : Optional.empty();
            }
            return program;
        }

        /**
         * Takes the files of a report over, if an issue has them as they would be made now.
         *
         * @param fingerprint of all that the report would be made of
         * @param staging where the files go
         * @return what the record of this run says of them; empty if the report must be made
         */
        Optional<RunRecord.ReportFiles> take(PlannedReport planned, String fingerprint, Path staging) {
            if (run.options().command() != RunOptions.Command.RUN) {
                return Optional.empty();
            }
            for (var issue : issuesOf(planned)) {
                var record = records.computeIfAbsent(issue.folder(), CarryOver.this::recordOf).orElse(null);
                if (record != null && issue.content().equals(record.content())) {
                    var taken = reportOf(record, planned, fingerprint)
                            .flatMap(report -> take(planned, issue, record, report, staging));
                    if (taken.isPresent()) {
                        return taken;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<RunRecord.ReportFiles> take(
                PlannedReport planned,
                StoredIssue issue,
                RunRecord record,
                RunRecord.ReportFiles report,
                Path staging) {
            try {
                files.take(issue.folder(), record, filesOf(planned), staging);
                return Optional.of(report.carriedInto(planned.loadedUntil(), issue.folder()));
            } catch (IOException damaged) {
                run.say("The report on " + planned.request().country() + " was made anew, as that in "
                        + issue.folder() + " is not whole: " + Faults.words(damaged));
                return Optional.empty();
            }
        }

        private synchronized List<StoredIssue> issuesOf(PlannedReport planned) {
            if (issuesByReport == null) {
                issuesByReport = issues.on(planned.request().asOf()).stream().collect(groupingBy(StoredIssue::report));
            }
            return issuesByReport.getOrDefault(planned.name(), List.of());
        }
    }

    private Optional<RunRecord> recordOf(String folder) {
        try {
            return publisher.recordOf(folder);
        } catch (IOException unreadable) {
            LOG.debug("Nothing is taken over from {}", folder, unreadable);
            return Optional.empty();
        }
    }

    private static Optional<RunRecord.ReportFiles> reportOf(
            RunRecord record, PlannedReport planned, String fingerprint) {
        return record.reports().stream()
                .filter(report -> report.name().equals(planned.name()))
                .filter(report -> fingerprint.equals(report.fingerprint()))
                .findFirst();
    }

    private static List<String> filesOf(PlannedReport planned) {
        return Arrays.stream(ReportRenderer.Kind.values())
                .map(kind -> planned.name() + kind.suffix())
                .toList();
    }
}
