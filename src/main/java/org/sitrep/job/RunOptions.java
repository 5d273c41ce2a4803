package org.sitrep.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asked for.
 *
 * @param command what to do
 * @param input the input folder; null for the setting
 * @param output the output folder; null for the setting
 * @param asOf the day of knowledge; null for the latest
 * @param from the first day of the window; null for the day after the previous issue's as-of
 * @param to the last day of the window; null for {@code asOf}
 * @param country the one country to report on; null for all
 * @param loadedUntil nothing that the store took in later is used; null for all
 * @param lateEntries whether a day that was issued already is made from all that is known of it by now
 * @param quiet whether progress stays untold
 * @param debug whether the log tells everything, with stack traces
 */
public record RunOptions(
        Command command,
        @Nullable Path input,
        @Nullable Path output,
        @Nullable LocalDate asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country,
        @Nullable Instant loadedUntil,
        boolean lateEntries,
        boolean quiet,
        boolean debug) {

    /** What to do. */
    public enum Command {
        /** Take in what is new, and publish. */
        RUN("run"),
        /** Publish from the store, without looking at the input. */
        REPORT("report"),
        /** Tell of past runs. */
        HISTORY("runs"),
        /** Tell what changed between two days. */
        DIFFERENCE("diff");

        private final String word;

        Command(String word) {
            this.word = word;
        }

        /** Whether it only tells what the store has. */
        boolean isReading() {
            return this == HISTORY || this == DIFFERENCE;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }
    }

    /** The latest, of everything, with the usual folders. */
    public static RunOptions of(Command command) {
        return new RunOptions(command, null, null, null, null, null, null, null, false, false, false);
    }

    /** Options without late entries. */
    public RunOptions(
            Command command,
            @Nullable Path input,
            @Nullable Path output,
            @Nullable LocalDate asOf,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String country,
            @Nullable Instant loadedUntil,
            boolean quiet,
            boolean debug) {
        this(command, input, output, asOf, from, to, country, loadedUntil, false, quiet, debug);
    }

    /** The same options, with all that is known by now. */
    public RunOptions withLateEntries() {
        return new RunOptions(
                command, input, output, asOf, from, to, country, loadedUntil, true, quiet, debug);
    }

    /** What of the options shapes the result, in words that two equal requests share. */
    String request() {
        return "as-of=" + text(asOf) + " from=" + text(from) + " to=" + text(to) + " country=" + text(country)
                + " loaded-until=" + text(loadedUntil) + (lateEntries ? " late-entries" : "");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
