package org.sitrep.job;

import java.util.HashSet;
import org.sitrep.store.EntryStore;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredFile;
import org.springframework.batch.core.step.Step;

/** Brings the store to where tonight's reading can begin. The list itself was frozen before the job was started. */
final class ManifestStep {

    private final Steps steps;
    private final RunStore runs;
    private final InputFileStore files;
    private final EntryStore entries;
    private final RejectionStore rejections;

    ManifestStep(
            Steps steps, RunStore runs, InputFileStore files, EntryStore entries, RejectionStore rejections) {
        this.steps = steps;
        this.runs = runs;
        this.files = files;
        this.entries = entries;
        this.rejections = rejections;
    }

    Step step(RunContext run) {
        return steps.inTransaction("manifest", () -> prepare(run));
    }

    private void prepare(RunContext run) {
        var listed = new HashSet<Long>();
        for (var line : runs.manifest(run.id())) {
            if (line.isToRead() && line.file() != null) {
                listed.add(line.file());
                readAgainIfRefused(run, line, line.file());
            }
        }
        // A file that a dead run has half read, and that is gone since, must not leave half of its rows.
        for (var file : files.inState(FileState.PENDING)) {
            if (!listed.contains(file.id())) {
                clear(run, file);
            }
        }
    }

    private void readAgainIfRefused(RunContext run, ManifestLine line, long id) {
        var file = files.get(id);
        if (file.state() == FileState.REFUSED || file.state() == FileState.UNREADABLE) {
            clear(run, file);
        } else if (file.state() == FileState.PENDING && file.tally().read() > 0) {
            run.say(line.name() + " was read up to record " + file.tally().read() + "; reading went on from there");
        }
    }

    private void clear(RunContext run, StoredFile file) {
        entries.withdraw(file.id());
        rejections.drop(file.id());
        files.restart(file.id(), run.startedAt());
    }
}
