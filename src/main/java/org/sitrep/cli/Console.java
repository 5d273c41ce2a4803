package org.sitrep.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.RunResult;
import picocli.CommandLine.Model.CommandSpec;

/** Prints how a run ended: sentences for people, or one JSON object. */
final class Console {

    private final PrintWriter out;
    private final boolean json;

    private Console(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    static Console of(@Nullable CommandSpec spec, Folders folders) {
        return new Console(Objects.requireNonNull(spec).commandLine().getOut(), folders.json());
    }

    /** Prints the result and gives its exit code. */
    int print(RunResult result) {
        if (json) {
            out.print(result.json());
        } else {
            result.messages().forEach(out::println);
            printReports(result);
            printRows(result.rows());
            if (result.folder() != null) {
                out.println(result.reports().isEmpty() ? "Record: " + result.folder() : "Issue: " + result.folder());
            }
        }
        out.flush();
        return result.exitCode().value();
    }

    private void printReports(RunResult result) {
        for (var report : result.reports()) {
            out.println(report.country() + ", as of " + result.asOf() + ": "
                    + count(report.findings(), "finding", "findings"));
            printFile("  Workbook: ", report.workbook());
            printFile("  Briefing: ", report.briefing());
            printFile("  Model:    ", report.model());
        }
    }

    private void printFile(String label, @Nullable Path file) {
        if (file != null) {
            out.println(label + file);
        }
    }

    private void printRows(RunResult.Rows rows) {
        if (rows.read() > 0) {
            out.println("Rows: %d read, %d accepted, %d unchanged, %d repeated, %d dropped, %d rejected"
                    .formatted(
                            rows.read(),
                            rows.accepted(),
                            rows.unchanged(),
                            rows.repeated(),
                            rows.dropped(),
                            rows.rejected()));
        }
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
