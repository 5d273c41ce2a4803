package org.sitrep.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Brings an issue into the output folder, whole or not at all.
 *
 * <p>How it works. All files of a run are made in {@code .staging-<run>} beside the issues. {@link #prepare} looks at
 * each (a workbook must be a workbook, a PDF must have its end), takes the fingerprints and decides what the folder will
 * be called. {@link #publish} adds {@code run.json}, has the system write every file through to the disk, and then
 * renames the folder: the one step that readers can see, and one that file systems do whole or not at all. A crash
 * before it leaves a staging folder that the next run removes; a crash after it leaves a finished issue, which the next
 * run recognises by its content and does not publish again.
 *
 * <p>An issue is never overwritten. A day published again with other content becomes {@code <day>.r2}. Whether content
 * is the same is told by the report models and by what shapes their rendering, not by the bytes of workbook and PDF.
 *
 * <p>{@code latest} points to the newest issue.
 */
public final class Publisher {

    private static final String STAGING = ".staging-";

    private final Path output;
    private final Revisions revisions;
    private final LatestPointer latest;
    private final RunJson json = new RunJson();

    public Publisher(Path output) {
        this.output = output;
        this.revisions = new Revisions(output);
        this.latest = new LatestPointer(output);
    }

    /** Makes the empty staging folder of a run, and removes those that dead runs have left. */
    public Path stage(String run) throws IOException {
        clear();
        return Files.createDirectories(stagingOf(run));
    }

    /** Where the staging folder of a run is, or would be. */
    public Path stagingOf(String run) {
        return output.resolve(STAGING + run);
    }

    /** Removes all staging folders. To be called under the lock of the output folder only. */
    public void clear() throws IOException {
        if (!Files.isDirectory(output)) {
            return;
        }
        try (var found = Files.newDirectoryStream(output, STAGING + "*")) {
            for (var folder : found) {
                Disk.deleteTree(folder);
            }
        }
    }

    /**
     * Looks at the staged files and decides where they go.
     *
     * @param staging the folder with the finished files, without {@code run.json}
     * @param asOf the day of knowledge
     * @param rendering what shapes the rendering besides the report models, such as the program's version
     * @throws IOException if a file is missing, empty or not of its kind
     */
    public Issue prepare(Path staging, LocalDate asOf, String rendering) throws IOException {
        var outputs = new ArrayList<RunRecord.OutputFile>();
        var content = Disk.sha256();
        content.update(rendering.getBytes(StandardCharsets.UTF_8));
        for (var file : Disk.files(staging)) {
            FileCheck.check(file);
            var output = new RunRecord.OutputFile(
                    file.getFileName().toString(), Disk.sha256(file), Files.size(file));
            outputs.add(output);
            if (Revisions.isModel(output.file())) {
                content.update((output.file() + "\n" + output.sha256() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var fingerprint = HexFormat.of().formatHex(content.digest());
        var last = revisions.latest(asOf);
        var former = revisions.latestWith(Revisions.models(staging), asOf, last);
        if (former > 0) {
            var folder = output.resolve(Issue.name(asOf, former));
            var said = json.read(folder).map(RunRecord::content);
            if (said.filter(fingerprint::equals).isPresent() && json.isWhole(folder)) {
                return new Issue(asOf, former, fingerprint, folder, true, outputs);
            }
        }
        var folder = output.resolve(Issue.name(asOf, last + 1));
        return new Issue(asOf, last + 1, fingerprint, folder, false, outputs);
    }

    /**
     * Publishes what was prepared.
     *
     * @param record what run.json will say
     * @param asLatest whether {@code latest} shall point to it
     * @param atLast called when all is written through and before the folder is renamed; what it throws leaves all as it
     *     was
     */
    public void publish(Path staging, Issue issue, RunRecord record, boolean asLatest, Runnable atLast)
            throws IOException {
        json.write(record, staging);
        for (var file : Disk.files(staging)) {
            Disk.force(file);
        }
        Disk.forceFolder(staging);
        atLast.run();
        Files.move(staging, issue.folder(), StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(output);
        if (asLatest) {
            latest.pointTo(issue.name());
        }
    }

    /**
     * Has {@code latest} point to an issue that is there already, unless it points to a newer one: the run that published
     * it may have died in between.
     */
    public void pointTo(Issue issue) throws IOException {
        var named = latest.name().flatMap(Issue::revisionNamed);
        if (named.isEmpty() || issue.isAfter(named.get())) {
            latest.pointTo(issue.name());
        }
    }

    /** The run record of an issue; empty if there is none that can be read. */
    public Optional<RunRecord> recordOf(String name) throws IOException {
        return Issue.NAME.matcher(name).matches() ? json.read(output.resolve(name)) : Optional.empty();
    }

    /** Whether an issue's folder is there with every file that its run record lists. */
    public boolean isWhole(String name) throws IOException {
        return Issue.NAME.matcher(name).matches() && json.isWhole(output.resolve(name));
    }

    /** The day of knowledge of the issue that {@code latest} points to; empty if it points nowhere. */
    public Optional<LocalDate> latest() throws IOException {
        return latest.name().flatMap(Issue::revisionNamed).map(Issue.Revision::asOf);
    }

    /**
     * Leaves the record of a run that published nothing in {@code runs/<run>/}.
     *
     * @param rejected the finished rejected.csv; moved there, if it exists
     * @return the folder
     */
    public Path file(RunRecord record, Path rejected) throws IOException {
        var folder = Files.createDirectories(output.resolve("runs").resolve(record.runId()));
        if (Files.isRegularFile(rejected)) {
            Files.move(rejected, folder.resolve(RejectedCsv.FILE), StandardCopyOption.REPLACE_EXISTING);
        }
        json.write(record, folder);
        return folder;
    }

    /**
     * Adds what became known after a run had been recorded to its record, whole or not at all.
     *
     * @param folder the folder with the record; nothing is done if that is of another run
     */
    public void note(Path folder, String run, List<String> messages) throws IOException {
        var record = json.read(folder).filter(known -> known.runId().equals(run));
        if (record.isPresent()) {
            var fresh = Files.createDirectories(stagingOf(run));
            json.write(record.get().with(messages), fresh);
            Disk.force(fresh.resolve(RunJson.FILE));
            Files.move(
                    fresh.resolve(RunJson.FILE),
                    folder.resolve(RunJson.FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Disk.deleteTree(fresh);
        }
    }
}
