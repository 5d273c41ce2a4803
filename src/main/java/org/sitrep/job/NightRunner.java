package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sitrep.publish.Publisher;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Runs a request from its files to its record: repairs what died before, freezes the list of files, has the job done,
 * has it written down how it ended, and told.
 */
final class NightRunner {

    private static final Logger LOG = LoggerFactory.getLogger(NightRunner.class);

    private final Jobs jobs;
    private final TonightsFiles tonight;
    private final ReportsStep reports;
    private final RunEnding ending;
    private final Announcer announcer;
    private final Publisher publisher;
    private final RunStore runs;
    private final StoreExaminer examiner;
    private final CommitRecord commits;
    private final ClockGuard clocks;
    private final MissingInput missing;

    NightRunner(
            Jobs jobs,
            TonightsFiles tonight,
            ReportsStep reports,
            RunEnding ending,
            Announcer announcer,
            Publisher publisher,
            RunStore runs,
            StoreExaminer examiner,
            CommitRecord commits,
            ClockGuard clocks,
            MissingInput missing) {
        this.jobs = jobs;
        this.tonight = tonight;
        this.reports = reports;
        this.ending = ending;
        this.announcer = announcer;
        this.publisher = publisher;
        this.runs = runs;
        this.examiner = examiner;
        this.commits = commits;
        this.clocks = clocks;
        this.missing = missing;
    }

    /** Runs a request. Failures of the work are in the result; what is thrown kept the work from being recorded. */
    RunResult run(RunOptions options) {
        try {
            announcer.begin(options);
            examiner.checkQuickly();
            clocks.check();
            jobs.repair();
            publisher.clear();
            var run = tonight.begin(options);
            MDC.put("runId", run.id());
            LOG.info("Run {}", run.id());
            commits.note(run.id());
            missing.judge(run);
            var ended = run.isSettled() || isNothingToDo(run) ? ending.end(run) : execute(run, options);
            commits.note(ended.record().runId());
            LOG.info("Run {} ended: {}, exit code {}", run.id(), ended.record().status(), ended.record().exitCode());
            return announcer.announce(options, ended).result();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            clear();
            MDC.clear();
        }
    }

    /** Also where a full disk kept the run from being recorded: staged files take the space that the store needs. */
    private void clear() {
        try {
            publisher.clear();
        } catch (IOException | RuntimeException broken) {
            LOG.debug("The staging folder could not be removed; the next run does it", broken);
        }
    }

    /** Whether all files are known and an issue that rests on them is there. */
    private boolean isNothingToDo(RunContext run) {
        return runs.manifest(run.id()).stream().allMatch(ManifestLine::known) && reports.isPublishedAlready(run);
    }

    private EndedRun execute(RunContext run, RunOptions options) throws IOException {
        var execution = jobs.execute(run);
        if (execution == null) {
            // Its job had come to its end, but the process died before this was noted.
            var anew = tonight.beginAnew(options);
            var second = jobs.execute(anew);
            if (second == null) {
                throw new IllegalStateException("The job of a new run had run before");
            }
            return ending.end(anew, second);
        }
        return ending.end(run, execution);
    }
}
