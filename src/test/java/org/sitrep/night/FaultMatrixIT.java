package org.sitrep.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on a desk's machine at night: the exit code, one clear line, and the last good issue as it was. */
class FaultMatrixIT {

    /** How often two processes are started at once; 100 for the full test. */
    private static final int PAIRS = Integer.getInteger("sitrep.crash.pairs", 3);

    @TempDir Path home;

    private Night desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Night(home);
        desk.log("freedonia.csv", "Freedonia", 0, 100);
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheRestIsPublished() throws Exception {
        var whole = Files.readAllBytes(desk.log("whole.csv", "Sylvania", 0, 2000));
        Files.delete(desk.input.resolve("whole.csv"));
        try (var packed = new GZIPOutputStream(Files.newOutputStream(desk.input.resolve("cut.csv.gz")))) {
            packed.write(whole);
        }
        try (var packed = new RandomAccessFile(desk.input.resolve("cut.csv.gz").toFile(), "rw")) {
            packed.setLength(packed.length() / 2);
        }
        Files.createDirectory(desk.input.resolve("folder.csv"));
        Files.createSymbolicLink(desk.input.resolve("link.csv"), Path.of("nowhere"));
        Files.createFile(desk.input.resolve("empty.csv"));

        var end = desk.run();

        assertThat(end.exitCode()).as(end.err()).isEqualTo(3);
        for (var file : List.of("cut.csv.gz", "folder.csv", "link.csv", "empty.csv")) {
            assertThat((end.out() + end.err()).lines().filter(line -> line.contains(file + " could not be read: ")))
                    .as(file)
                    .hasSize(1);
        }
        assertThat(desk.published()).containsKey("2024-05-31/freedonia.pdf");
        assertThat(desk.published().keySet()).noneMatch(name -> name.contains("sylvania"));
    }

    @Test
    void aFileThatIsStillBeingWrittenWaitsForTheNextNight() throws Exception {
        var end = desk.run("-Dsitrep.min-age=1h");

        assertThat(end.exitCode()).as(end.err()).isEqualTo(4);
        assertThat(end.out() + end.err()).contains("freedonia.csv is still being written");
        assertThat(desk.run("-Dsitrep.min-age=0s").exitCode()).isZero();
        assertThat(desk.run("-Dsitrep.min-age=1h").exitCode()).isZero();
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsRefusedBeforeAnyWork() throws Exception {
        Files.createFile(home.resolve("file"));
        var nowhere = new Night(home, home.resolve("file/output"));

        var end = nowhere.run();

        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.faults()).hasSize(1).first().asString().contains("cannot be written");
        assertThat(end.err().lines()).hasSizeLessThan(4);
    }

    @Test
    void whatADeadRunLeftIsClearedAwayAndAnotherZoneChangesNothing() throws Exception {
        assertThat(desk.run().exitCode()).isZero();
        var before = desk.published();
        Files.createDirectories(desk.output.resolve(".staging-dead"));
        Files.writeString(desk.output.resolve(".staging-dead/freedonia.xlsx"), "half a workbook");

        var end = desk.run("-Duser.timezone=Pacific/Kiritimati");

        assertThat(end.exitCode()).as(end.err()).isZero();
        assertThat(desk.published()).isEqualTo(before);
        assertThat(desk.folders()).noneMatch(name -> name.startsWith(".staging"));
    }

    @Test
    void aStoreThatWasDamagedIsFoundAndMadeAnewByOneCommand() throws Exception {
        desk.log("sylvania.csv", "Sylvania", 0, 3000);
        assertThat(desk.run().exitCode()).isZero();
        var before = desk.published();
        var whole = Files.readAllBytes(desk.storeFile());
        assertThat(desk.command("doctor").exitCode()).isZero();

        for (var damage : List.of("cut", "header", "middle")) {
            Files.write(desk.storeFile(), damaged(whole, damage));
            var end = desk.run();

            assertThat(end.exitCode()).as(damage + ": " + end.err()).isEqualTo(6);
            assertThat(end.faults()).as(damage).hasSize(1).first().asString().contains("sitrep rebuild");
            assertThat(desk.published()).as(damage).isEqualTo(before);
        }

        var rebuilt = desk.end(desk.start(
                "rebuild", "--input", desk.input.toString(), "--output", desk.output.toString()));
        assertThat(rebuilt.exitCode()).as(rebuilt.err()).isZero();
        assertThat(desk.published()).containsAllEntriesOf(before);
        assertThat(desk.command("doctor").exitCode()).isZero();
    }

    @Test
    void aFullDiskIsSaidInOneLineAndTheNextNightGoesOn() throws Exception {
        desk.log("sylvania.csv", "Sylvania", 0, 20_000);
        var small = Files.createDirectories(home.resolve("small"));
        assumeThat(system("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", small.toString())).isZero();
        try {
            var full = new Night(home, small.resolve("output"));
            var end = full.run();

            assertThat(end.exitCode()).as(end.err()).isEqualTo(1);
            assertThat(end.err().lines().filter(line -> line.contains("disk is full")))
                    .as(end.err())
                    .hasSize(1);
            assertThat(end.err().lines()).hasSizeLessThan(20);
            assertThat(full.published()).isEmpty();
            assertThat(system("mount", "-o", "remount,size=200m", small.toString())).isZero();
            var next = full.run();
            assertThat(next.exitCode()).as(next.err()).isZero();
            assertThat(full.command("doctor").exitCode()).isZero();
        } finally {
            system("umount", small.toString());
        }
    }

    @Test
    void ofTwoProcessesAtOnceOneWinsAndNothingIsDamaged() throws Exception {
        for (var pair = 0; pair < PAIRS; pair++) {
            desk.log("freedonia-" + pair + ".csv", "Freedonia", 1000 * (pair + 1), 50);
            var processes = List.of(desk.startRun(), desk.startRun());
            var codes = new ArrayList<Integer>();
            for (var process : processes) {
                var end = desk.end(process);
                codes.add(end.exitCode());
                if (end.exitCode() == 5) {
                    assertThat(end.faults()).hasSize(1).first().asString().contains("Another run holds");
                }
            }
            assertThat(codes).contains(0).isSubsetOf(0, 5);
        }
        var end = desk.command("doctor");
        assertThat(end.exitCode()).as(end.err()).isZero();
        assertThat(end.out()).contains((PAIRS + 1) + " files, " + (100 + 50 * PAIRS) + " rows");
    }

    private static byte[] damaged(byte[] whole, String how) {
        var bytes = whole.clone();
        return switch (how) {
            case "cut" -> Arrays.copyOf(bytes, bytes.length / 2);
            case "header" -> overwritten(bytes, 0, 8192);
            default -> overwritten(bytes, bytes.length / 8, bytes.length * 7 / 8);
        };
    }

    private static byte[] overwritten(byte[] bytes, int from, int to) {
        Arrays.fill(bytes, from, to, (byte) 'x');
        return bytes;
    }

    private static int system(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }
}
