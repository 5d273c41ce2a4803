package org.sitrep.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Formats;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.FileRevisions;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RunStatus;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredFile;
import org.sitrep.store.Tally;
import org.sitrep.store.VintageReader;

/** Puts together what run.json says. */
final class RunRecorder {

    /** Of how many changed entries of a file the fields are told. */
    private static final int SHOWN = 100;

    private final RunStore runs;
    private final InputFileStore files;
    private final VintageReader vintages;
    private final FileRevisions revisions;
    private final SitrepSettings settings;
    private final KnownFormats formats;
    private final Phases phases;
    private final Clock clock;

    RunRecorder(
            RunStore runs,
            InputFileStore files,
            VintageReader vintages,
            FileRevisions revisions,
            SitrepSettings settings,
            KnownFormats formats,
            Phases phases,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.vintages = vintages;
        this.revisions = revisions;
        this.settings = settings;
        this.formats = formats;
        this.phases = phases;
        this.clock = clock;
    }

    /**
     * What an issue consists of.
     *
     * @param folder its folder's name
     * @param content the fingerprint of its content
     */
    record Contents(
            String folder, String content, List<RunRecord.ReportFiles> reports, List<RunRecord.OutputFile> outputs) {}

    /** The record of a run that ends now; {@code contents} is null where nothing was published. */
    RunRecord record(RunContext run, RunStatus status, ExitCode exitCode, @Nullable Contents contents) {
        return new RunRecord(
                run.id(),
                run.asOf(),
                run.startedAt(),
                run.resumedAt(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                status.token(),
                exitCode.value(),
                settings.version(),
                contents == null ? null : contents.folder(),
                contents == null ? null : contents.content(),
                new RunRecord.Clocks(run.asOf(), loadedUntil(run)),
                inputs(run),
                contents == null ? List.of() : contents.reports(),
                contents == null ? List.of() : contents.outputs(),
                run.messages(),
                phases.soFar());
    }

    /** How the rows that were read tonight ended, over all files that could be read. */
    Tally tally(RunContext run) {
        var total = Tally.NOTHING;
        for (var line : runs.manifest(run.id())) {
            if (line.isToRead() && line.file() != null) {
                var file = files.get(line.file());
                if (file.state() != FileState.UNREADABLE) {
                    total = total.plus(file.tally());
                }
            }
        }
        return total;
    }

    private @Nullable Instant loadedUntil(RunContext run) {
        return run.planned().stream()
                .map(PlannedReport::loadedUntil)
                .max(Comparator.naturalOrder())
                .or(vintages::loadedUntil)
                .orElse(null);
    }

    private List<RunRecord.Input> inputs(RunContext run) {
        var known = formats.all();
        var inputs = new ArrayList<RunRecord.Input>();
        for (var line : runs.manifest(run.id())) {
            inputs.add(line.file() == null ? unknown(line) : input(line, files.get(line.file()), known));
        }
        return inputs;
    }

    private static RunRecord.Input unknown(ManifestLine line) {
        return new RunRecord.Input(
                line.name(),
                null,
                null,
                1,
                0,
                0,
                0,
                0,
                1,
                "unreadable",
                line.bytes(),
                null,
                null,
                null,
                0,
                null,
                List.of());
    }

    private RunRecord.Input input(ManifestLine line, StoredFile file, Formats formats) {
        var tally = file.tally();
        var format = file.format();
        return new RunRecord.Input(
                line.name(),
                file.sha256(),
                format == null ? null : format.format(),
                tally.read(),
                tally.accepted(),
                tally.unchanged(),
                tally.repeated(),
                tally.dropped(),
                tally.rejected(),
                line.known() ? "unchanged file" : status(file),
                file.bytes(),
                format == null ? null : format.encoding(),
                format == null ? null : format.delimiter(),
                format == null ? null : format.reason(),
                format == null ? 0 : format.headerLine(),
                line.known() || file.state() != FileState.DONE ? null : revisions(file, formats),
                format == null ? List.of() : format.notices());
    }

    private RunRecord.Revisions revisions(StoredFile file, Formats formats) {
        var accepted = file.tally().accepted();
        var changed = files.revised(file.id());
        var format = file.format();
        var deletes = format != null && formats.isOfDeletions(format.format());
        var first = changed == 0 && !deletes ? List.<FileRevisions.Revision>of() : revisions.of(file.id(), SHOWN);
        return new RunRecord.Revisions(
                deletes ? 0 : accepted - changed,
                changed,
                deletes ? accepted : 0,
                SHOWN,
                first.stream()
                        .map(revision -> new RunRecord.Change(
                                revision.after().id(),
                                revision.after().country(),
                                RevisedFields.between(revision.before(), revision.after())))
                        .toList());
    }

    private static String status(StoredFile file) {
        return switch (file.state()) {
            case PENDING -> "not read";
            case DONE -> "read";
            case REFUSED -> "refused";
            case UNREADABLE -> "unreadable";
        };
    }
}
