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
import picocli.CommandLine.Spec;

/** Examines the store. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Examines the store; ends with 0 if it is in order, with 6 and what to do if it is not.")
final class DoctorCommand implements Callable<Integer> {

    private final Program program;

    @Mixin private final Folders folders = new Folders();

    @Spec private @Nullable CommandSpec spec;

    DoctorCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var found = program.examine(new RunOptions(
                RunOptions.Command.HISTORY,
                null,
                folders.output(),
                null,
                null,
                null,
                null,
                null,
                true,
                folders.debug()));
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(folders.json() ? Json.text(Map.of("healthy", true, "message", found)) : found);
        out.flush();
        return 0;
    }
}
