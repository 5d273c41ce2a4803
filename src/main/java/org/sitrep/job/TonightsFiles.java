package org.sitrep.job;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Inbox;
import org.sitrep.intake.LogFile;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.ManifestLine;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStatus;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoredRun;
import org.sitrep.store.Tally;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists the files of a night and freezes the list as a run.
 *
 * <p>If the latest run of the same command, for the same request and the same files, did not come to its end, it goes on
 * under its own name.
 */
final class TonightsFiles {

    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int LATEST = 20;

    private final SitrepSettings settings;
    private final InputFileStore files;
    private final RejectionStore rejections;
    private final RunStore runs;
    private final TransactionTemplate transaction;
    private final Phases phases;
    private final Clock clock;

    TonightsFiles(
            SitrepSettings settings,
            InputFileStore files,
            RejectionStore rejections,
            RunStore runs,
            TransactionTemplate transaction,
            Phases phases,
            Clock clock) {
        this.settings = settings;
        this.files = files;
        this.rejections = rejections;
        this.runs = runs;
        this.transaction = transaction;
        this.phases = phases;
        this.clock = clock;
    }

    /** Begins the run of a request, or goes on with it. */
    RunContext begin(RunOptions options) {
        phases.begin("manifest");
        var finished = new FinishedFiles(settings.minAge(), files);
        var contents = options.command() == RunOptions.Command.RUN
                ? finished.of(new Inbox(settings.input(), settings.intake()))
                : new Inbox.Contents(List.of(), List.of());
        var digest = digest(contents);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var former = unfinished(options, digest);
        var run = transaction.execute(status -> {
            former.ifPresent(known -> runs.resume(known.id(), now));
            var begun = former.orElseGet(() -> freeze(options, contents, digest, now));
            load(begun);
            return begun;
        });
        var begun = context(run, former.isPresent() ? now : null, options, contents, finished);
        finished.messages().forEach(begun::say);
        return begun;
    }

    /** Begins the run under a new name, whatever there was before. */
    RunContext beginAnew(RunOptions options) {
        var finished = new FinishedFiles(settings.minAge(), files);
        var contents = finished.of(new Inbox(settings.input(), settings.intake()));
        var run = transaction.execute(status -> {
            var begun = freeze(
                    options, contents, digest(contents), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            load(begun);
            return begun;
        });
        return context(run, null, options, contents, finished);
    }

    /** Files that were listed before and are read now have not been in the issues made meanwhile. */
    private void load(StoredRun run) {
        for (var line : runs.manifest(run.id())) {
            if (line.isToRead() && line.file() != null) {
                files.loadAfterIssues(line.file(), clock.instant());
            }
        }
    }

    private RunContext context(
            StoredRun run,
            @Nullable Instant resumedAt,
            RunOptions options,
            Inbox.Contents contents,
            FinishedFiles finished) {
        return new RunContext(
                run,
                resumedAt,
                options,
                LocalDate.ofInstant(clock.instant(), settings.zone()),
                contents.logs().stream().collect(Collectors.toMap(LogFile::name, log -> log)),
                finished.stamps());
    }

    private Optional<StoredRun> unfinished(RunOptions options, String digest) {
        return runs.latest(LATEST).stream()
                .filter(run -> run.command().equals(options.command().word()))
                .findFirst()
                .filter(run -> run.status().isResumable())
                .filter(run -> run.manifestDigest().equals(digest)
                        && run.request().equals(options.request()));
    }

    private StoredRun freeze(RunOptions options, Inbox.Contents contents, String digest, Instant startedAt) {
        var run = new StoredRun(
                id(startedAt),
                options.command().word(),
                options.request(),
                digest,
                startedAt,
                null,
                RunStatus.RUNNING,
                null,
                null,
                null,
                null,
                Tally.NOTHING,
                null);
        runs.begin(run, manifest(contents, startedAt));
        contents.problems().forEach(problem -> rejections.addToRun(run.id(), problem));
        return run;
    }

    private List<ManifestLine> manifest(Inbox.Contents contents, Instant startedAt) {
        var lines = new ArrayList<ManifestLine>();
        var seen = new HashSet<String>();
        for (var log : contents.logs()) {
            var file = files.register(log.name(), log.sha256(), log.bytes(), startedAt);
            var known = !seen.add(log.sha256()) || file.state() == FileState.DONE;
            lines.add(new ManifestLine(
                    lines.size() + 1, file.id(), log.name(), log.sha256(), log.bytes(), known));
        }
        for (var problem : contents.problems()) {
            lines.add(new ManifestLine(lines.size() + 1, null, problem.file(), null, 0, false));
        }
        return lines;
    }

    private static String digest(Inbox.Contents contents) {
        return Digests.of(Stream.concat(
                contents.logs().stream().map(log -> log.sha256() + " " + log.name()),
                contents.problems().stream().map(problem -> problem.code() + " " + problem.file()))
                .toList());
    }

    private static String id(Instant startedAt) {
        return RUN_ID.format(startedAt) + "-%04x".formatted(ThreadLocalRandom.current().nextInt(1 << 16));
    }
}
