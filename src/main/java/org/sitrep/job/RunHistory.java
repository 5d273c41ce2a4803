package org.sitrep.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.IssueStore;
import org.sitrep.store.RunStatus;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredAttempt;
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
        var attempts = runs.attempts(atMost).stream()
                .collect(groupingBy(StoredAttempt::run, mapping(RunHistory::attempt, toList())));
        return runs.latest(atMost).stream()
                .map(run -> past(run, changed.get(run.id()), attempts.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private static PastRun.Attempt attempt(StoredAttempt attempt) {
        return new PastRun.Attempt(
                attempt.startedAt(),
                attempt.finishedAt(),
                status(attempt.status()),
                attempt.exitCode(),
                message(attempt.message(), attempt.status()));
    }

    private static String status(RunStatus status) {
        return status == RunStatus.RUNNING ? DIED : status.token();
    }

    private static String message(@Nullable String said, RunStatus status) {
        return said != null ? said : status == RunStatus.RUNNING ? "The process died" : "";
    }

    private static PastRun past(
            StoredRun run, @Nullable Long figuresChanged, List<PastRun.Attempt> attempts) {
        return new PastRun(
                run.id(),
                run.command(),
                run.startedAt(),
                run.finishedAt(),
                status(run.status()),
                run.exitCode(),
                run.asOf(),
                run.folder(),
                run.tally().read(),
                run.tally().accepted(),
                run.tally().rejected(),
                figuresChanged,
                message(run.message(), run.status()),
                attempts);
    }
}
