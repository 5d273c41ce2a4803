package org.sitrep.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong on a desk's machine at night: the exit code, one clear line, and the last good issue as it was.
 *
 * <p>Faults that need a process of its own are here, and those that the command line alone can show. Kills are in
 * {@link CrashIT}, EveryCommitTest and EveryTableTest; a failing commit, a failing issue and signals in RestartTest and
 * StopSignalTest; folders, logs and clocks that change during a night in SurroundingsTest and BadNightsTest; torn,
 * older, locked and lost stores in StoreExaminerTest; no input, all rejected and the same input again in NightlyRunTest;
 * over-long cells, open quotes and bombs in the tests of intake.
 */
class FaultMatrixIT {

    /** How often two processes are started at once; 100 for the full test. */
    private static final int PAIRS = Integer.getInteger("sitrep.crash.pairs", 2);
    /** Most pairs find nothing new to read: it is the lock that is tried, and the store. */
    private static final int PAIRS_A_LOG = 10;

    @TempDir Path home;

    private Night desk;
    private SmallDisk small;

    @BeforeEach
    void open() throws IOException {
        desk = new Night(home);
        desk.log("freedonia.csv", "Freedonia", 0, 100);
    }

    @AfterEach
    void close() throws Exception {
        if (small != null) {
            small.close();
        }
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheRestIsPublished() throws Exception {
        var whole = Files.readAllBytes(desk.log("whole.csv", "Sylvania", 0, 2000));
        Files.delete(desk.input.resolve("whole.csv"));
        packed("cut.csv.gz", whole).setLength(1000);
        var spoilt = packed("spoilt.csv.gz", whole);
        spoilt.seek(spoilt.length() - 8);
        spoilt.writeInt(0);
        Files.createDirectory(desk.input.resolve("folder.csv"));
        Files.createSymbolicLink(desk.input.resolve("link.csv"), Path.of("freedonia.csv"));
        Files.createFile(desk.input.resolve("empty.csv"));

        var end = desk.here();

        assertThat(end.exitCode()).as(end.out()).isEqualTo(3);
        for (var file : List.of("cut.csv.gz", "spoilt.csv.gz", "folder.csv", "link.csv", "empty.csv")) {
            assertThat(end.out().lines().filter(line -> line.contains(file + " could not be read: ")))
                    .as(file)
                    .hasSize(1);
        }
        assertThat(desk.published()).containsKey("2024-05-31/freedonia.pdf");
        assertThat(desk.published().keySet()).noneMatch(name -> name.contains("sylvania"));
    }

    @Test
    void namesFromOutsideNeitherLeaveTheOutputFolderNorPlayTricksOnTheTerminal() throws Exception {
        Files.createFile(desk.input.resolve("two\nlines\u202Evsc.csv"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(desk.input.resolve("slip.zip")))) {
            zip.putNextEntry(new ZipEntry("../../evil.csv"));
            zip.write((Night.HEADER + "\n" + Night.row("../../../Sylvania", 1) + "\n").getBytes());
        }

        var end = desk.here();

        assertThat(end.exitCode()).as(end.out()).isEqualTo(3);
        assertThat(end.out()).contains("two\\u000alines\\u202evsc.csv could not be read: ");
        try (var all = Files.walk(home)) {
            assertThat(all.filter(path -> path.toString().contains("evil"))).isEmpty();
        }
        assertThat(desk.published().keySet()).allMatch(name -> name.matches("2024-05-31/[a-z0-9-]+\\.[a-z]+"));
    }

    @Test
    void aFileThatIsStillBeingWrittenWaitsForTheNextNight() {
        var end = desk.here(Map.of("sitrep.min-age", "1h"));

        assertThat(end.exitCode()).as(end.out()).isEqualTo(4);
        assertThat(end.out()).contains("freedonia.csv is still being written");
        assertThat(desk.here().exitCode()).isZero();
        assertThat(desk.here(Map.of("sitrep.min-age", "1h")).exitCode()).isZero();
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsRefusedBeforeAnyWork() throws Exception {
        Files.createFile(home.resolve("file"));

        var end = new Night(home, home.resolve("file/output")).here();

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.faults()).hasSize(1).first().asString().contains("cannot be written");
        assertThat(end.out()).isEmpty();
    }

    @Test
    void aReadOnlyOutputFolderIsRefusedAndStaysAsItIs() throws Exception {
        var disk = disk("40m");
        assertThat(disk.run().exitCode()).isZero();
        var before = disk.published();
        small.remount("ro");

        var end = disk.here();

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.faults()).hasSize(1).first().asString().contains("cannot be written");
        assertThat(disk.published()).isEqualTo(before);
    }

