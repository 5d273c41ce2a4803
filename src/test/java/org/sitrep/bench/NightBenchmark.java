package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.publish.RunRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two nights of the shipped jar in processes of its own: one with an empty store, and one that adds a hundredth of the
 * rows. Run by {@code mvn -Pbenchmark verify}; {@code -Drows=1000000 -Dcountries=200 -Dbenchmark.jvm="-Xmx700m"} say how
 * many rows, over how many countries, and with which flags of the JVM. The result is {@code target/benchmark/*.md}.
 *
 * <p>It fails if the program loses or doubles a row, never because it is slow.
 */
class NightBenchmark {

    private static final long ROWS = Long.getLong("rows", 100_000);
    private static final int COUNTRIES = Integer.getInteger("countries", 1);
    private static final List<String> JVM = List.of(System.getProperty("benchmark.jvm", "").split(" "));
    private static final int PART_OF_A_NIGHT = 100;

    private static final Path FOLDER = Path.of("target", "benchmark", ROWS + "x" + COUNTRIES);
    private static final Path INPUT = FOLDER.resolve("input");
    private static final Path OUTPUT = FOLDER.resolve("output");

    /** A night: what was to be read, how the process ended, and what it says itself. */
    private record Night(String name, AcledLog.Written log, Measured process, RunRecord record, long outputBytes) {}

    @Test
    void nights() throws IOException, InterruptedException {
        clear(FOLDER);
        Files.createDirectories(INPUT);
        var first = night("empty store", AcledLog.write(INPUT.resolve("acled.csv"), ROWS, COUNTRIES, 1));
        var more = Math.max(AcledLog.EVERY, ROWS / PART_OF_A_NIGHT);
        var second = night("a hundredth more", AcledLog.write(INPUT.resolve("more.csv"), more, COUNTRIES, 2));

        var table = BenchmarkTable.of(ROWS, COUNTRIES, JVM);
        for (var night : List.of(first, second)) {
            table.add(night.name(), night.log(), night.process(), night.record(), night.outputBytes());
        }
        var report = Files.writeString(FOLDER.resolveSibling(ROWS + "x" + COUNTRIES + ".md"), table.text());
        System.out.println(Files.readString(report));
    }

    private static Night night(String name, AcledLog.Written log) throws IOException, InterruptedException {
        var said = FOLDER.resolve(name.replace(' ', '-') + ".txt");
        var process = Measured.run(command(), said);
        assertThat(process.exitCode()).as("exit code; it said %s", Files.readString(said)).isZero();
        var issue = OUTPUT.resolve("latest").toRealPath();
        var record = new JsonMapper().readValue(Files.readString(issue.resolve("run.json")), RunRecord.class);
        check(log, record);
        return new Night(name, log, process, record, size(issue));
    }

    private static void check(AcledLog.Written log, RunRecord record) {
        var file = log.file().getFileName().toString();
        assertThat(record.inputs()).filteredOn(input -> input.file().equals(file)).singleElement().satisfies(input -> {
            assertThat(input.read()).isEqualTo(log.read());
            assertThat(input.accepted()).isEqualTo(log.accepted());
            assertThat(input.repeated()).isEqualTo(log.repeated());
            assertThat(input.rejected()).isEqualTo(log.rejected());
        });
        assertThat(record.reports()).hasSize(COUNTRIES);
    }

    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        JVM.stream().filter(flag -> !flag.isBlank()).forEach(command::add);
        command.addAll(List.of("-jar", System.getProperty("sitrep.jar", "target/sitrep.jar"), "run", "--quiet"));
        command.addAll(List.of("--input", INPUT.toString(), "--output", OUTPUT.toString()));
        return command;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
