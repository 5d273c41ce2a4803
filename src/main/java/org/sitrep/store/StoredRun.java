package org.sitrep.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run in the history.
 *
 * @param id its name
 * @param command {@code run} or {@code report}
 * @param request what was asked for, in words that two equal requests share
 * @param manifestDigest SHA-256 of its list of files
 * @param startedAt when it was first started
 * @param finishedAt when it ended; null while it runs, and after a kill
 * @param status how it stands
 * @param exitCode the exit code; null while it runs, and after a kill
 * @param asOf the day of knowledge of its reports; null until it is known
 * @param basis SHA-256 of all that its reports rest on; null until it is known
 * @param folder the published folder's name; null if nothing was published
 * @param tally how the rows of its files ended; without those that were known before
 * @param message one sentence on the outcome; null while it runs
 */
public record StoredRun(
        String id,
        String command,
        String request,
        String manifestDigest,
        Instant startedAt,
        @Nullable Instant finishedAt,
        RunStatus status,
        @Nullable Integer exitCode,
        @Nullable LocalDate asOf,
        @Nullable String basis,
        @Nullable String folder,
        Tally tally,
        @Nullable String message) {}
