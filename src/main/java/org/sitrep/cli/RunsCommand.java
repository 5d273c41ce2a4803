package org.sitrep.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.PastRun;
import org.sitrep.job.Program;
import org.sitrep.job.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists past runs. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists past runs, the latest first: when, how they ended, how long they took, how many rows they read and"
                    + " how many figures their issue changed, and why they did not end well. A run that was stopped,"
                    + " failed or died goes on under its own name; each attempt at it has a line."
        })
final class RunsCommand implements Callable<Integer> {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Program program;

    @Option(names = "--last", paramLabel = "N", defaultValue = "30",
            description = "How many runs (default: 30).") private int last;

    @Mixin private final Folders folders = new Folders();

    @Spec private @Nullable CommandSpec spec;

    RunsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var options = new RunOptions(
                RunOptions.Command.HISTORY,
                null,
                folders.output(),
                null,
                null,
                null,
                null,
                null,
                true,
                folders.debug());
        var runs = program.history(options, Math.max(1, last));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (folders.json()) {
            out.println(Json.text(Map.of("runs", runs.stream().map(RunsCommand::json).toList())));
        } else if (runs.isEmpty()) {
            out.println("No run yet");
        } else {
            print(runs, new Table(
                    "run",
                    "attempt",
                    "began (UTC)",
                    "command",
                    "as of",
                    "status",
                    "exit",
                    "seconds",
                    "read",
                    "accepted",
                    "rejected",
                    "changed",
                    "issue",
                    "why"))
                    .printTo(out);
        }
        out.flush();
        return 0;
    }

    private static Table print(List<PastRun> runs, Table table) {
        for (var run : runs) {
            var last = run.attempts().size();
            for (var number = last; number > 0; number--) {
                var attempt = run.attempts().get(number - 1);
                var isLast = number == last;
                table.add(
                        run.runId(),
                        last == 1 ? "" : number + " of " + last,
                        SECONDS.format(attempt.startedAt()),
                        run.command(),
                        isLast ? Objects.toString(run.asOf(), "") : "",
                        attempt.status(),
                        Objects.toString(attempt.exitCode(), ""),
                        attempt.finishedAt() == null ? "" : String.format(Locale.ROOT, "%.1f", seconds(attempt)),
                        isLast ? String.valueOf(run.read()) : "",
                        isLast ? String.valueOf(run.accepted()) : "",
                        isLast ? String.valueOf(run.rejected()) : "",
                        isLast ? Objects.toString(run.figuresChanged(), "") : "",
                        isLast ? Objects.toString(run.folder(), "") : "",
                        why(attempt));
            }
        }
        return table;
    }

    /** What is to be looked at in the morning; nothing where all is well. */
    private static String why(PastRun.Attempt attempt) {
        return attempt.exitCode() != null && attempt.exitCode() == 0 ? "" : attempt.message();
    }

    private static @Nullable Double seconds(PastRun.Attempt attempt) {
        return attempt.finishedAt() == null
                ? null
                : ChronoUnit.MILLIS.between(attempt.startedAt(), attempt.finishedAt()) / 1000.0;
    }

    private static Map<String, @Nullable Object> json(PastRun run) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("runId", run.runId());
        json.put("command", run.command());
        json.put("startedAt", run.startedAt().toString());
        json.put("finishedAt", Objects.toString(run.finishedAt(), null));
        json.put("seconds", seconds(run.attempts().getLast()));
        json.put("status", run.status());
        json.put("exitCode", run.exitCode());
        json.put("asOf", Objects.toString(run.asOf(), null));
        json.put("folder", run.folder());
        json.put("read", run.read());
        json.put("accepted", run.accepted());
        json.put("rejected", run.rejected());
        json.put("figuresChanged", run.figuresChanged());
        json.put("message", run.message());
        json.put("attempts", run.attempts().stream().map(RunsCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(PastRun.Attempt attempt) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("startedAt", attempt.startedAt().toString());
        json.put("finishedAt", Objects.toString(attempt.finishedAt(), null));
        json.put("seconds", seconds(attempt));
        json.put("status", attempt.status());
        json.put("exitCode", attempt.exitCode());
        json.put("message", attempt.message());
        return json;
    }
}
