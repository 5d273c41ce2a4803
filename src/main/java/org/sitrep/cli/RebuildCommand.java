package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Program;
import org.sitrep.job.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the store anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Keeps the store aside, makes a new one from all logs in the input folder, and publishes.%n"
                + "What was known only to the old store is not in the new one: logs that are no longer in the input"
                + " folder, and the history of runs.")
final class RebuildCommand implements Callable<Integer> {

    private final Program program;

    @Mixin private final RunArguments arguments = new RunArguments();

    @Spec private @Nullable CommandSpec spec;

    RebuildCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        RunResult result;
        try (var progress = ProgressDisplay.of(arguments.folders())) {
            result = program.telling(progress).rebuild(arguments.options());
        }
        return Console.of(spec, arguments.folders()).print(result);
    }
}
