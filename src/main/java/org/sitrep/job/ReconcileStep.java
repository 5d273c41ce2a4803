package org.sitrep.job;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.EntryStore;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredFile;
import org.sitrep.store.Tally;
import org.sitrep.store.VintageReader;
import org.springframework.batch.core.step.Step;

/** Proves that no row was lost or counted twice, by counting the rows themselves, and judges the night's input. */
final class ReconcileStep {

    private final Steps steps;
    private final RunStore runs;
    private final InputFileStore files;
    private final EntryStore entries;
    private final RejectionStore rejections;
    private final VintageReader vintages;
    private final Gate gate;

    ReconcileStep(
            Steps steps,
            RunStore runs,
            InputFileStore files,
            EntryStore entries,
            RejectionStore rejections,
            VintageReader vintages,
            Gate gate) {
        this.steps = steps;
        this.runs = runs;
        this.files = files;
        this.entries = entries;
        this.rejections = rejections;
        this.vintages = vintages;
        this.gate = gate;
    }

    Step step(RunContext run) {
        return steps.inTransaction("reconcile", () -> reconcile(run));
    }

    private void reconcile(RunContext run) {
        entries.rest();
        var inputs = new ArrayList<Gate.Input>();
        var known = 0;
        for (var line : runs.manifest(run.id())) {
            if (line.known()) {
                known++;
            } else {
                inputs.add(input(run, line, line.file()));
            }
        }
        var verdict = gate.judge(inputs, known, vintages.latestKnownOn().isEmpty());
        run.judge(verdict);
        verdict.messages().forEach(run::say);
    }

    private Gate.Input input(RunContext run, ManifestLine line, @Nullable Long id) {
        if (id == null) {
            var fault = rejections.ofRun(run.id()).stream()
                    .filter(rejection -> rejection.file().equals(line.name()))
                    .findFirst()
                    .map(rejection -> rejection.message())
                    .orElse("unknown cause");
            return new Gate.Input(line.name(), FileState.UNREADABLE, Tally.NOTHING, fault);
        }
        var file = files.get(id);
        prove(line.name(), file);
        var fault = file.state() == FileState.UNREADABLE
                ? rejections.ofFile(id, 1).getFirst().message()
                : "";
        return new Gate.Input(line.name(), file.state(), file.tally(), fault);
    }

    private void prove(String name, StoredFile file) {
        if (!file.atEnd() || file.state() == FileState.PENDING) {
            throw new IllegalStateException(name + " was not read to its end");
        }
        var tally = file.tally();
        if (!tally.isClosed()) {
            throw damaged(name, "the counts " + tally + " do not add up");
        }
        var accepted = file.state() == FileState.DONE ? tally.accepted() : 0;
        var written = entries.recordsOf(file.id());
        if (written != accepted) {
            throw damaged(name, accepted + " rows were accepted, but " + written + " are in the store");
        }
        var rejected = file.state() == FileState.UNREADABLE ? 0 : tally.rejected();
        var noted = rejections.rowsOf(file.id());
        if (noted != rejected) {
            throw damaged(name, rejected + " rows were rejected, but " + noted + " are in the store");
        }
    }

    private static FaultException damaged(String name, String finding) {
        return new FaultException(
                ExitCode.STORE_DAMAGED,
                "The store does not hold what was read of " + name + ": " + finding
                        + ". " + StoreFiles.REMEDY);
    }
}