    @Test
    void whatADeadRunLeftIsClearedAway() throws Exception {
        assertThat(desk.here().exitCode()).isZero();
        var before = desk.published();
        Files.createDirectories(desk.output.resolve(".staging-dead"));
        Files.writeString(desk.output.resolve(".staging-dead/freedonia.xlsx"), "half a workbook");

        assertThat(desk.here().exitCode()).isZero();

        assertThat(desk.published()).isEqualTo(before);
        assertThat(desk.folders()).noneMatch(name -> name.startsWith(".staging"));
    }

    @Test
    void aStoreThatWasDamagedIsFoundAndMadeAnewByOneCommand() throws Exception {
        desk.log("sylvania.csv", "Sylvania", 0, 3000);
        assertThat(desk.here().exitCode()).isZero();
        var before = desk.published();
        var whole = Files.readAllBytes(desk.storeFile());

        for (var damage : List.of("cut", "header", "middle")) {
            Files.write(desk.storeFile(), damaged(whole, damage));
            for (var command : List.of("run", "doctor")) {
                var end = desk.hereDo(command);
                assertThat(end.exitCode()).as(damage + ", " + command + ": " + end.out()).isEqualTo(6);
                assertThat(end.faults()).as(damage).hasSize(1).first().asString().contains("sitrep rebuild");
            }
            assertThat(desk.published()).as(damage).isEqualTo(before);
        }

        var rebuilt = desk.hereDo("rebuild");
        assertThat(rebuilt.exitCode()).as(rebuilt.err()).isZero();
        assertThat(desk.published()).containsAllEntriesOf(before);
        assertThat(desk.hereDo("doctor").exitCode()).isZero();
    }

    @Test
    void aDiskThatIsFullWhileTheStoreIsMadeIsSaidInOneLineAndTheNextNightGoesOn() throws Exception {
        assertThatAFullDiskIsHeeded("256k");
    }

    @Test
    void aDiskThatIsFullWhileLogsAreReadIsSaidInOneLineAndTheNextNightGoesOn() throws Exception {
        assertThatAFullDiskIsHeeded("3m");
    }

    private void assertThatAFullDiskIsHeeded(String size) throws Exception {
        desk.log("sylvania.csv", "Sylvania", 0, 20_000);
        var full = disk(size);

        var end = full.run();

        assertFull(end);
        assertThat(full.published()).isEmpty();
        assertGoesOn(full);
    }

    @Test
    void aDiskThatIsFullWhileReportsAreMadeLeavesTheLastGoodIssue() throws Exception {
        var full = disk("40m");
        assertThat(full.here().exitCode()).isZero();
        var before = full.published();
        full.log("sylvania.csv", "Sylvania", 0, 500);
        var process = full.startRun();
        full.await(process, "Making the report");
        small.fill();

        var end = full.end(process);

        assertFull(end);
        assertLastIssueStandsAndTheNextComes(full, before);
    }

    @Test
    void aDiskThatIsFullWhenTheIssueIsToBePublishedLeavesTheLastGoodIssue() throws Exception {
        var full = disk("40m");
        assertThat(full.here().exitCode()).isZero();

        var caught = atTheEndOfStaging(full, () -> {
            small.fill();
            return true;
        });

        assertFull(caught.end());
        assertLastIssueStandsAndTheNextComes(full, caught.before());
    }

