package org.sitrep.job;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.IssueStore;
import org.sitrep.store.RunStatus;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredRun;

/** Tells of past runs. */
final class RunHistory {

    private final RunStore runs;
    private final IssueStore issues;

    /** Whoever asks holds the lock, so no run is going on. */
    private static final String DIED = "died";

    RunHistory(RunStore runs, IssueStore issues) {
        this.runs = runs;
        this.issues = issues;
    }

    List<PastRun> latest(int atMost) {
        var changed = issues.figuresChangedByRun();
        return runs.latest(atMost).stream()
                .map(run -> past(run, changed.get(run.id())))
                .toList();
    }

    private static PastRun past(StoredRun run, @Nullable Long figuresChanged) {
        return new PastRun(
                run.id(),
                run.command(),
                run.startedAt(),
                run.finishedAt(),
                run.status() == RunStatus.RUNNING ? DIED : run.status().token(),
                run.exitCode(),
                run.asOf(),
                run.folder(),
                run.tally().read(),
                run.tally().accepted(),
                run.tally().rejected(),
                figuresChanged,
                Objects.requireNonNullElse(run.message(), run.status() == RunStatus.RUNNING ? "The process died" : ""));
    }
}
