package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Folders, logs and clocks that change while a night is at work, or between two. Each time: the exit code, one
 * clear line, the last good issue as it was, and a next night that is in order by itself.
 */
class BadNightsTest {

    private static final String CHUNK = "sitrep.chunk-size";
    /** Handed to the part that Spring makes: what happens, and when. */
    private static final ThreadLocal<Evil> EVIL = new ThreadLocal<>();

    @TempDir Path home;

    private final TimeZone zone = TimeZone.getDefault();
    private Desk desk;

    private record Evil(Predicate<String> moment, Deed deed) {}

    private interface Deed {
        void happen() throws IOException, InterruptedException;
    }

    @BeforeEach
    void open() throws IOException {
        System.setProperty(CHUNK, "10");
        desk = new Desk(home);
        desk.log("freedonia.csv", 45);
    }

    @AfterEach
    void close() {
        System.clearProperty(CHUNK);
        EVIL.remove();
        TimeZone.setDefault(zone);
    }

    @Test
    void anInputFolderThatVanishesWhileItIsReadIsNamedFileByFile() throws IOException {
        desk.run();
        var before = desk.published();
        desk.log("sylvania.csv", rows("Sylvania", 30));
        desk.log("borduria.csv", rows("Borduria", 30));
        var away = home.resolve("away");

        var night = desk.with(happening(
                FaultySource.time(2, "insert into vintage"), () -> Files.move(desk.input, away)))
                .run();

        assertThat(night.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(night.messages())
                .hasSize(3)
                .anyMatch(message -> message.startsWith("borduria.csv could not be read: "))
                .anyMatch(message -> message.startsWith("sylvania.csv could not be read: "));
        assertThat(desk.published()).containsAllEntriesOf(before);
        assertThatThrownBy(desk.withoutParts()::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessage("The input folder " + desk.input + " does not exist");
        Files.move(away, desk.input);
        assertNextNightPublishes(desk, "Borduria", "Freedonia", "Sylvania");
    }

    @Test
    void anInputFolderThatIsSuddenlyEmptyIsNotTakenForNothingNew() throws IOException {
        desk.run();
        var before = desk.published();
        var away = home.resolve("away");
        Files.move(desk.input, away);
        Files.createDirectory(desk.input);

        var night = desk.run();

        assertThat(night.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(night.messages())
                .containsExactly("Nothing was published: the input folder " + desk.input
                        + " holds no log, but 1 was taken in before. The last issue stands");
        assertThat(desk.published()).containsAllEntriesOf(before);
        Files.delete(desk.input);
        Files.move(away, desk.input);
        assertThat(desk.run().status()).isEqualTo("nothing-new");
    }

    @Test
    void aLogThatGrowsWhileItIsReadWaitsForTheNextNight() throws IOException {
        var growing = desk.log("sylvania.csv", rows("Sylvania", 30));
        var late = Desk.row("late", "Sylvania", "2031-05-08", 1) + "\n";

        var night = desk.with(happening(
                FaultySource.time(7, "insert into vintage"),
                () -> Files.writeString(growing, late, StandardOpenOption.APPEND)))
                .run();

        assertThat(night.exitCode()).isEqualTo(ExitCode.WARNING);
        // Whether the reader was at the end of the file already decides which of the two is said.
        assertThat(night.messages()).singleElement().isIn(
                "sylvania.csv could not be read: The file was written to or replaced while it was read;"
                        + " it is left for the next run",
                "sylvania.csv could not be read: The file had %d bytes when the run began and has %d now; let it be"
                        .formatted(Files.size(growing) - late.length(), Files.size(growing))
                        + " written to its end before the run");
        assertThat(night.reports()).extracting(RunResult.ReportResult::country).containsExactly("Freedonia");
        var next = desk.withoutParts().run();
        assertThat(next.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(next.rows()).isEqualTo(new RunResult.Rows(31, 31, 0, 0, 0, 0));
    }

    @Test
    void aClockThatWasSetBackByDaysIsFoundBeforeAnyWork() throws IOException {
        desk.run();
        var before = desk.published();
        desk.log("sylvania.csv", Desk.row("S", "Sylvania", "2031-05-10", 3));
        desk.wait(Duration.ofDays(-9));

        assertThatThrownBy(desk::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.FAILED))
                .hasMessageStartingWith("The system's clock shows 2031-05-03T02:30:00Z, but the last run began at"
                        + " 2031-05-12T02:30:00Z. Nothing was begun.");

        assertThat(desk.published()).isEqualTo(before);
        desk.wait(Duration.ofDays(9));
        assertNextNightPublishes(desk, "Freedonia", "Sylvania");
    }

    @Test
    void aClockThatWasSetBackByHoursDoesNotMakeOldIssuesOfNewRows() throws IOException {
        desk.run();
        var issued = desk.read("2031-05-09/freedonia.json");
        desk.log("more.csv", Desk.row("L", "Freedonia", "2031-05-09", 3));
        desk.wait(Duration.ofHours(-5));

        assertThat(desk.run().folder()).hasFileName("2031-05-09.r2");

        var again = desk.run(new RunOptions(
                RunOptions.Command.REPORT, null, desk.output, LocalDate.parse("2031-05-09"), null, null, null,
                Instant.parse("2031-05-12T02:30:00Z"), true, false));
        assertThat(again.folder().resolve("freedonia.json")).hasContent(issued);
    }

    @Test
    void aRunThatDiedInOneZoneGoesOnInAnother() throws IOException {
        for (var names : List.of(
                List.of("Pacific/Kiritimati", "America/Los_Angeles"), List.of("America/Los_Angeles", "Asia/Almaty"))) {
            var night = new Desk(home.resolve(names.getFirst().replace('/', '-')));
            night.log("freedonia.csv", 45);
            TimeZone.setDefault(TimeZone.getTimeZone(names.getFirst()));
            var failed = night.with(happening(FaultySource.time(3, "insert into vintage"), () -> {
                throw new IOException("The power has failed");
            })).run();
            assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);

            TimeZone.setDefault(TimeZone.getTimeZone(names.getLast()));
            var next = night.withoutParts().run();

            assertThat(next.runId()).isEqualTo(failed.runId());
            assertThat(next.rows()).isEqualTo(new RunResult.Rows(45, 45, 0, 0, 0, 0));
            assertThat(next.folder()).hasFileName("2031-05-09");
            assertThat(night.examine()).isEqualTo("The store is in order: 1 file, 45 rows");
        }
    }

    private static void assertNextNightPublishes(Desk desk, String... countries) throws IOException {
        var next = desk.withoutParts().run();
        assertThat(next.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(next.status()).isEqualTo("published");
        assertThat(next.reports()).extracting(RunResult.ReportResult::country).contains(countries);
        assertThat(desk.examine()).startsWith("The store is in order");
    }

    private static String[] rows(String country, int rows) {
        var all = new String[rows];
        for (var row = 0; row < rows; row++) {
            all[row] = Desk.row(country + row, country, "2031-05-0" + (1 + row % 9), row + 1);
        }
        return all;
    }

    private static Class<?> happening(Predicate<String> moment, Deed deed) {
        EVIL.set(new Evil(moment, deed));
        return Happening.class;
    }

    @Configuration(proxyBeanMethods = false)
    static class Happening {
        @Bean
        static FaultySource faultySource() {
            var evil = EVIL.get();
            return new FaultySource(evil.moment(), () -> {
                try {
                    evil.deed().happen();
                } catch (IOException | InterruptedException failed) {
                    throw new IllegalStateException(failed.getMessage(), failed);
                }
            });
        }
    }
}
