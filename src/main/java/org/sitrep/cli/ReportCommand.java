package org.sitrep.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Program;
import org.sitrep.job.RunOptions;
import org.sitrep.job.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Publishes an issue of any day from the store. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes the issue of any day from the store, without looking at the input folder.",
            "A day that was issued before comes out exactly as it was, whatever was loaded since; --with-late-entries"
                    + " makes it from all that is known of it by now."
        })
final class ReportCommand implements Callable<Integer> {

    private final Program program;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            description = "Day of knowledge, such as 2022-01-13.") private @Nullable LocalDate asOf;

    @Option(names = "--country", paramLabel = "NAME",
            description = "Only this country (default: all).") private @Nullable String country;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day of the window (default: the day after the previous issue).") private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY",
            description = "Last day of the window (default: the as-of day).") private @Nullable LocalDate to;

    @Option(
            names = "--loaded-until",
            paramLabel = "TIME",
            description = "Use nothing that was loaded later, such as the clocks.loadedUntil of a run.json.") private @Nullable Instant loadedUntil;

    @Option(
            names = "--with-late-entries",
            description = "Use also what was loaded after the day was issued; where that changes anything, it is"
                    + " published as the day's next revision, such as 2022-01-13.r2.") private boolean lateEntries;

    @Mixin private final Folders folders = new Folders();

    @Spec private @Nullable CommandSpec spec;

    ReportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (lateEntries && loadedUntil != null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--with-late-entries and --loaded-until contradict each other; give one of the two");
        }
        var options = new RunOptions(
                RunOptions.Command.REPORT,
                null,
                folders.output(),
                asOf,
                from,
                to,
                country,
                loadedUntil,
                lateEntries,
                folders.quiet(),
                folders.debug());
        RunResult result;
        try (var progress = ProgressDisplay.of(folders)) {
            result = program.telling(progress).run(options);
        }
        return Console.of(spec, folders).print(result);
    }
}
