package org.sitrep.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at a run. A run that was stopped, failed or killed goes on under its own name, as a further attempt.
 *
 * @param run the run's name
 * @param number 1 for the first
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it runs, and after a kill
 * @param status how it stands
 * @param exitCode the exit code; null while it runs, and after a kill
 * @param message one sentence on the outcome; null while it runs, and after a kill
 */
public record StoredAttempt(
        String run,
        int number,
        Instant startedAt,
        @Nullable Instant finishedAt,
        RunStatus status,
        @Nullable Integer exitCode,
        @Nullable String message) {}
