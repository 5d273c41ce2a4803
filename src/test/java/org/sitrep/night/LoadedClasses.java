package org.sitrep.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An archive of the classes that a night loads, beside the build. With it the processes of these tests start in two thirds of
 * the time; they do nothing else than without.
 */
final class LoadedClasses {

    private static final Path ARCHIVE = Path.of("target", "night.jsa");

    private LoadedClasses() {}

    /** The options of a JVM that uses it; made by a night of its own if there is none of this jar. */
    static synchronized List<String> of(String java, Path jar) {
        try {
            if (!Files.exists(ARCHIVE)
                    || Files.getLastModifiedTime(ARCHIVE).compareTo(Files.getLastModifiedTime(jar)) < 0) {
                Files.deleteIfExists(ARCHIVE);
                make(java, jar);
            }
            if (!Files.exists(ARCHIVE)) {
                return List.of();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        // Where the JVM cannot use it, it shall go without and not say so among the lines that are looked at.
        return List.of("-XX:SharedArchiveFile=" + ARCHIVE.toAbsolutePath(), "-Xlog:disable");
    }

    private static void make(String java, Path jar) throws IOException {
        var home = Files.createTempDirectory("classes");
        var night = new Night(home);
        night.log("freedonia.csv", "Freedonia", 0, 100);
        var fresh = home.resolve("night.jsa");
        var process = new ProcessBuilder(
                java,
                "-Djava.awt.headless=true",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-XX:ArchiveClassesAtExit=" + fresh,
                "-jar",
                jar.toAbsolutePath().toString(),
                "run",
                "--input",
                night.input.toString(),
                "--output",
                night.output.toString())
                .directory(home.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            // Without it the tests take longer and say the same: whether a night succeeds is not tested here.
            if (process.waitFor(3, TimeUnit.MINUTES) && Files.exists(fresh)) {
                Files.createDirectories(ARCHIVE.toAbsolutePath().getParent());
                Files.move(fresh, ARCHIVE, StandardCopyOption.REPLACE_EXISTING);
            }
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        try (var all = Files.walk(home)) {
            for (var path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
