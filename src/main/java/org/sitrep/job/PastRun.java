package org.sitrep.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the history.
 *
 * @param runId its name
 * @param command {@code run} or {@code report}
 * @param startedAt when it was first started
 * @param finishedAt when it ended; null if nobody could note it
 * @param status how it ended; {@code died} if nobody could note it
 * @param exitCode its exit code; null if nobody could note it
 * @param asOf its day of knowledge; null if it was not settled
 * @param folder the folder of its issue; null if there is none
 * @param read rows read
 * @param accepted of these, with new or changed entries
 * @param rejected of these, not accepted
 * @param figuresChanged how many figures its issue changed; null if it published none, or none that had one before
 * @param message the outcome in words; empty if nobody could note it
 * @param attempts the attempts at it, the first first: one that was stopped, failed or killed goes on under its name
 */
public record PastRun(
        String runId,
        String command,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String status,
        @Nullable Integer exitCode,
        @Nullable LocalDate asOf,
        @Nullable String folder,
        long read,
        long accepted,
        long rejected,
        @Nullable Long figuresChanged,
        String message,
        List<Attempt> attempts) {

    public PastRun {
        attempts = List.copyOf(attempts);
    }

    /**
     * An attempt at a run.
     *
     * @param startedAt when it began
     * @param finishedAt when it ended; null if nobody could note it
     * @param status how it ended; {@code died} if nobody could note it
     * @param exitCode its exit code; null if nobody could note it
     * @param message the outcome in words
     */
    public record Attempt(
            Instant startedAt,
            @Nullable Instant finishedAt,
            String status,
            @Nullable Integer exitCode,
            String message) {}
}
