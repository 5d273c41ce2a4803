package org.sitrep.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** A disk of a few megabytes that can be filled and made read-only. Where the system lets nobody make one, its test is skipped. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private final Deque<Path> mounted = new ArrayDeque<>();

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** A disk of a size such as {@code 40m}, under a folder that is made for it. */
    public static SmallDisk of(Path folder, String size) throws IOException, InterruptedException {
        var disk = new SmallDisk(folder);
        disk.mount(folder, size);
        return disk;
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Mounts another one on a folder of this one, which stays writable when this one is made read-only. */
    public void mount(Path place, String size) throws IOException, InterruptedException {
        Files.createDirectories(place);
        assumeThat(system("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place.toString()))
                .as("a small disk can be made")
                .isZero();
        mounted.push(place);
    }

    /** The same, with a copy of what is in that folder. */
    public void mountOver(Path place, String size) throws IOException, InterruptedException {
        var aside = Files.createTempDirectory("aside");
        assertThat(system("cp", "-a", place + "/.", aside.toString())).isZero();
        mount(place, size);
        assertThat(system("cp", "-a", aside + "/.", place.toString())).isZero();
        assertThat(system("rm", "-r", aside.toString())).isZero();
    }

    /** Gives it another size, or another mode: {@code size=200m}, {@code ro}, {@code rw}. */
    public void remount(String option) throws IOException, InterruptedException {
        assertThat(isRemounted(option)).as("remount " + option).isTrue();
    }

    /** The same, if it can be done just now: a disk with a file that is being written does not become read-only. */
    public boolean isRemounted(String option) throws IOException, InterruptedException {
        return system("mount", "-o", "remount," + option, folder.toString()) == 0;
    }

    /** Leaves no space on it. */
    public void fill() throws IOException {
        var block = new byte[1 << 12];
        try (var out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
    }

    /** Gives the space back that {@link #fill} took. */
    public void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        while (!mounted.isEmpty()) {
            system("umount", "-l", mounted.pop().toString());
        }
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
