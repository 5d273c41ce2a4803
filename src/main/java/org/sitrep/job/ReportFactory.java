package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.model.Rejection;
import org.sitrep.publish.RunRecord;
import org.sitrep.report.BuiltReport;
import org.sitrep.report.InputLine;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.StoredFile;
import org.sitrep.store.VintageReader;

/** Makes one report: loads its entries, builds the model, has it drawn. */
final class ReportFactory {

    /** A sheet of rejected rows is read by people; rejected.csv has them all. */
    private static final int MOST_REJECTED = 2_000;

    private final VintageReader vintages;
    private final RejectionStore rejections;
    private final SitrepSettings settings;
    private final List<ReportRenderer> renderers;
    private final Warmup warmup;

    ReportFactory(
            VintageReader vintages,
            RejectionStore rejections,
            SitrepSettings settings,
            List<ReportRenderer> renderers,
            Warmup warmup) {
        this.vintages = vintages;
        this.rejections = rejections;
        this.settings = settings;
        this.renderers = List.copyOf(renderers);
        this.warmup = warmup;
    }

    /**
     * Makes the files of a report.
     *
     * @param folder where the files go
     */
    RunRecord.ReportFiles make(PlannedReport planned, Path folder) throws IOException {
        var built = build(planned);
        return record(planned, built.report(), render(planned.name(), built, folder));
    }

    /** Builds a report without drawing it. */
    BuiltReport build(PlannedReport planned) {
        var request = planned.request();
        var known = new StoredVintages(vintages, request.country(), planned.loadedUntil());
        var inputs = inputs(request, planned.loadedUntil());
        return new ReportBuilder(settings.reports(), settings.reckoning(), settings.findings().forRules())
                .make(request, known, inputs);
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

    private ReportInputs inputs(ReportRequest request, Instant loadedUntil) {
        var lines = new ArrayList<InputLine>();
        var rejected = new ArrayList<Rejection>();
        var total = 0L;
        for (var file : vintages.filesOf(request.country(), loadedUntil)) {
            lines.add(line(file));
            rejected.addAll(rejections.ofFile(file.id(), MOST_REJECTED - rejected.size()));
            total += file.tally().rejected();
        }
        return new ReportInputs(lines, rejected, total);
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
            PlannedReport planned, Report report, Map<ReportRenderer.Kind, String> files) {
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
                planned.loadedUntil());
    }

    private static Map<String, Long> bySeverity(Report report) {
        var counts = new LinkedHashMap<String, Long>();
        report.findings().forEach(finding -> counts.merge(finding.severity().token(), 1L, Long::sum));
        return counts;
    }
}
