package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Rejection;
import org.sitrep.publish.RunRecord;
import org.sitrep.reckon.Reckoner;
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

    ReportFactory(
            VintageReader vintages,
            RejectionStore rejections,
            SitrepSettings settings,
            List<ReportRenderer> renderers) {
        this.vintages = vintages;
        this.rejections = rejections;
        this.settings = settings;
        this.renderers = List.copyOf(renderers);
    }

    /**
     * Makes the files of a report.
     *
     * @param loadedUntil nothing that the store took in later is used; null for all
     * @param folder where the files go
     */
    RunRecord.ReportFiles make(PlannedReport planned, @Nullable Instant loadedUntil, Path folder) throws IOException {
        var request = planned.request();
        var known = vintages.vintagesOf(request.country(), loadedUntil);
        var inputs = inputs(request, loadedUntil);
        var report = new ReportBuilder(settings.reports(), settings.reckoning()).build(request, known, inputs);
        var reckoned = new Reckoner(settings.reckoning()).reckon(known, request.asOf());
        var entries = new CurrentEntries(reckoned.statements());
        var files = new EnumMap<ReportRenderer.Kind, String>(ReportRenderer.Kind.class);
        for (var renderer : renderers) {
            var file = planned.name() + renderer.kind().suffix();
            renderer.render(report, entries, folder.resolve(file));
            files.put(renderer.kind(), file);
        }
        return record(planned, report, files);
    }

    private ReportInputs inputs(ReportRequest request, @Nullable Instant loadedUntil) {
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
                report.counts().findings());
    }
}
