package org.sitrep.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.LogFile;
import org.sitrep.publish.RunRecord;
import org.sitrep.store.StoredRun;

/**
 * One run: what it was asked, what it found, and what its steps tell each other.
 *
 * <p>Nothing in it has to survive a crash. What has, is in the store; the steps that fill this are made again on every
 * start.
 */
final class RunContext {

    private final StoredRun run;
    private final @Nullable Instant resumedAt;
    private final RunOptions options;
    private final LocalDate today;
    private final Map<String, LogFile> logsByName;
    private final Map<String, FileStamp> stampsByName;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<RunRecord.ReportFiles> rendered = new CopyOnWriteArrayList<>();
    private final List<PlannedReport> planned = new ArrayList<>();
    private @Nullable GateVerdict gate;
    private @Nullable RunRecord record;
    private @Nullable LocalDate asOf;
    private @Nullable String publishedFolder;
    private boolean nothingNew;
    private volatile boolean reportFailed;

    /**
     * A run.
     *
     * @param resumedAt when this attempt at it began; null if it is the first
     * @param logsByName tonight's files as they lie in the input folder
     * @param stampsByName by what each of them that is to be read is known again
     */
    RunContext(
            StoredRun run,
            @Nullable Instant resumedAt,
            RunOptions options,
            LocalDate today,
            Map<String, LogFile> logsByName,
            Map<String, FileStamp> stampsByName) {
        this.run = run;
        this.resumedAt = resumedAt;
        this.options = options;
        this.today = today;
        this.logsByName = Map.copyOf(logsByName);
        this.stampsByName = Map.copyOf(stampsByName);
    }

    String id() {
        return run.id();
    }

    Instant startedAt() {
        return run.startedAt();
    }

    /** When this attempt at it began; null if it is the first. */
    @Nullable
    Instant resumedAt() {
        return resumedAt;
    }

    RunOptions options() {
        return options;
    }

    LocalDate today() {
        return today;
    }

    /** The file of that name in tonight's list. */
    LogFile log(String name) {
        var log = logsByName.get(name);
        if (log == null) {
            throw new IllegalStateException(name + " was listed, but is no longer in the input folder");
        }
        return log;
    }

    /** Whether the file of that name is the one that was listed, and was not touched since. */
    boolean isUntouched(String name) {
        var listed = stampsByName.get(name);
        return listed != null && listed.equals(FileStamp.of(log(name).path()));
    }

    /** Adds a sentence to what the run says at its end. */
    void say(String message) {
        messages.add(Printable.of(message));
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    void plan(LocalDate day, List<PlannedReport> reports) {
        asOf = day;
        planned.clear();
        planned.addAll(reports);
    }

    List<PlannedReport> planned() {
        return List.copyOf(planned);
    }

    /** The planned report of that name. */
    PlannedReport planned(String name) {
        return planned.stream()
                .filter(report -> report.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The day of knowledge; null until it is settled. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    void settle(LocalDate day) {
        asOf = day;
    }

    void add(RunRecord.ReportFiles files) {
        rendered.add(files);
    }

    List<RunRecord.ReportFiles> rendered() {
        return rendered.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    void judge(GateVerdict verdict) {
        gate = verdict;
    }

    /** The gate's verdict; what is published from the store alone passes. */
    GateVerdict gate() {
        return gate == null ? GateVerdict.PASSED : gate;
    }

    void findNothingNew(String folder) {
        nothingNew = true;
        publishedFolder = folder;
    }

    boolean isNothingNew() {
        return nothingNew;
    }

    void failReport() {
        reportFailed = true;
    }

    void publish(String folder, RunRecord published) {
        publishedFolder = folder;
        record = published;
    }

    /** The folder of the issue that says what this run would say; null if there is none. */
    @Nullable
    String folder() {
        return publishedFolder;
    }

    /** What run.json in the published folder says; null if this run published nothing. */
    @Nullable
    RunRecord record() {
        return record;
    }

    /** Whether the run has come so far that nothing need be rendered. */
    boolean isSettled() {
        return nothingNew || !gate().isOpen();
    }

    /** The exit code of a run that ends as planned. */
    ExitCode exitCode() {
        if (!gate().isOpen()) {
            return ExitCode.REFUSED;
        }
        return gate().isWarning() || reportFailed ? ExitCode.WARNING : ExitCode.OK;
    }
}
