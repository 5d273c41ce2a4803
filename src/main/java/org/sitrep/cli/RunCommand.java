package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.Program;
import org.sitrep.job.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes in what is new and publishes. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Takes in what is new in the input folder and publishes (the default command).")
class RunCommand implements Callable<Integer> {

    private final Program program;

    @Mixin private final RunArguments arguments = new RunArguments();

    @Spec private @Nullable CommandSpec spec;

    RunCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        RunResult result;
        try (var progress = ProgressDisplay.of(arguments.folders())) {
            result = program.telling(progress).run(arguments.options());
        }
        return Console.of(spec, arguments.folders()).print(result);
    }
}