    @Test
    void anOutputFolderThatCannotBeWrittenWhenTheIssueIsToBePublishedFailsOnceAndTheStoreStaysSmall() throws Exception {
        var disk = disk("40m");
        // In a process of its own, which leaves no log open for writing.
        assertThat(disk.run().exitCode()).isZero();
        small.mountOver(disk.storeFile().getParent(), "40m");

        var caught = atTheEndOfStaging(disk, () -> small.isRemounted("ro"));

        var end = caught.end();
        assertThat(end.exitCode()).as(end.err() + end.out()).isEqualTo(1);
        assertThat(end.faults()).as(end.err()).hasSize(1).first().asString().contains("read-only");
        assertThat(disk.published()).isEqualTo(caught.before());
        assertThat(disk.storeFile()).satisfies(store -> assertThat(Files.size(store)).isLessThan(5_000_000));
        small.remount("rw");
        assertGoesOn(disk);
    }

    /** Tells whether it could be brought about. */
    private interface Mishap {
        boolean happen() throws Exception;
    }

    /** A night that was caught, and what was published before it. */
    private record Caught(Night.End end, Map<String, String> before) {}

    /** A night on which something happens when all files are staged and nothing is published; its process stands still. */
    private static Caught atTheEndOfStaging(Night desk, Mishap mishap) throws Exception {
        for (var attempt = 0; attempt < 10; attempt++) {
            desk.log("sylvania.csv", "Sylvania", 0, 500 + attempt);
            var before = desk.published();
            var process = desk.startRun();
            desk.await(process, "Making the report");
            var inTime = stopAtTheEndOfStaging(desk, process) && desk.isStaged("rejected.csv") && mishap.happen();
            signal(process, "CONT");
            var end = desk.end(process);
            if (inTime) {
                return new Caught(end, before);
            }
        }
        throw new AssertionError("No night was caught before it published");
    }

    /** Lets a process stand still as soon as the last file is staged; a shell sees it, which needs no time to act. */
    private static boolean stopAtTheEndOfStaging(Night desk, Process process) throws Exception {
        var watch = "until [ -s \"$1\"/.staging-*/rejected.csv ] || ! kill -0 \"$0\" 2>/dev/null; do :; done;"
                + " kill -STOP \"$0\"";
        return new ProcessBuilder("sh", "-c", watch, String.valueOf(process.pid()), desk.output.toString())
                .start()
                .waitFor() == 0;
    }

