package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.StoreLock;
import org.sitrep.store.TestPostgres;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nights whose store is a PostgreSQL. */
class PostgresNightTest {

    @TempDir Path home;

    private final Map<String, String> settings = new LinkedHashMap<>();
    private String url;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home.resolve("postgres"));
        desk.log("freedonia.csv", 95);
        url = TestPostgres.fresh();
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", "postgres");
        settings.put("sitrep.chunk-size", "10");
        settings.forEach(System::setProperty);
    }

    @AfterEach
    void close() {
        settings.keySet().forEach(System::clearProperty);
    }

    @Test
    void nightsSayThereWhatTheySayInAFile() throws IOException {
        var rows = IntStream.range(0, 30)
                .mapToObj(row -> switch (row) {
                    case 7 -> Desk.row("\0", "Freedonia", "2031-05-10", row);
                    case 13 -> Desk.row("N-13", "Freedonia", "no day", row);
                    default -> Desk.row("N-" + row, "Freedonia", "2031-05-10", row);
                });
        desk.log("odd.csv", rows.toArray(String[]::new));
        var first = desk.run();
        desk.log("sylvania.csv", Desk.row("S", "Sylvania", "2031-05-11", 3));
        desk.wait(Duration.ofDays(1));
        var second = desk.run();

        assertThat(first.exitCode()).as("%s", first.messages()).isEqualTo(ExitCode.WARNING);
        assertThat(second.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(desk.run().status()).isEqualTo("nothing-new");
        assertThat(desk.examine()).startsWith("The store is in order: 3 files, ");
        assertThat(desk.output.resolve(".store/sitrep.mv.db")).doesNotExist();
        close();
        var other = new Desk(home.resolve("file"));
        for (var log : new String[] {"freedonia.csv", "odd.csv"}) {
            Files.copy(desk.input.resolve(log), other.input.resolve(log));
        }
        assertThat(other.run().rows()).isEqualTo(first.rows());
        Files.copy(desk.input.resolve("sylvania.csv"), other.input.resolve("sylvania.csv"));
        other.wait(Duration.ofDays(1));
        assertThat(other.run().rows()).isEqualTo(second.rows());
        for (var model : new String[] {"2031-05-10/freedonia.json", "2031-05-11/sylvania.json"}) {
            assertThat(desk.read(model)).isEqualTo(other.read(model));
        }
    }

    @Test
    void aFailureInTheMiddleOfAFileLosesAndDoublesNothing() throws IOException {
        var failed = desk.with(FailingChunk.class).run();
        assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(desk.folders()).containsExactly("runs");

        var resumed = desk.withoutParts().run();

        assertThat(resumed.runId()).isEqualTo(failed.runId());
        assertThat(resumed.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(resumed.rows()).isEqualTo(new RunResult.Rows(95, 95, 0, 0, 0, 0));
        assertThat(desk.examine()).isEqualTo("The store is in order: 1 file, 95 rows");
    }

    @Test
    void aSecondRunOnTheSameStoreIsRefusedAndToldWhoHoldsIt() throws Exception {
        var held = StoreLock.take(url, "postgres", "", "sitrep, pid 1 on elsewhere").orElseThrow();
        try (held) {
            assertThatThrownBy(desk::run)
                    .isInstanceOfSatisfying(
                            FaultException.class,
                            fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.LOCKED))
                    .hasMessageMatching("Another run holds the store: sitrep, pid 1 on elsewhere at .* since 20.*Z\\."
                            + " Wait for its end");
        }
        assertThat(desk.run().exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aRebuildKeepsTheOldTablesAside() throws Exception {
        desk.run();
        var before = desk.published();

        var rebuilt = desk.rebuild();

        assertThat(rebuilt.rows().accepted()).isEqualTo(95);
        assertThat(desk.published()).containsAllEntriesOf(before);
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement();
                var kept = statement.executeQuery("select sum(records) from damaged_20310512_023000.vintage_block")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getLong(1)).isEqualTo(95);
        }
        assertThat(desk.examine()).isEqualTo("The store is in order: 1 file, 95 rows");
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLine() {
        System.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:1/nowhere");

        assertThatThrownBy(desk::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.FAILED))
                .hasMessageStartingWith("The store's database cannot be used: Connect");
    }

    @Configuration(proxyBeanMethods = false)
    static class FailingChunk {
        @Bean
        static FaultySource faultySource() {
            return new FaultySource(FaultySource.time(5, "insert into vintage"), () -> {
                throw new SQLException("The network has a bad day");
            });
        }
    }
}
