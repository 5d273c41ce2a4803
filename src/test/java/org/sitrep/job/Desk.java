package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A monitoring desk with an input and an output folder of its own, and a clock that stands still. */
final class Desk {

    static final String HEADER = "entry_id,event_date,reported_on,country,category,basis,count,issuer,source,summary";

    final Path input;
    final Path output;
    private Instant now = Instant.parse("2031-05-12T02:30:00Z");
    private final List<Class<?>> parts = new ArrayList<>();

    Desk(Path home) throws IOException {
        input = Files.createDirectories(home.resolve("input"));
        output = home.resolve("output");
    }

    /** Lets the same desk work with a further part, such as one that fails. */
    Desk with(Class<?> part) {
        parts.add(part);
        return this;
    }

    Desk withoutParts() {
        parts.clear();
        return this;
    }

    void wait(Duration duration) {
        now = now.plus(duration);
    }

    /** Puts a log of these rows into the input folder, in the place of one of the same name. */
    Path log(String name, String... rows) throws IOException {
        var lines = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList();
        return Files.write(input.resolve(name), lines);
    }

    /** Puts a log of so many good rows about Freedonia into the input folder. */
    Path log(String name, int rows) throws IOException {
        return log(
                name, IntStream.rangeClosed(1, rows).mapToObj(Desk::row).toArray(String[]::new));
    }

    /** A good row about Freedonia. */
    static String row(int number) {
        return row("F-" + number, "Freedonia", "2031-05-%02d".formatted(1 + number % 9), number);
    }

    static String row(String id, String country, String day, int count) {
        return String.join(
                ",", id, day, day, country, "detention", "new", String.valueOf(count), "Interior Ministry", "Agency",
                "");
    }

    RunOptions options() {
        return new RunOptions(RunOptions.Command.RUN, input, output, null, null, null, null, null, true, false);
    }

    RunResult run() {
        return run(options());
    }

    RunResult run(RunOptions options) {
        return program().run(options);
    }

    RunResult rebuild() {
        return program().rebuild(options());
    }

    /** Removes what the settings do not keep. */
    List<String> purge() {
        return program().purge(options(), false);
    }

    /** What the doctor says. */
    String examine() {
        return program().examine(history(output));
    }

    /** The latest runs, the latest first. */
    List<PastRun> history() {
        return program().history(history(output), 100);
    }

    private static RunOptions history(Path output) {
        return new RunOptions(RunOptions.Command.HISTORY, null, output, null, null, null, null, null, true, false);
    }

    private Program program() {
        return new Program(Clock.fixed(now, ZoneOffset.UTC), parts);
    }

    /** What is in the output folder but for the store: names with sizes and times, so that no change goes unseen. */
    TreeMap<String, String> published() throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(output)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var name = output.relativize(path).toString();
                if (!name.startsWith(".store")) {
                    found.put(name, Files.size(path) + " " + Files.getLastModifiedTime(path));
                }
            }
        }
        return found;
    }

    List<String> folders() throws IOException {
        try (var all = Files.list(output)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(".store"))
                    .sorted()
                    .toList();
        }
    }

    String read(String file) throws IOException {
        return Files.readString(output.resolve(file));
    }
}
