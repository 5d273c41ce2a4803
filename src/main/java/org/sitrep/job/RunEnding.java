package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.publish.Publisher;
import org.sitrep.publish.RejectedCsv;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RunStatus;
import org.sitrep.store.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;

/** Writes down how a run ended: in the store, and in a run record beside the issues where none was published. */
final class RunEnding {

    private static final Logger LOG = LoggerFactory.getLogger(RunEnding.class);

    private final SitrepSettings settings;
    private final PublishStep publishing;
    private final Publisher publisher;
    private final RunRecorder recorder;
    private final RunStore runs;
    private final StopSignal stop;

    RunEnding(
            SitrepSettings settings,
            PublishStep publishing,
            Publisher publisher,
            RunRecorder recorder,
            RunStore runs,
            StopSignal stop) {
        this.settings = settings;
        this.publishing = publishing;
        this.publisher = publisher;
        this.recorder = recorder;
        this.runs = runs;
        this.stop = stop;
    }

    /** Writes down how a run ended that had its job done. */
    EndedRun end(RunContext run, JobExecution execution) throws IOException {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return end(run);
        }
        clear();
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

    /** Writes down how a run ended as planned, or found nothing to do. */
    EndedRun end(RunContext run) throws IOException {
        clear();
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
            return ended(run, published, settings.output().resolve(folder));
        }
        var status = run.isNothingNew() ? RunStatus.NOTHING_NEW : RunStatus.REFUSED;
        if (run.isNothingNew()) {
            run.say("Nothing new to publish: " + folder + " says the same");
        }
        return record(run, status, run.exitCode());
    }

    /** Records a run that published nothing. */
    private EndedRun record(RunContext run, RunStatus status, ExitCode exitCode) throws IOException {
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
            return ended(run, record, settings.output().resolve(String.valueOf(record.folder())));
        }
        var folder = file(run, record);
        return ended(run, record, status == RunStatus.NOTHING_NEW && record.folder() != null
                ? settings.output().resolve(record.folder())
                : folder);
    }

    private Path file(RunContext run, RunRecord record) throws IOException {
        try {
            var staging = publisher.stage(run.id());
            publishing.writeRejected(run, staging);
            return publisher.file(record, staging.resolve(RejectedCsv.FILE));
        } finally {
            clear();
        }
    }

    /** That a run ended is written down also where nothing can be removed any more. */
    private void clear() {
        try {
            publisher.clear();
        } catch (IOException | RuntimeException broken) {
            LOG.debug("The staging folder could not be removed; the next run does it", broken);
        }
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

    private EndedRun ended(RunContext run, RunRecord record, Path folder) {
        return new EndedRun(record, recorder.tally(run), folder);
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
