package org.sitrep.job;

import java.util.List;
import java.util.Objects;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredRun;

/** Tells of past runs. */
final class RunHistory {

    private final RunStore runs;

    RunHistory(RunStore runs) {
        this.runs = runs;
    }

    List<PastRun> latest(int atMost) {
        return runs.latest(atMost).stream().map(RunHistory::past).toList();
    }

    private static PastRun past(StoredRun run) {
        return new PastRun(
                run.id(),
                run.command(),
                run.startedAt(),
                run.finishedAt(),
                run.status().token(),
                run.exitCode(),
                run.asOf(),
                run.folder(),
                run.tally().read(),
                run.tally().accepted(),
                run.tally().rejected(),
                Objects.requireNonNullElse(run.message(), ""));
    }
}
