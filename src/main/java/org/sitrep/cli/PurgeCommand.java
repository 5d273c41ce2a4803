package org.sitrep.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Program;
import org.sitrep.job.RunOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Removes old issues and compacts the store. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Removes the issues beyond the newest sitrep.keep-issues (default: none), and compacts the store."
                + "%nThe store keeps every entry, so any issue can be made again by 'sitrep report'.")
final class PurgeCommand implements Callable<Integer> {

    private final Program program;

    @Option(names = "--dry-run", description = "Only tell what would be removed.") private boolean dryRun;

    @Mixin private final Folders folders = new Folders();

    @Spec private @Nullable CommandSpec spec;

    PurgeCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var removed = program.purge(
                new RunOptions(
                        RunOptions.Command.HISTORY,
                        null,
                        folders.output(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        folders.debug()),
                dryRun);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (folders.json()) {
            out.println(Json.text(Map.of("removed", removed, "dryRun", dryRun)));
        } else if (removed.isEmpty()) {
            out.println("No issue to remove" + (dryRun ? "" : "; the store was compacted"));
        } else {
            removed.forEach(issue -> out.println((dryRun ? "Would remove " : "Removed ") + issue));
            if (!dryRun) {
                out.println("The store was compacted");
            }
        }
        out.flush();
        return 0;
    }
}
