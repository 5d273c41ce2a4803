package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What lies on the disk before each commit of a night is what a kill at that instant leaves. From there the next night
 * must come to the same end: from before the first step, from between two partitions, from after the issue is in place
 * but not yet noted.
 *
 * <p>{@code -Dsitrep.crash.every=1} looks at every commit; by default it is each seventh, or twenty-eighth, and the last
 * five.
 */
class EveryCommitTest {

    private static final int EVERY = Integer.getInteger("sitrep.crash.every", 7);
    private static final String CHUNK = "sitrep.chunk-size";
    /** Handed to the part that Spring makes. */
    private static final ThreadLocal<Snapshots> SNAPSHOTS = new ThreadLocal<>();

    @TempDir Path home;

    @AfterEach
    void close() {
        SNAPSHOTS.remove();
        System.clearProperty(CHUNK);
    }

    @Test
    void aNightGoesOnFromWhateverCommitItDiedAt() throws IOException {
        System.setProperty(CHUNK, "25");
        var desk = desk("undisturbed");
        var snapshots = new Snapshots(desk.output, home);
        SNAPSHOTS.set(snapshots);
        assertThat(desk.with(Snapshot.class).run().status()).isEqualTo("published");
        var model = desk.read("2031-05-09/freedonia.json");
        assertThat(snapshots.taken()).as("commits of a night").hasSizeGreaterThan(20);

        assertGoesOn(snapshots, EVERY, snapshot -> assertGoesOn(snapshot, model));
    }

    @Test
    void aNightThatTakesAReportOverGoesOnFromWhateverCommitItDiedAt() throws IOException {
        var desk = twoCountries("undisturbed");
        assertThat(desk.run().status()).isEqualTo("published");
        addNews(desk);
        var snapshots = new Snapshots(desk.output, home);
        SNAPSHOTS.set(snapshots);
        assertThat(desk.with(Snapshot.class).run().status()).isEqualTo("published");
        var issue = reports(desk, "2031-05-09.r2");
        assertThat(issue.get("sylvania.pdf")).isEqualTo(reports(desk, "2031-05-09").get("sylvania.pdf"));

        assertGoesOn(snapshots, EVERY * 4, snapshot -> {
            var next = twoCountries(snapshot);
            addNews(next);

            var end = next.run();

            assertThat(end.exitCode()).as(snapshot).isEqualTo(ExitCode.OK);
            assertThat(next.folders()).as(snapshot).containsExactly("2031-05-09", "2031-05-09.r2", "latest");
            assertThat(reports(next, "2031-05-09.r2")).as(snapshot).isEqualTo(issue);
            assertThat(next.read("2031-05-09.r2/run.json"))
                    .as(snapshot)
                    .containsOnlyOnce("\"carriedFrom\" : \"2031-05-09\"");
            assertThat(next.examine()).as(snapshot).isEqualTo("The store is in order: 3 files, 72 rows");
        });
    }

    /** What the night after a death must do. */
    @FunctionalInterface
    private interface NextNight {
        void assertGoesOn(String snapshot) throws IOException;
    }

    private static void assertGoesOn(Snapshots snapshots, int every, NextNight next) throws IOException {
        var looked = 0;
        for (var number = 0; number < snapshots.taken().size(); number++) {
            if (number % every == 0 || number >= snapshots.taken().size() - 5) {
                next.assertGoesOn(snapshots.taken().get(number));
                looked++;
            }
        }
        System.out.printf("%d of %d commits of a night were its last, and the next went on%n",
                looked, snapshots.taken().size());
    }

    private void assertGoesOn(String snapshot, String model) throws IOException {
        var next = desk(snapshot);

        var end = next.run();

        assertThat(end.exitCode()).as(snapshot).isEqualTo(ExitCode.OK);
        assertThat(end.status()).as(snapshot).isIn("published", "nothing-new");
        assertThat(next.folders()).as(snapshot).containsExactly("2031-05-09", "latest");
        assertThat(next.output.resolve("latest").toRealPath().getFileName())
                .as(snapshot)
                .hasToString("2031-05-09");
        assertThat(next.read("2031-05-09/freedonia.json")).as(snapshot).isEqualTo(model);
        assertThat(next.examine()).as(snapshot).isEqualTo("The store is in order: 2 files, 75 rows");
    }

    private Desk desk(String name) throws IOException {
        var desk = new Desk(home.resolve(name));
        desk.log("freedonia.csv", 70);
        desk.log("more.csv", 5);
        return desk;
    }

    private Desk twoCountries(String name) throws IOException {
        var desk = new Desk(home.resolve(name));
        desk.log("freedonia.csv", 70);
        desk.log("sylvania.csv", Desk.row("S", "Sylvania", "2031-05-09", 7));
        return desk;
    }

    private static void addNews(Desk desk) throws IOException {
        desk.wait(Duration.ofHours(3));
        desk.log("news.csv", Desk.row("N", "Freedonia", "2031-05-08", 4));
    }

    /** The reports of an issue, byte by byte, by their names. */
    private static Map<String, String> reports(Desk desk, String folder) throws IOException {
        var reports = new TreeMap<String, String>();
        try (var files = Files.list(desk.output.resolve(folder))) {
            for (var file : files.filter(path -> path.getFileName().toString().matches("(free|sylv).*")).toList()) {
                var content = Files.readString(file, StandardCharsets.ISO_8859_1);
                reports.put(file.getFileName().toString(), content.length() + " " + Digests.of(List.of(content)));
            }
        }
        return reports;
    }

    /** Copies of the output folder, as it was before each commit. */
    private record Snapshots(Path output, Path home, List<String> taken) {

        Snapshots(Path output, Path home) {
            this(output, home, new ArrayList<>());
        }

        void take() {
            var name = "commit-%03d".formatted(taken.size() + 1);
            try {
                copy(output, home.resolve(name).resolve("output"));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            taken.add(name);
        }

        private static void copy(Path from, Path to) throws IOException {
            try (var all = Files.walk(from)) {
                for (var path : all.toList()) {
                    var target = to.resolve(from.relativize(path).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Snapshot {
        @Bean
        static FaultySource faultySource() {
            var snapshots = SNAPSHOTS.get();
            return new FaultySource(
                    what -> {
                        if (what.equals("commit")) {
                            snapshots.take();
                        }
                        return false;
                    },
                    () -> {});
        }
    }
}
