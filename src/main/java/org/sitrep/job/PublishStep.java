package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.model.Rejection;
import org.sitrep.publish.Issue;
import org.sitrep.publish.Publisher;
import org.sitrep.publish.RejectedCsv;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.IssueStore;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStatus;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredIssue;
import org.springframework.batch.core.step.Step;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the finished reports into place and notes the issue. */
final class PublishStep {

    private final Steps steps;
    private final Publisher publisher;
    private final RunRecorder recorder;
    private final RunStore runs;
    private final RejectionStore rejections;
    private final IssueStore issues;
    private final TransactionTemplate transaction;
    private final SitrepSettings settings;

    PublishStep(
            Steps steps,
            Publisher publisher,
            RunRecorder recorder,
            RunStore runs,
            RejectionStore rejections,
            IssueStore issues,
            TransactionTemplate transaction,
            SitrepSettings settings) {
        this.steps = steps;
        this.publisher = publisher;
        this.recorder = recorder;
        this.runs = runs;
        this.rejections = rejections;
        this.issues = issues;
        this.transaction = transaction;
        this.settings = settings;
    }

    Step step(RunContext run) {
        return steps.abandonable("publish", point -> publish(run, point));
    }

    /** Writes the rows that were rejected tonight into a folder. */
    void writeRejected(RunContext run, Path folder) throws IOException {
        try (var csv = RejectedCsv.in(folder)) {
            for (var line : runs.manifest(run.id())) {
                if (line.isToRead() && line.file() != null) {
                    addAll(csv, line.file());
                }
            }
            for (var rejection : rejections.ofRun(run.id())) {
                csv.add(rejection);
            }
        }
    }

    private void addAll(RejectedCsv csv, long file) throws IOException {
        var failures = new ArrayList<IOException>();
        rejections.forEachOfFile(file, rejection -> add(csv, rejection, failures));
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private static void add(RejectedCsv csv, Rejection rejection, List<IOException> failures) {
        if (failures.isEmpty()) {
            try {
                csv.add(rejection);
            } catch (IOException broken) {
                failures.add(broken);
            }
        }
    }

    private void publish(RunContext run, TurningPoint point) throws IOException {
        var asOf = run.asOf();
        if (run.isSettled() || asOf == null) {
            return;
        }
        var reports = run.rendered();
        if (reports.isEmpty()) {
            throw new FaultException(ExitCode.FAILED, "No report could be made");
        }
        var staging = publisher.stagingOf(run.id());
        writeRejected(run, staging);
        var issue = publisher.prepare(staging, asOf, settings.shape());
        if (issue.isPublished()) {
            point.pass();
            if (run.options().country() == null) {
                publisher.pointTo(issue);
            }
            note(run, issue, reports, issues::putIfAbsent);
            var record = publisher.recordOf(issue.name()).orElseThrow();
            if (record.runId().equals(run.id())) {
                // This very run published it, and died before it could say so.
                run.publish(issue.name(), record);
            } else {
                run.findNothingNew(issue.name());
            }
            return;
        }
        var contents = new RunRecorder.Contents(issue.name(), issue.content(), reports, issue.outputs());
        var record = recorder.record(run, RunStatus.PUBLISHED, run.exitCode(), contents);
        publisher.publish(staging, issue, record, isLatest(run, asOf), point::pass);
        note(run, issue, reports, issues::put);
        run.publish(issue.name(), record);
    }

    /** Notes the issue also when it was there already: the run that published it may have died before it could. */
    private void note(
            RunContext run, Issue issue, List<RunRecord.ReportFiles> reports, Consumer<StoredIssue> store) {
        transaction.executeWithoutResult(status -> {
            for (var report : reports) {
                var planned = run.planned(report.name());
                store.accept(new StoredIssue(
                        report.name(),
                        report.country(),
                        issue.asOf(),
                        issue.revision(),
                        issue.content(),
                        issue.name(),
                        report.from(),
                        report.to(),
                        report.previousAsOf(),
                        planned.request().from(),
                        planned.loadedUntil(),
                        report.figuresChanged(),
                        run.startedAt(),
                        run.id()));
            }
        });
    }

    /** An issue of the past, or of one country, does not take the place of the latest. */
    private boolean isLatest(RunContext run, LocalDate asOf) throws IOException {
        var latest = publisher.latest();
        return run.options().country() == null && (latest.isEmpty() || !asOf.isBefore(latest.get()));
    }
}
