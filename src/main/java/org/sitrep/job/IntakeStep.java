package org.sitrep.job;

import java.util.List;
import org.sitrep.intake.Intake;
import org.sitrep.store.EntryStore;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.Step;

/**
 * Takes tonight's files in, one after the other in the order of the list.
 *
 * <p>Lists of deleted ids come after all logs, so that they find the entries that they delete.
 *
 * <p>How nothing is lost or counted twice, whenever the process dies. A chunk is one transaction: the entries, the
 * rejections, the progress row of the file and Batch's own bookkeeping. On a restart the reader passes over as many
 * records as the progress row says. Which file a partition reads is told by its name and the frozen list. The last item
 * of a file is its end, written like a row; the reconciling step refuses a file without it. Batch's counters, contexts
 * and COMPLETED decide nothing.
 */
final class IntakeStep {

    /** Sorts behind all digits. */
    private static final String LAST = "x";

    private static final Logger LOG = LoggerFactory.getLogger(IntakeStep.class);
    /** An item is all that is committed together. */
    private static final int ITEMS = 1;

    private final Steps steps;
    private final RunStore runs;
    private final InputFileStore files;
    private final EntryStore entries;
    private final RejectionStore rejections;
    private final SitrepSettings settings;
    private final KnownFormats formats;
    private final CommitRecord commits;
    private final Progress progress;

    IntakeStep(
            Steps steps,
            RunStore runs,
            InputFileStore files,
            EntryStore entries,
            RejectionStore rejections,
            SitrepSettings settings,
            KnownFormats formats,
            CommitRecord commits,
            Progress progress) {
        this.steps = steps;
        this.runs = runs;
        this.files = files;
        this.entries = entries;
        this.rejections = rejections;
        this.settings = settings;
        this.formats = formats;
        this.commits = commits;
        this.progress = progress;
    }

    Step step(RunContext run) {
        var intake = new Intake(
                formats.all(), settings.intake(), run.today(), new ReadingProgress(progress, bytes(run)));
        return steps.partitioned("intake", "intakeFile", () -> keys(run, intake), key -> fileStep(run, intake, key));
    }

    private long bytes(RunContext run) {
        return runs.manifest(run.id()).stream()
                .filter(ManifestLine::isToRead)
                .mapToLong(ManifestLine::bytes)
                .sum();
    }

    private List<String> keys(RunContext run, Intake intake) {
        return runs.manifest(run.id()).stream()
                .filter(ManifestLine::isToRead)
                .map(line -> key(line, run, intake))
                .toList();
    }

    /** The name of a file's partition, by which it is sorted: whatever the files are called, deletions come last. */
    private static String key(ManifestLine line, RunContext run, Intake intake) {
        var position = "%06d".formatted(line.position());
        return line.file() != null && intake.isOfDeletions(run.log(line.name())) ? LAST + position : position;
    }

    private Step fileStep(RunContext run, Intake intake, String key) {
        var position = Integer.parseInt(key.startsWith(LAST) ? key.substring(LAST.length()) : key);
        var line = runs.manifest(run.id()).get(position - 1);
        var file = line.file();
        if (file == null) {
            throw new IllegalStateException("File " + key + " of run " + run.id() + " is not in the store");
        }
        LOG.info("Reading {}", Printable.of(line.name()));
        return steps.chunks(
                "intakeFile",
                ITEMS,
                new LogItemReader(
                        intake,
                        files,
                        run.log(line.name()),
                        file,
                        () -> run.isUntouched(line.name()),
                        settings.chunkSize()),
                new NotedWriter(
                        new LogItemWriter(entries, rejections, files, settings.rejectLimit(), file),
                        commits,
                        files,
                        file));
    }
}
