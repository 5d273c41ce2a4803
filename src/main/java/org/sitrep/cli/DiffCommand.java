package org.sitrep.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Difference;
import org.sitrep.job.ExitCode;
import org.sitrep.job.Program;
import org.sitrep.job.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two days. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells what changed between two days of knowledge: figure, old, new, reason, source. Publishes nothing.",
            "The later day is taken as 'sitrep report' makes it.",
            "Exit codes: 0 told, 4 nothing is known on the later day."
        })
final class DiffCommand implements Callable<Integer> {

    private final Program program;

    @Parameters(index = "0", paramLabel = "DAY1",
            description = "The earlier day, such as 2022-01-12.") private @Nullable LocalDate from;

    @Parameters(index = "1", paramLabel = "DAY2",
            description = "The later day, such as 2022-01-13.") private @Nullable LocalDate to;

    @Option(names = "--country", paramLabel = "NAME",
            description = "Only this country (default: all).") private @Nullable String country;

    @Option(names = "--with-late-entries",
            description = "Use also what was loaded after the later day was issued.") private boolean lateEntries;

    @Mixin private final Folders folders = new Folders();

    @Spec private @Nullable CommandSpec spec;

    DiffCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        var earlier = Objects.requireNonNull(from);
        var later = Objects.requireNonNull(to);
        if (!earlier.isBefore(later)) {
            throw new ParameterException(
                    command, earlier + " is not before " + later + "; give the earlier day first");
        }
        var options = new RunOptions(
                RunOptions.Command.DIFFERENCE,
                null,
                folders.output(),
                later,
                null,
                null,
                country,
                null,
                lateEntries,
                true,
                folders.debug());
        var found = program.difference(options, earlier, later);
        var out = command.getOut();
        if (folders.json()) {
            out.println(found.json());
        } else {
            print(out, found);
        }
        out.flush();
        return (found.countries().isEmpty() ? ExitCode.REFUSED : ExitCode.OK).value();
    }

    private void print(PrintWriter out, Difference found) {
        if (found.countries().isEmpty()) {
            out.println("The store knows of nothing" + (country == null ? "" : " in " + country) + " on " + found.to());
        }
        for (var one : found.countries()) {
            if (one.changes().isEmpty()) {
                out.println(one.country() + ": no figure changed from " + found.from() + " to " + found.to());
                continue;
            }
            out.println(one.country() + ", from " + found.from() + " to " + found.to() + ":");
            var table = new Table("date", "series", "old", "new", "source", "reason");
            for (var change : one.changes()) {
                table.add(
                        change.date().toString(),
                        change.series(),
                        Objects.toString(change.before(), ".."),
                        Objects.toString(change.after(), ".."),
                        change.source(),
                        change.reason());
            }
            table.printTo(out);
            one.marks().forEach(out::println);
        }
    }
}
