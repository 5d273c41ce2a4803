package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month of nights, each with a new log. The store grows by what is new and by nothing else, and no night leaves
 * anything in memory.
 *
 * <p>{@code -Dsitrep.nights=365 -Dsitrep.nights.rows=2000} makes it a year with larger logs.
 */
class ManyNightsTest {

    private static final int NIGHTS = Integer.getInteger("sitrep.nights", 30);
    private static final int ROWS = Integer.getInteger("sitrep.nights.rows", 20);
    private static final LocalDate FIRST = LocalDate.parse("2031-05-12");
    /** Classes are still loaded, and pools filled, in the first nights. */
    private static final int WARM = NIGHTS / 3;
    private static final long SLACK = 16L << 20;

    @TempDir Path home;

    private record Measured(long storeBytes, long heapBytes, int threads, long millis) {}

    @Test
    void aMonthOfNightsStaysLevel() throws IOException {
        var desk = new Desk(home);
        var nights = new ArrayList<Measured>();
        for (var night = 0; night < NIGHTS; night++) {
            nights.add(night(desk, night));
        }
        print(nights);

        assertThat(desk.folders()).hasSize(NIGHTS + 1).contains("latest");
        assertThat(desk.read("latest/freedonia.json")).contains("\"entries\" : " + NIGHTS * ROWS);
        var middle = nights.get((WARM + NIGHTS) / 2);
        var warm = nights.get(WARM);
        var last = nights.getLast();
        assertThat(last.storeBytes() - middle.storeBytes())
                .as("growth of the store in the second half, against the first")
                .isLessThan((middle.storeBytes() - warm.storeBytes()) * 2 + (1L << 19));
        // What only the latest runs can need is not kept of the others, and so does not grow with every night or its square.
        assertThat(rows(desk, "batch_job_instance")).as("what Batch notes of runs").isEqualTo(11);
        assertThat(rows(desk, "batch_step_execution")).isLessThan(11 * 10);
        assertThat(rows(desk, "manifest")).as("lists of files").isLessThanOrEqualTo(20L * NIGHTS);
        assertThat(rows(desk, "run")).as("history").isEqualTo(NIGHTS);
        assertThat(last.heapBytes()).as("memory in use after a night").isLessThan(warm.heapBytes() + SLACK);
        assertThat(last.threads()).as("threads left by nights").isLessThanOrEqualTo(warm.threads() + 1);
    }

    private Measured night(Desk desk, int night) throws IOException {
        var day = FIRST.minusDays(1).plusDays(night);
        desk.log(
                "log-" + day + ".csv",
                IntStream.range(0, ROWS)
                        .mapToObj(row -> Desk.row("F-" + night + "-" + row, "Freedonia", day.toString(), row + 1))
                        .toArray(String[]::new));
        var begun = System.nanoTime();
        var result = desk.run();
        var millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(result.asOf()).isEqualTo(day);
        desk.wait(Duration.ofDays(1));
        return new Measured(
                Files.size(desk.output.resolve(".store/sitrep.mv.db")),
                heap(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                millis);
    }

    private static long rows(Desk desk, String table) {
        try (var store = DriverManager.getConnection("jdbc:h2:file:" + desk.output.resolve(".store/sitrep"), "sa", "");
                var statement = store.createStatement();
                var counted = statement.executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(List<Measured> nights) {
        for (var night : List.of(0, WARM, (WARM + NIGHTS) / 2, NIGHTS - 1)) {
            var measured = nights.get(night);
            System.out.printf(
                    "Night %d of %d, %d rows each: store %d KB, heap %d MB, %d threads, %d ms%n",
                    night + 1,
                    NIGHTS,
                    ROWS,
                    measured.storeBytes() >> 10,
                    measured.heapBytes() >> 20,
                    measured.threads(),
                    measured.millis());
        }
    }
}
