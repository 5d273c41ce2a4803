package org.sitrep.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.CheckedContent;
import org.sitrep.job.CheckedFile;
import org.sitrep.job.ExitCode;
import org.sitrep.job.FileChecker;
import org.sitrep.model.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files without taking anything in. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks logs as a run would read them: format, rows, and what to mend. Takes nothing in.",
            "Exit codes: 0 clean, 3 rows were rejected, 4 a file cannot be read or would be refused."
        })
final class CheckCommand implements Callable<Integer> {

    private final Clock clock;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Logs to check.") private List<Path> files =
            List.of();

    @Option(names = "--formats", paramLabel = "DIR",
            description = "Folder with format profiles of your own.") private @Nullable Path formats;

    @Option(names = "--json", description = "Print the result as one JSON object.") private boolean json;

    @Spec private @Nullable CommandSpec spec;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        for (var file : files) {
            if (!Files.exists(file)) {
                throw new ParameterException(command, file + " does not exist");
            }
        }
        var checker = new FileChecker(formats, clock);
        var checked = new ArrayList<CheckedFile>();
        files.forEach(file -> checked.addAll(checker.check(file)));
        var out = command.getOut();
        if (json) {
            out.println(Json.text(Map.of("files", checked.stream().map(CheckCommand::json).toList())));
        } else {
            checked.forEach(file -> print(out, file));
        }
        out.flush();
        return exitCode(checked).value();
    }

    private static ExitCode exitCode(List<CheckedFile> checked) {
        if (checked.stream().anyMatch(file -> file.isUnreadable() || file.isRefused())) {
            return ExitCode.REFUSED;
        }
        return checked.stream().allMatch(file -> file.rows().rejected() == 0) ? ExitCode.OK : ExitCode.WARNING;
    }

    private static void print(PrintWriter out, CheckedFile file) {
        if (file.isUnreadable()) {
            out.println(file.file() + ": cannot be read");
        } else {
            out.println(file.file() + ": format " + file.format() + ", " + file.encoding() + ", cells separated by "
                    + delimiter(file.delimiter())
                    + (file.headerLine() > 0 ? ", header on line " + file.headerLine() : ""));
            out.println("  " + file.reason());
            var rows = file.rows();
            out.println("  %d read, %d accepted, %d repeated, %d dropped, %d rejected%s"
                    .formatted(
                            rows.read(),
                            rows.accepted(),
                            rows.repeated(),
                            rows.dropped(),
                            rows.rejected(),
                            file.isRefused() ? ": a run would refuse the file" : ""));
            CheckedText.lines(file.content()).forEach(line -> out.println("  " + line));
            file.notices().forEach(notice -> out.println("  " + notice));
        }
        file.rejections().forEach(rejection -> out.println("  " + text(rejection)));
        var more = file.rows().rejected() - file.rejections().size();
        if (more > 0) {
            out.println("  and " + more + " more");
        }
    }

    private static String text(Rejection rejection) {
        var where = rejection.line() == 0 ? "" : "line " + rejection.line();
        var column = rejection.column() == null ? "" : ", column " + rejection.column();
        var place = where + column;
        return (place.isEmpty() ? "" : place + ": ") + rejection.code() + ": " + rejection.message();
    }

    private static String delimiter(@Nullable String delimiter) {
        return switch (delimiter) {
            case null -> "unknown characters";
            case "\t" -> "tabs";
            case "," -> "commas";
            case ";" -> "semicolons";
            case "|" -> "bars";
            default -> "\"" + delimiter + "\"";
        };
    }

    private static Map<String, @Nullable Object> json(CheckedFile file) {
        var rows = file.rows();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("file", file.file());
        json.put("sha256", file.sha256());
        json.put("format", file.format());
        json.put("dataset", file.dataset());
        json.put("reason", file.reason());
        json.put("encoding", file.encoding());
        json.put("delimiter", file.delimiter());
        json.put("headerLine", file.headerLine());
        json.put("read", rows.read());
        json.put("accepted", rows.accepted());
        json.put("repeated", rows.repeated());
        json.put("dropped", rows.dropped());
        json.put("rejected", rows.rejected());
        json.put("content", json(file.content()));
        json.put("unreadable", file.isUnreadable());
        json.put("refused", file.isRefused());
        json.put("notices", file.notices());
        json.put("rejections", file.rejections().stream().map(CheckCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(CheckedContent content) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("countries", content.countries());
        json.put("from", content.from() == null ? null : content.from().toString());
        json.put("to", content.to() == null ? null : content.to().toString());
        json.put("kinds", content.kinds().stream().map(CheckCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(CheckedContent.Kind kind) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("category", kind.category());
        json.put("group", kind.group());
        json.put("definition", kind.definition());
        json.put("basis", kind.basis());
        json.put("unit", kind.unit());
        json.put("entries", kind.entries());
        json.put("sum", kind.sum());
        json.put("atLeast", kind.isAtLeast());
        json.put("about", kind.isAbout());
        return json;
    }

    private static Map<String, @Nullable Object> json(Rejection rejection) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("line", rejection.line());
        json.put("record", rejection.record());
        json.put("columnNumber", rejection.columnNumber());
        json.put("column", rejection.column());
        json.put("code", rejection.code());
        json.put("message", rejection.message());
        json.put("raw", rejection.raw());
        return json;
    }
}
