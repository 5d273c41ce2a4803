package org.sitrep.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Nights on 50,000 rows whose process is killed as the power fails, again and again, until the issue is out. What they
 * leave is what an undisturbed night leaves.
 *
 * <p>{@code -Dsitrep.crash.kills=30} kills more often, {@code -Dsitrep.crash.seed=7} at other instants. Where a night does
 * not do what it should, its folder stays, and the failure says what it has left and where it was killed.
 */
class CrashIT {

    private static final int KILLS = Integer.getInteger("sitrep.crash.kills", 4);
    private static final long SEED = Long.getLong("sitrep.crash.seed", 20_310_512L);
    private static final int MOST_KILLS_A_NIGHT = 5;
    /** The bytes of a store when its first tables are made. */
    private static final long FIRST_TABLES = 40_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> killsByStep = new TreeMap<>();
    private final List<String> killsOfNight = new ArrayList<>();
    private long usual;

    /** What a night leaves that must not depend on how often it was killed. */
    private record Left(Map<String, String> store, Map<String, String> models, List<String> inputs,
            List<String> files) {}

    @Test
    void nightsThatAreKilledLeaveWhatAnUndisturbedNightLeaves() throws Exception {
        var calm = desk("undisturbed");
        var begun = System.nanoTime();
        assertEndsWell(calm, calm.run());
        usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        var expected = left(calm);
        assertThat(expected.store()).containsEntry("rejections", "125");

        var kills = 0;
        var nights = 0;
        while (kills < KILLS) {
            var desk = desk("night-" + ++nights);
            kills += disturb(desk, Math.min(MOST_KILLS_A_NIGHT, KILLS - kills));
            assertThat(desk.folders()).noneMatch(name -> name.startsWith(".staging"));
            assertThat(left(desk)).as("night %d in %s, %s", nights, home, killsOfNight).isEqualTo(expected);
        }
        System.out.printf(
                "%d kills in %d nights of 50,000 rows (undisturbed %.1f s), by step: %s%n",
                kills, nights, usual / 1000.0, killsByStep);
    }

    /** Starts a night until it is done; kills it up to so many times. */
    private int disturb(Night desk, int most) throws Exception {
        killsOfNight.clear();
        for (var kills = 0; kills < most; kills++) {
            var begun = System.nanoTime();
            var process = desk.startRun();
            if (!awaitInstant(desk, process)) {
                assertEndsWell(desk, desk.end(process));
                return kills;
            }
            process.destroyForcibly().waitFor();
            var after = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            var step = step(desk);
            killsByStep.merge(step, 1, Integer::sum);
            killsOfNight.add("killed after " + after + " ms: " + step);
            assertThat(desk.published().keySet())
                    .as("an issue is there whole or not at all")
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isEmpty(),
                            whole -> assertThat(whole).hasSize(8));
        }
        assertEndsWell(desk, desk.run());
        return most;
    }

    private void assertEndsWell(Night desk, Night.End end) throws IOException {
        assertThat(end.exitCode())
                .as("%s, seed %d%n%s%n%s%n%s", home, SEED, killsOfNight, end, desk.records())
                .isZero();
    }

    /** Some instants lie anywhere in a night; the others in making tables, reading, making reports, and publishing. */
    private boolean awaitInstant(Night desk, Process process) throws IOException, InterruptedException {
        var target = random.nextInt(7);
        if (target < 2) {
            return !process.waitFor(random.nextLong(usual / 8, usual), TimeUnit.MILLISECONDS);
        }
        while (process.isAlive()) {
            if (target < 4 && desk.saidSoFar(process).contains("Reading ")) {
                return !process.waitFor(random.nextLong(usual / 4), TimeUnit.MILLISECONDS);
            }
            if (target < 5 && desk.saidSoFar(process).contains("Making the report")) {
                return !process.waitFor(random.nextLong(usual / 4), TimeUnit.MILLISECONDS);
            }
            if (target == 5 && desk.isStaged("rejected.csv")) {
                return !process.waitFor(random.nextLong(60), TimeUnit.MILLISECONDS);
            }
            if (target == 6 && Files.exists(desk.storeFile()) && Files.size(desk.storeFile()) > FIRST_TABLES) {
                return !process.waitFor(random.nextLong(usual / 20), TimeUnit.MILLISECONDS);
            }
            Thread.sleep(1);
        }
        return false;
    }

    private Night desk(String name) throws IOException {
        var desk = new Night(home.resolve(name));
        desk.log("freedonia-1.csv", "Freedonia", 0, 20_000);
        desk.log("freedonia-2.csv", "Freedonia", 20_000, 20_000);
        desk.log("sylvania.csv", "Sylvania", 0, 10_000);
        return desk;
    }

    private String step(Night desk) throws IOException {
        return Files.exists(desk.storeFile()) ? copy(desk).step() : "before the store";
    }

    private StoreCopy copy(Night desk) throws IOException {
        return new StoreCopy(desk.storeFile(), home.resolve("copy"));
    }

    private Left left(Night desk) throws IOException, SQLException {
        var issue = desk.output.resolve("latest").toRealPath();
        var models = new TreeMap<String, String>();
        for (var report : List.of("freedonia.json", "sylvania.json")) {
            models.put(report, Files.readString(issue.resolve(report)));
        }
        var run = JsonMapper.shared().readTree(Files.readString(issue.resolve("run.json")));
        for (var output : run.get("outputs")) {
            assertThat(issue.resolve(output.get("file").asString()))
                    .hasSize(output.get("bytes").asLong());
        }
        var inputs = run.get("inputs").valueStream().map(CrashIT::counts).toList();
        return new Left(copy(desk).contents(), models, inputs, desk.published().keySet().stream().toList());
    }

    private static String counts(JsonNode input) {
        return String.join(
                " ",
                List.of("file", "sha256", "read", "accepted", "unchanged", "repeated", "rejected", "status").stream()
                        .map(field -> field + "=" + input.get(field).asString())
                        .toList());
    }
}
