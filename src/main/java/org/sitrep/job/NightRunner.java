package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.publish.Publisher;
import org.sitrep.publish.RejectedCsv;
import org.sitrep.publish.RunJson;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RunStatus;
import org.sitrep.store.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;

/**
 * Runs a request from its files to its record: repairs what died before, freezes the list of files, has the job done,
 * and writes down how it ended.
 */
final class NightRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NightRunner.class);

    private final SitrepSettings settings;
    private final Jobs jobs;
    private final TonightsFiles tonight;
    private final ReportsStep reports;
    private final PublishStep publishing;
    private final Publisher publisher;
    private final RunRecorder recorder;
    private final RunStore runs;
    private final StopSignal stop;
    private final StoreExaminer examiner;
    private final CommitRecord commits;
    private final RunJson json = new RunJson();

    NightRunner(
            SitrepSettings settings,
            Jobs jobs,
            TonightsFiles tonight,
            ReportsStep reports,
            PublishStep publishing,
            Publisher publisher,
            RunRecorder recorder,
            RunStore runs,
            StopSignal stop,
            StoreExaminer examiner,
            CommitRecord commits) {
        this.settings = settings;
        this.jobs = jobs;
        this.tonight = tonight;
        this.reports = reports;
        this.publishing = publishing;
        this.publisher = publisher;
        this.recorder = recorder;
        this.runs = runs;
        this.stop = stop;
        this.examiner = examiner;
        this.commits = commits;
    }

    /** Runs a request. Failures of the work are in the result; what is thrown kept the work from being recorded. */
    RunResult run(RunOptions options) {
        stop.begin();
        try {
            examiner.checkQuickly();
            jobs.repair();
            publisher.clear();
            var run = tonight.begin(options);
            LOG.info("Run {}", run.id());
            commits.note(run.id());
            var result = isNothingToDo(run) ? end(run) : execute(run, options);
            commits.note(result.runId());
            return result;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            stop.end();
        }
    }

    /** Whether all files are known and an issue that rests on them is there. */
    private boolean isNothingToDo(RunContext run) {
        return runs.manifest(run.id()).stream().allMatch(ManifestLine::known) && reports.isPublishedAlready(run);
    }

    private RunResult execute(RunContext run, RunOptions options) throws IOException {
        var execution = jobs.execute(run);
        if (execution == null) {
            // Its job had come to its end, but the process died before this was noted.
            var anew = tonight.beginAnew(options);
            var second = jobs.execute(anew);
            if (second == null) {
                throw new IllegalStateException("The job of a new run had run before");
            }
            return end(anew, second);
        }
        return end(run, execution);
    }

    private RunResult end(RunContext run, JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return end(run);
        }
        publisher.clear();
        if (stop.isRaised()) {
            run.say("Stopped by a signal; the next run goes on from there");
            return record(run, RunStatus.STOPPED, ExitCode.STOPPED);
        }
        var failures = execution.getAllFailureExceptions();
        var cause = failures.isEmpty()
                ? new IllegalStateException("Job " + execution.getStatus() + ": " + execution.getExitStatus())
                : mostTelling(failures);
        LOG.debug("Run {} failed", run.id(), cause);
        run.say("Failed: " + Faults.words(cause));
        return record(run, RunStatus.FAILED, Faults.exitCode(cause));
    }

    private RunResult end(RunContext run) throws IOException {
        publisher.clear();
        var published = run.record();
        var folder = run.folder();
        if (published != null && folder != null) {
            runs.end(
                    run.id(),
                    RunStatus.PUBLISHED,
                    published.exitCode(),
                    published.finishedAt(),
                    recorder.tally(run),
                    folder,
                    message(run, RunStatus.PUBLISHED));
            return result(run, published, settings.output().resolve(folder));
        }
        var status = run.isNothingNew() ? RunStatus.NOTHING_NEW : RunStatus.REFUSED;
        if (run.isNothingNew()) {
            run.say("Nothing new to publish: " + folder + " says the same");
        }
        return record(run, status, run.exitCode());
    }

    /** Records a run that published nothing. */
    private RunResult record(RunContext run, RunStatus status, ExitCode exitCode) throws IOException {
        var record = recorder.record(run, status, exitCode, former(run, status));
        runs.end(
                run.id(),
                status,
                exitCode.value(),
                record.finishedAt(),
                recorder.tally(run),
                record.folder(),
                message(run, status));
        var nothingRead = runs.manifest(run.id()).stream().allMatch(ManifestLine::known);
        if (status == RunStatus.NOTHING_NEW && nothingRead) {
            return result(run, record, settings.output().resolve(String.valueOf(record.folder())));
        }
        var staging = publisher.stage(run.id());
        publishing.writeRejected(run, staging);
        var folder = publisher.file(record, staging.resolve(RejectedCsv.FILE));
        publisher.clear();
        return result(run, record, status == RunStatus.NOTHING_NEW && record.folder() != null
                ? settings.output().resolve(record.folder())
                : folder);
    }

    /** What the issue consists of that says the same as this run would. */
    private RunRecorder.@Nullable Contents former(RunContext run, RunStatus status) throws IOException {
        var folder = run.folder();
        if (status != RunStatus.NOTHING_NEW || folder == null) {
            return null;
        }
        var record = publisher.recordOf(folder).orElseThrow();
        return new RunRecorder.Contents(
                folder, String.valueOf(record.content()), record.reports(), record.outputs());
    }

    private RunResult result(RunContext run, RunRecord record, Path folder) {
        var tally = recorder.tally(run);
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
                record.reports().stream()
                        .map(report -> new RunResult.ReportResult(
                                report.country(),
                                in(folder, report.workbook()),
                                in(folder, report.briefing()),
                                in(folder, report.model()),
                                report.findings()))
                        .toList(),
                new RunResult.Rows(
                        tally.read(),
                        tally.accepted(),
                        tally.unchanged(),
                        tally.repeated(),
                        tally.dropped(),
                        tally.rejected()),
                record.messages(),
                json.text(record));
    }

    private static @Nullable Path in(Path folder, @Nullable String file) {
        return file == null ? null : folder.resolve(file);
    }

    private static String message(RunContext run, RunStatus status) {
        return run.messages().isEmpty() ? status.token() : String.join("; ", run.messages());
    }

    /** Batch adds failures of its own, in no order; a fault that says what to do tells most, theirs least. */
    private static Throwable mostTelling(List<Throwable> failures) {
        return failures.stream()
                .max(Comparator.comparing((Throwable failure) -> Faults.exitCode(failure) != ExitCode.FAILED)
                        .thenComparing(failure -> !(failure instanceof JobExecutionException)))
                .orElseThrow();
    }
}
