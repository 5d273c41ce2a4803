package org.sitrep.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.RunOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code sitrep run}, which are those of {@code sitrep} alone, too. */
final class RunArguments {

    @Option(names = "--input", paramLabel = "DIR",
            description = "Folder with the logs (default: input).") private @Nullable Path input;

    @Mixin private final Folders folders = new Folders();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Day of knowledge, such as 2022-01-13 (default: the latest day on which anything was known).") private @Nullable LocalDate asOf;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day of the window (default: the day after the previous issue).") private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY",
            description = "Last day of the window (default: the as-of day).") private @Nullable LocalDate to;

    Folders folders() {
        return folders;
    }

    RunOptions options() {
        return new RunOptions(
                RunOptions.Command.RUN,
                input,
                folders.output(),
                asOf,
                from,
                to,
                null,
                null,
                folders.quiet(),
                folders.debug());
    }
}
