package org.sitrep.job;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.job.notice.Herald;
import org.sitrep.job.notice.Notice;
import org.sitrep.publish.Publisher;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.RunStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has it told how a night ended. What cannot be told is added to the run's record; issue and exit code stay as they are.
 */
final class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final Herald herald;
    private final SitrepSettings settings;
    private final Publisher publisher;
    private final StopSignal stop;
    private final ModelChanges changes = new ModelChanges();

    Announcer(Herald herald, SitrepSettings settings, Publisher publisher, StopSignal stop) {
        this.herald = herald;
        this.settings = settings;
        this.publisher = publisher;
        this.stop = stop;
    }

    /** Tells that a night begins; other commands are nobody's business. */
    void begin(RunOptions options) {
        if (isNight(options)) {
            herald.begin();
        }
    }

    /** Tells how a night ended; returns what is known of it afterwards. */
    EndedRun announce(RunOptions options, EndedRun ended) {
        if (!isNight(options) || !herald.isListenedTo()) {
            return ended;
        }
        var failures = new ArrayList<String>();
        failures.addAll(herald.tell(notice(ended, failures), stop::isRaised));
        if (failures.isEmpty()) {
            return ended;
        }
        failures.forEach(LOG::warn);
        try {
            publisher.note(ended.folder(), ended.record().runId(), failures);
        } catch (IOException broken) {
            LOG.warn("This is not in run.json: {}", Faults.words(broken));
        }
        return ended.with(failures);
    }

    /** Tells of a fault that kept a night from being recorded. */
    static void announce(Herald herald, SitrepSettings settings, FaultException fault, Instant now) {
        var notice = new Notice(
                "",
                null,
                RunStatus.FAILED.token(),
                fault.exitCode().value(),
                settings.title(),
                settings.handling(),
                List.of(String.valueOf(fault.getMessage())),
                List.of(),
                null,
                new Notice.Facts(null, now, Map.of(), Map.of(), 0));
        herald.tell(notice, () -> false).forEach(LOG::warn);
    }

    private static boolean isNight(RunOptions options) {
        return options.command() == RunOptions.Command.RUN;
    }

    private Notice notice(EndedRun ended, List<String> failures) {
        var record = ended.record();
        var isPublished = record.status().equals(RunStatus.PUBLISHED.token());
        return new Notice(
                record.runId(),
                record.asOf(),
                record.status(),
                record.exitCode(),
                settings.title(),
                settings.handling(),
                record.messages(),
                isPublished
                        ? record.reports().stream()
                                .map(report -> report(ended, report, failures))
                                .toList()
                        : List.of(),
                ended.folder(),
                new Notice.Facts(
                        Objects.requireNonNullElse(record.resumedAt(), record.startedAt()),
                        record.finishedAt(),
                        ended.tally().byOutcome(),
                        phases(record),
                        StoreFiles.bytes(settings.storeFolder())));
    }

    private static Map<String, Double> phases(RunRecord record) {
        var phases = new LinkedHashMap<String, Double>();
        Objects.requireNonNullElse(record.phases(), List.<RunRecord.Phase>of())
                .forEach(phase -> phases.merge(phase.name(), phase.seconds(), Double::sum));
        return phases;
    }

    private Notice.Report report(EndedRun ended, RunRecord.ReportFiles report, List<String> failures) {
        return new Notice.Report(
                report.country(),
                report.previousAsOf(),
                changes(ended, report.model(), failures),
                report.findings(),
                report.carriedFrom() != null,
                ended.file(report.briefing()));
    }

    private List<Notice.Change> changes(EndedRun ended, @Nullable String model, List<String> failures) {
        var file = ended.file(model);
        try {
            return file == null ? List.of() : changes.of(file);
        } catch (IOException broken) {
            failures.add("The changes could not be told: " + Faults.words(broken));
            return List.of();
        }
    }
}
