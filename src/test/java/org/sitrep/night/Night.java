package org.sitrep.night;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.sitrep.cli.SitrepCommand;

/** A desk whose nights are processes of the real jar, as a scheduler starts them. */
final class Night {

    static final String HEADER =
            "entry_id,event_date,reported_on,country,admin1,category,basis,count,group,issuer,source,summary";

    private static final Path JAR = Path.of(System.getProperty("sitrep.jar", "target/sitrep.jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> REGIONS = List.of("North", "South", "Coast", "Capital");
    private static final List<String> ISSUERS = List.of("Interior Ministry", "Ombudsman", "Red Cross");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2024-03-01");

    final Path input;
    final Path output;
    private final Path home;

    /** How a process ended: its exit code and what it said. */
    record End(int exitCode, String out, String err) {
        /** What it said against the run: the lines of a fault. */
        List<String> faults() {
            return err.lines().filter(line -> line.startsWith("sitrep: ")).toList();
        }

        /** All that is known of it, for the message of a failing test. */
        @Override
        public String toString() {
            return "exit code %d%n--- output%n%s--- errors%n%s".formatted(exitCode, out, err);
        }
    }

    Night(Path home) throws IOException {
        this(home, home.resolve("output"));
    }

    Night(Path home, Path output) throws IOException {
        this.home = Files.createDirectories(home);
        this.input = Files.createDirectories(home.resolve("input"));
        this.output = output;
    }

    /** A good row about a country. */
    static String row(String country, int number) {
        var day = FIRST_DAY.plusDays(number % 90);
        return String.join(
                ",",
                country.charAt(0) + "-" + number,
                day.toString(),
                day.plusDays(number % 3).toString(),
                country,
                REGIONS.get(number % REGIONS.size()),
                number % 7 == 0 ? "death" : "detention",
                "event",
                String.valueOf(1 + number % 9),
                number % 5 == 0 ? "journalists" : "all",
                ISSUERS.get(number % ISSUERS.size()),
                "Agency",
                "Row " + number);
    }

    /** Writes a log of so many rows; of 400, one is bad and one says again what an earlier one has said. */
    Path log(String name, String country, int from, int rows) throws IOException {
        var lines = new ArrayList<String>(rows + 1);
        lines.add(HEADER);
        for (var number = from; number < from + rows; number++) {
            lines.add(switch (number % 400) {
                case 133 -> row(country, number).replace(",2024-", ",2024-99-");
                case 266 -> row(country, number - 100);
                default -> row(country, number);
            });
        }
        return Files.write(input.resolve(name), lines);
    }

    /** Starts a command of the jar. */
    Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    Process start(List<String> javaOptions, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(JAVA, "-Djava.awt.headless=true", "-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(LoadedClasses.of(JAVA, JAR));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var number = ProcessHandle.current().pid() + "-" + System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(home.resolve("out-" + number).toFile())
                .redirectError(home.resolve("err-" + number).toFile())
                .start();
        files.put(process.pid(), number);
        return process;
    }

    private final Map<Long, String> files = new TreeMap<>();

    /** The run of a night. */
    Process startRun(String... settings) throws IOException {
        return start(
                List.of(settings), "run", "--input", input.toString(), "--output", output.toString());
    }

    /** The run of a night, to its end. */
    End run(String... settings) throws IOException, InterruptedException {
        return end(startRun(settings));
    }

    /** The run of a night in this very process: as a user's, but quicker. */
    End here() {
        return here(Map.of());
    }

    /** The same, with settings. */
    End here(Map<String, String> settings) {
        return here(settings, "run", "--input", input.toString(), "--output", output.toString());
    }

    /** A command in this very process. */
    End hereDo(String command) {
        return command.equals("run") || command.equals("rebuild")
                ? here(Map.of(), command, "--input", input.toString(), "--output", output.toString())
                : here(Map.of(), command, "--output", output.toString());
    }

    private static End here(Map<String, String> settings, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var former = new HashMap<String, String>();
        settings.forEach((name, value) -> former.put(name, System.setProperty(name, value)));
        try {
            var code = SitrepCommand.commandLine(Clock.systemUTC(), new PrintWriter(out), new PrintWriter(err))
                    .execute(arguments);
            return new End(code, out.toString(), err.toString());
        } finally {
            former.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                } else {
                    System.setProperty(name, value);
                }
            });
        }
    }

    /** Waits until a process has said something, or has ended. */
    void await(Process process, String words) throws IOException, InterruptedException {
        while (process.isAlive() && !saidSoFar(process).contains(words)) {
            Thread.sleep(2);
        }
    }

    /** Another command on the store, to its end. */
    End command(String... arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output.toString()));
        return end(start(all.toArray(String[]::new)));
    }

    End end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The process hangs; it said:\n" + said(process, "err-"));
        }
        return new End(process.exitValue(), said(process, "out-"), said(process, "err-"));
    }

    /** What a process has said on its error stream so far. */
    String saidSoFar(Process process) throws IOException {
        return said(process, "err-");
    }

    private String said(Process process, String stream) throws IOException {
        return Files.readString(home.resolve(stream + files.get(process.pid())));
    }

    /** Whether a file of that name lies in a staging folder: reports are done and being published. */
    boolean isStaged(String file) throws IOException {
        if (!Files.isDirectory(output)) {
            return false;
        }
        try (var found = Files.newDirectoryStream(output, ".staging-*")) {
            for (var folder : found) {
                if (Files.exists(folder.resolve(file))) {
                    return true;
                }
            }
        }
        return false;
    }

    Path storeFile() {
        return output.resolve(".store/sitrep.mv.db");
    }

    /** All issues: the names of their files with sizes and times, so that no change goes unseen. */
    TreeMap<String, String> published() throws IOException {
        var found = new TreeMap<String, String>();
        if (!Files.isDirectory(output)) {
            return found;
        }
        try (var all = Files.walk(output)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var name = output.relativize(path).toString();
                if (name.matches("\\d{4}-.*")) {
                    found.put(name, Files.size(path) + " " + Files.getLastModifiedTime(path));
                }
            }
        }
        return found;
    }

    /** The records of all runs and what is told of the last commit, as they are; for the message of a failing test. */
    String records() throws IOException {
        var found = new StringBuilder();
        if (Files.isDirectory(output)) {
            try (var all = Files.walk(output)) {
                for (var path : all.filter(path -> path.endsWith("run.json") || path.endsWith("last-commit.json"))
                        .sorted()
                        .toList()) {
                    found.append("--- ").append(output.relativize(path)).append('\n').append(Files.readString(path));
                }
            }
        }
        return found.toString();
    }

    /** The names in the output folder. */
    List<String> folders() throws IOException {
        try (var all = Files.list(output)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
