package org.sitrep.job;

import java.nio.file.Path;
import java.util.List;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.RunStore;

/**
 * Finds an input folder that is empty although logs were in it before: a share that is not mounted looks like that, and
 * night after night would end well with nothing new to say.
 */
final class MissingInput {

    private final Path folder;
    private final RunStore runs;
    private final InputFileStore files;

    MissingInput(Path folder, RunStore runs, InputFileStore files) {
        this.folder = folder;
        this.runs = runs;
        this.files = files;
    }

    /** Refuses a night without any log; one that is still being written is one. */
    void judge(RunContext run) {
        if (run.options().command() != RunOptions.Command.RUN
                || !run.messages().isEmpty()
                || !runs.manifest(run.id()).isEmpty()) {
            return;
        }
        var known = files.inState(FileState.DONE).size();
        if (known > 0) {
            var message = "Nothing was published: the input folder " + folder + " holds no log, but " + known
                    + (known == 1 ? " was" : " were") + " taken in before. The last issue stands";
            run.judge(new GateVerdict(false, true, List.of(message)));
            run.say(message);
        }
    }
}
