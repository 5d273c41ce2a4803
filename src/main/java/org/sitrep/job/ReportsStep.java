package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.publish.Publisher;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.step.Step;

/**
 * Makes the reports in the staging folder, one partition each, or takes them over from an issue that rests on the very
 * same. A restart makes all of them again: they are made from the store alone, so they come out the same.
 */
final class ReportsStep {

    private static final Logger LOG = LoggerFactory.getLogger(ReportsStep.class);

    private final Steps steps;
    private final ReportPlanner planner;
    private final ReportFactory factory;
    private final CarryOver carryOver;
    private final Publisher publisher;
    private final InputFileStore files;
    private final RunStore runs;
    private final SitrepSettings settings;
    private final Progress progress;

    ReportsStep(
            Steps steps,
            ReportPlanner planner,
            ReportFactory factory,
            CarryOver carryOver,
            Publisher publisher,
            InputFileStore files,
            RunStore runs,
            SitrepSettings settings,
            Progress progress) {
        this.steps = steps;
        this.planner = planner;
        this.factory = factory;
        this.carryOver = carryOver;
        this.publisher = publisher;
        this.files = files;
        this.runs = runs;
        this.settings = settings;
        this.progress = progress;
    }

    Step step(RunContext run) {
        var former = carryOver.in(run);
        return steps.partitioned("reports", "report", () -> plan(run), name -> reportStep(run, former, name),
                settings.reportsAtOnce());
    }

    /**
     * Settles what the reports will rest on, and looks whether an issue that rests on the same is there already.
     *
     * @return whether it is, so that nothing need be made
     */
    boolean isPublishedAlready(RunContext run) {
        var asOf = planner.asOf(run).orElse(null);
        if (asOf == null) {
            return false;
        }
        run.settle(asOf);
        MDC.put("businessDate", asOf.toString());
        var basis = basis(run, asOf);
        var folder = runs.folderOf(basis);
        runs.rest(run.id(), asOf, basis);
        if (folder.isPresent() && isWhole(folder.get())) {
            run.findNothingNew(folder.get());
            return true;
        }
        return false;
    }

    private List<String> plan(RunContext run) {
        if (run.isSettled() || isPublishedAlready(run)) {
            return List.of();
        }
        var asOf = run.asOf();
        var planned = asOf == null ? List.<PlannedReport>of() : planner.plan(run, asOf);
        if (asOf == null || planned.isEmpty()) {
            var message = "Nothing was published: " + nothingKnown(run, asOf);
            run.judge(new GateVerdict(false, true, List.of(message)));
            run.say(message);
            return List.of();
        }
        run.plan(asOf, planned);
        stage(run);
        progress.come(Progress.Work.REPORTS, 0, planned.size(), 0);
        return planned.stream().map(PlannedReport::name).toList();
    }

    private Step reportStep(RunContext run, CarryOver.Former former, String name) {
        return steps.abandonable("report", point -> make(run, former, run.planned(name)));
    }

    private void make(RunContext run, CarryOver.Former former, PlannedReport planned) {
        var country = planned.request().country();
        var folder = publisher.stagingOf(run.id());
        try {
            var fingerprint = factory.fingerprint(planned, former.program());
            var taken = fingerprint.flatMap(known -> former.take(planned, known, folder));
            if (taken.isPresent()) {
                LOG.info("Taking the report on {} over from {}", country, taken.get().carriedFrom());
                run.add(taken.get());
            } else {
                LOG.info("Making the report on {}", country);
                run.add(factory.make(planned, fingerprint, folder));
            }
            progress.come(Progress.Work.REPORTS, run.rendered().size(), run.planned().size(), 0);
        } catch (IOException | RuntimeException failure) {
            if (Faults.exitCode(failure) == ExitCode.STOPPED) {
                throw StopSignal.fault(failure);
            }
            // One report that cannot be made must not keep the others back; if none can, the publishing step fails.
            LOG.debug("The report on {} failed", country, failure);
            run.failReport();
            run.say("The report on " + country + " could not be made: " + Faults.words(failure));
            discard(folder, planned.name());
        }
    }

    private static void discard(Path folder, String name) {
        try {
            for (var kind : ReportRenderer.Kind.values()) {
                Files.deleteIfExists(folder.resolve(name + kind.suffix()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void stage(RunContext run) {
        try {
            publisher.stage(run.id());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private boolean isWhole(String folder) {
        try {
            return publisher.isWhole(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String nothingKnown(RunContext run, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return "the store is empty";
        }
        var country = run.options().country();
        return "the store knows of nothing" + (country == null ? "" : " in " + country) + " on " + asOf;
    }

    /** The digest of all that the reports rest on: equal digests make equal issues. */
    private String basis(RunContext run, LocalDate asOf) {
        var clocks = planner.plan(run, asOf).stream()
                .map(report -> report.name() + "@" + report.loadedUntil())
                .collect(Collectors.joining(" "));
        return Digests.of(
                List.of(asOf.toString(), run.options().request(), files.stamp(), clocks, settings.shape()));
    }
}
