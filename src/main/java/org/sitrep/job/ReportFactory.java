package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.sitrep.briefing.PrintedGlyphs;
import org.sitrep.model.Rejection;
import org.sitrep.publish.RunRecord;
import org.sitrep.report.BuiltReport;
import org.sitrep.report.InputLine;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.store.CountryFingerprints;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.StoredFile;
import org.sitrep.store.VintageReader;

/** Makes one report: loads its entries, builds the model, has it drawn. */
final class ReportFactory {

    /** A sheet of rejected rows is read by people; rejected.csv has them all. */
    private static final int MOST_REJECTED = 2_000;

    private final VintageReader vintages;
    private final CountryFingerprints fingerprints;
    private final RejectionStore rejections;
    private final SitrepSettings settings;
    private final List<ReportRenderer> renderers;
    private final Warmup warmup;
    private final StopSignal stop;
    private volatile @Nullable Told told;

    /** What is told of some files, and its fingerprint. What was taken in is not changed any more. */
    private record Told(List<StoredFile> files, ReportInputs inputs, String fingerprint) {}

    ReportFactory(
            VintageReader vintages,
            CountryFingerprints fingerprints,
            RejectionStore rejections,
            SitrepSettings settings,
            List<ReportRenderer> renderers,
            Warmup warmup,
            StopSignal stop) {
        this.vintages = vintages;
        this.fingerprints = fingerprints;
        this.rejections = rejections;
        this.settings = settings;
        this.renderers = List.copyOf(renderers);
        this.warmup = warmup;
        this.stop = stop;
    }

    /**
     * The fingerprint of all that the files of a report are made of; empty where they must not be taken over later:
     * encrypted files, which another password would not open, and those of a program that cannot tell what it is.
     *
     * @param program which program makes them; empty if it cannot tell
     */
    Optional<String> fingerprint(PlannedReport planned, Optional<String> program) {
        if (settings.password() != null) {
            return Optional.empty();
        }
        var request = planned.request();
        return program.map(mark -> new ReportBasis(
                mark,
                request,
                fingerprints.of(request.country(), planned.loadedUntil()),
                inputs(planned).fingerprint(),
                settings.reports(),
                settings.reckoning(),
                settings.findings().forRules(),
                settings.slicers())
                .fingerprint());
    }

    /**
     * Makes the files of a report.
     *
     * @param fingerprint of all that they are made of; empty where they must not be taken over later
     * @param folder where the files go
     */
    RunRecord.ReportFiles make(PlannedReport planned, Optional<String> fingerprint, Path folder) throws IOException {
        var built = build(planned);
        var files = render(planned.name(), built, folder);
        return record(planned, built.report(), files, fingerprint.orElse(null));
    }

    /** Builds a report without drawing it, from what {@link ReportBasis} names and the fonts of this computer. */
    BuiltReport build(PlannedReport planned) {
        var request = planned.request();
        var known = new StoppableVintages(
                new StoredVintages(vintages, request.country(), planned.loadedUntil()), stop);
        var glyphs = new PrintedGlyphs();
        return new ReportBuilder(
                settings.reports(), settings.reckoning(), settings.findings().forRules(), glyphs::cover)
                .make(request, known, inputs(planned).inputs());
    }

    /** Draws all renderings at once, each in a thread of its own: they only read the report. */
    private Map<ReportRenderer.Kind, String> render(String name, BuiltReport built, Path folder) throws IOException {
        warmup.await();
        var files = new EnumMap<ReportRenderer.Kind, String>(ReportRenderer.Kind.class);
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("render-", 0).factory())) {
            var drawn = new ArrayList<Future<?>>();
            for (var renderer : renderers) {
                var file = name + renderer.kind().suffix();
                files.put(renderer.kind(), file);
                drawn.add(threads.submit(() -> {
                    renderer.render(built.report(), built.entries(), folder.resolve(file));
                    return file;
                }));
            }
            for (var each : drawn) {
                await(each);
            }
        }
        return files;
    }

    private static void await(Future<?> drawn) throws IOException {
        try {
            var unused = drawn.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a report was drawn", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException("A report could not be drawn", failed.getCause());
        }
    }

    /** What is known of the files behind a report. The next report mostly has the same, so the last one's are kept. */
    private Told inputs(PlannedReport planned) {
        var files = vintages.filesOf(planned.request().country(), planned.loadedUntil());
        var last = told;
        if (last != null && last.files().equals(files)) {
            return last;
        }
        var lines = new ArrayList<InputLine>();
        var rejected = new ArrayList<Rejection>();
        var total = 0L;
        for (var file : files) {
            lines.add(line(file));
            rejected.addAll(rejections.ofFile(file.id(), MOST_REJECTED - rejected.size()));
            total += file.tally().rejected();
        }
        var inputs = new ReportInputs(lines, rejected, total);
        var fresh = new Told(files, inputs, ReportBasis.fingerprint(inputs));
        told = fresh;
        return fresh;
    }

    private static InputLine line(StoredFile file) {
        var tally = file.tally();
        return new InputLine(
                file.name(),
                file.sha256(),
                file.format() == null ? "" : file.format().format(),
                tally.read(),
                tally.accepted(),
                tally.unchanged(),
                tally.repeated(),
                tally.dropped(),
                tally.rejected());
    }

    private static RunRecord.ReportFiles record(
            PlannedReport planned,
            Report report,
            Map<ReportRenderer.Kind, String> files,
            @Nullable String fingerprint) {
        var head = report.masthead();
        return new RunRecord.ReportFiles(
                planned.name(),
                files.get(ReportRenderer.Kind.WORKBOOK),
                files.get(ReportRenderer.Kind.BRIEFING),
                files.get(ReportRenderer.Kind.MODEL),
                head.country(),
                head.from(),
                head.to(),
                head.previous(),
                report.counts().entries(),
                report.counts().figures(),
                report.counts().findings(),
                bySeverity(report),
                head.previous() == null ? null : (long) report.changes().size(),
                planned.loadedUntil(),
                fingerprint,
                null);
    }

    private static Map<String, Long> bySeverity(Report report) {
        var counts = new LinkedHashMap<String, Long>();
        report.findings().forEach(finding -> counts.merge(finding.severity().token(), 1L, Long::sum));
        return counts;
    }
}
