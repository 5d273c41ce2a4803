package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept, what is removed, and what is copied before it is changed. */
class HousekeepingTest {

    private static final String KEEP = "sitrep.keep-issues";
    private static final String MIGRATIONS = "spring.flyway.locations";

    @TempDir Path home;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
    }

    @AfterEach
    void close() {
        System.clearProperty(KEEP);
        System.clearProperty(MIGRATIONS);
    }

    @Test
    void onlyIssuesBeyondTheNumberAreRemovedAndNeverTheLatest() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-05", 1), Desk.row("B", "Freedonia", "2031-05-09", 7));
        desk.run();
        desk.run(report("2031-05-06"));
        desk.run(report("2031-05-11"));
        Files.createDirectory(desk.output.resolve("2031-05-05 copy"));
        assertThat(Files.readSymbolicLink(desk.output.resolve("latest"))).hasToString("2031-05-11");

        assertThat(purge(false)).as("all are kept by default").isEmpty();
        System.setProperty(KEEP, "1");
        assertThat(purge(true)).containsExactly("2031-05-06", "2031-05-09");
        assertThat(desk.folders()).contains("2031-05-06", "2031-05-09");
        assertThat(purge(false)).containsExactly("2031-05-06", "2031-05-09");

        assertThat(desk.folders()).containsExactly("2031-05-05 copy", "2031-05-11", "latest");
        assertThat(purge(false)).isEmpty();
        assertThat(desk.run(report("2031-05-06")).status()).as("made again from the store").isEqualTo("published");
        System.clearProperty(KEEP);
        assertThat(desk.run().status()).isEqualTo("published");
    }

    @Test
    void aStoreIsCopiedBeforeANewerProgramChangesIt() throws IOException {
        desk.log("freedonia.csv", 5);
        desk.run();
        assertThat(desk.output.resolve(".store")).isDirectoryNotContaining("glob:**.zip");
        var newer = Files.createDirectory(home.resolve("newer"));
        Files.writeString(newer.resolve("V99__more.sql"), "create table more (id integer)");
        System.setProperty(MIGRATIONS, "classpath:db/migration/{vendor},filesystem:" + newer);

        assertThat(desk.run().status()).isEqualTo("nothing-new");

        assertThat(desk.output.resolve(".store")).isDirectoryContaining("glob:**/before-migration-from-*.zip");
        System.clearProperty(MIGRATIONS);
        assertThatThrownBy(desk::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.STORE_DAMAGED))
                .hasMessageStartingWith("The store is of a newer version of this program, and was left as it is.");
    }

    private List<String> purge(boolean isTrial) {
        return new Program(Clock.fixed(Instant.parse("2031-05-12T02:30:00Z"), ZoneOffset.UTC))
                .purge(
                        new RunOptions(
                                RunOptions.Command.HISTORY, null, desk.output, null, null, null, null, null, true,
                                false),
                        isTrial);
    }

    private RunOptions report(String asOf) {
        return new RunOptions(
                RunOptions.Command.REPORT, null, desk.output, LocalDate.parse(asOf), null, null, null, null, true,
                false);
    }
}