    private static int signal(Process process, String name) throws Exception {
        return new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    private void assertFull(Night.End end) {
        assertThat(end.exitCode()).as(end.err() + end.out()).isEqualTo(1);
        assertThat((end.err() + end.out()).lines().filter(line -> line.contains("disk is full")))
                .as(end.err() + end.out())
                .hasSize(1);
        assertThat(end.err().lines()).hasSizeLessThan(20);
    }

    private void assertLastIssueStandsAndTheNextComes(Night full, Map<String, String> before) throws Exception {
        assertThat(full.published()).isEqualTo(before);
        assertThat(full.folders()).noneMatch(name -> name.startsWith(".staging"));
        small.free();
        assertGoesOn(full);
    }

    private void assertGoesOn(Night full) throws Exception {
        small.remount("size=200m");
        var next = full.here();
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(full.published().keySet()).anyMatch(name -> name.endsWith("sylvania.pdf"));
        assertThat(full.hereDo("doctor").exitCode()).isZero();
    }

    @Test
    void aSignalStopsANightWithinSecondsAndTheNextGoesOn() throws Exception {
        desk.log("sylvania.csv", "Sylvania", 0, 30_000);
        for (var moment : List.of("Reading sylvania.csv", "Making the report on Sylvania")) {
            var process = desk.startRun();
            desk.await(process, moment);
            process.destroy();

            assertThat(process.waitFor(15, TimeUnit.SECONDS)).as(moment).isTrue();
            var end = desk.end(process);
            assertThat(end.exitCode()).as(moment + ": " + end.err()).isEqualTo(143);
            assertThat(end.faults()).isEmpty();
            assertThat(desk.published()).isEmpty();
        }

        // Another zone between two starts must not confuse what is resumed.
        var next = desk.here(Map.of("user.timezone", "Pacific/Kiritimati"));

        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(desk.hereDo("doctor").out()).contains("2 files, 30100 rows");
    }

    @Test
    void aSignalAtAnyInstantOfTheStartIsHeeded() throws Exception {
        for (var millis = 200; millis < 2600; millis += 600) {
            var process = desk.startRun();
            var ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroy();

            var end = desk.end(process);
            assertThat(end.exitCode()).as("after %d ms: %s", millis, end).isEqualTo(ended ? 0 : 143);
            assertThat(end.faults()).as("after %d ms", millis).hasSizeLessThan(2);
            assertThat(end.err()).as("after %d ms", millis).doesNotContain("closed", "Exception");
        }

        assertThat(desk.here().exitCode()).isZero();
        assertThat(desk.hereDo("doctor").exitCode()).isZero();
    }

    @Test
    void memoryThatRunsOutEndsTheNightWithOneLineAndNotWithAHang() throws Exception {
        assertThat(desk.here().exitCode()).isZero();
        var before = desk.published();
        desk.log("sylvania.csv", "Sylvania", 0, 60_000);

        var end = desk.run("-Xmx28m");

        assertThat(end.exitCode()).as(end.err()).isEqualTo(1);
        assertThat((end.err() + end.out()).lines().filter(line -> line.contains("memory ran out")))
                .as(end.err() + end.out())
                .hasSize(1);
        assertThat(desk.published()).isEqualTo(before);
        assertThat(desk.here().exitCode()).isZero();
    }

    @Test
    void ofTwoProcessesAtOnceOneWinsAndNothingIsDamaged() throws Exception {
        var turnedAway = 0;
        var logs = 1;
        for (var pair = 0; pair < PAIRS; pair++) {
            if (pair % PAIRS_A_LOG == 0) {
                desk.log("freedonia-" + pair + ".csv", "Freedonia", 1000 * ++logs, 50);
            }
            var processes = List.of(desk.startRun(), desk.startRun());
            var codes = new ArrayList<Integer>();
            for (var process : processes) {
                var end = desk.end(process);
                codes.add(end.exitCode());
                if (end.exitCode() == 5) {
                    turnedAway++;
                    assertThat(end.faults())
                            .hasSize(1)
                            .first()
                            .asString()
                            .matches("sitrep: Another run holds the output folder: .*\"pid\": \\d+.*\"since\": \"20.*");
                }
            }
            assertThat(codes).as("pair %d", pair).contains(0).isSubsetOf(0, 5);
        }
        System.out.printf("%d pairs: the second was turned away %d times, and came after the first was done %d times%n",
                PAIRS, turnedAway, PAIRS - turnedAway);
        assertThat(turnedAway).isPositive();
        var end = desk.hereDo("doctor");
        assertThat(end.exitCode()).as(end.err()).isZero();
        assertThat(end.out()).contains(logs + " files, " + (100 + 50 * (logs - 1)) + " rows");
    }

    private RandomAccessFile packed(String name, byte[] content) throws IOException {
        var file = desk.input.resolve(name);
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(content);
        }
        return new RandomAccessFile(file.toFile(), "rw");
    }

    private static byte[] damaged(byte[] whole, String how) {
        var bytes = whole.clone();
        return switch (how) {
            // More than half: the newer half of a store may be space that is free again.
            case "cut" -> Arrays.copyOf(bytes, 12_288);
            case "header" -> overwritten(bytes, 0, 8192);
            default -> overwritten(bytes, bytes.length / 8, bytes.length * 7 / 8);
        };
    }

    private static byte[] overwritten(byte[] bytes, int from, int to) {
        Arrays.fill(bytes, from, to, (byte) 'x');
        return bytes;
    }

    /** A desk whose output lies on a disk of that size; where none can be made, the test is skipped. */
    private Night disk(String size) throws Exception {
        small = SmallDisk.of(home.resolve("small"), size);
        return new Night(home, small.folder().resolve("output"));
    }
}
