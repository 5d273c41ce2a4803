package org.sitrep.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.sitrep.job.ExitCode;
import org.sitrep.job.FaultException;
import org.sitrep.job.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/** The command {@code sitrep}: without a subcommand it runs the night. */
@Command(
        name = "sitrep",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Turns CSV event logs into situation reports: an Excel workbook and a PDF briefing for each country.%n"
                + "Without a command it does what 'sitrep run' does.",
        footer = {
            "",
            "Exit codes:",
            "  0    published, or nothing new to publish",
            "  1    failed; what was published before is untouched",
            "  2    wrong usage or configuration",
            "  3    published, but rows were rejected beyond the warning share, or something was left out",
            "  4    refused to publish: rejected beyond the limit, or nothing to report",
            "  5    another run holds the output folder",
            "  6    the store needs repair",
            "  130, 143  stopped by a signal; the next run goes on from there"
        })
public final class SitrepCommand extends RunCommand {

    private SitrepCommand(Program program) {
        super(program);
    }

    /**
     * The command line.
     *
     * @param clock tells the time of the run
     * @param out where results go
     * @param err where everything else goes
     */
    public static CommandLine commandLine(Clock clock, PrintWriter out, PrintWriter err) {
        var program = new Program(clock);
        return new CommandLine(new SitrepCommand(program))
                .addSubcommand(new RunCommand(program))
                .addSubcommand(new ReportCommand(program))
                .addSubcommand(new DiffCommand(program))
                .addSubcommand(new CheckCommand(clock))
                .addSubcommand(new FormatsCommand())
                .addSubcommand(new RunsCommand(program))
                .addSubcommand(new DoctorCommand(program))
                .addSubcommand(new RebuildCommand(program))
                .addSubcommand(new PurgeCommand(program))
                .registerConverter(LocalDate.class, SitrepCommand::day)
                .registerConverter(Instant.class, SitrepCommand::instant)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((problem, arguments) -> explain(problem))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command))
                .setExecutionStrategy(SitrepCommand::execute);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("'" + text + "' is no day; write it like 2022-01-13");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("'" + text + "' is no time; write it like 2022-01-13T02:30:00Z");
        }
    }

    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "Options must stand after the command '"
                            + parsed.subcommand().commandSpec().name() + "', not before it");
        }
        return new RunLast().execute(parsed);
    }

    private static int explain(ParameterException problem) {
        var err = problem.getCommandLine().getErr();
        err.println(problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.value();
    }

    private static int report(Exception failure, CommandLine command) {
        command.getErr().println("sitrep: " + failure.getMessage());
        return failure instanceof FaultException fault ? fault.exitCode().value() : ExitCode.FAILED.value();
    }
}
