package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a publisher has deleted is no figure any more, but is not forgotten. */
class DeletionTest {

    private static final String LOG = "event_id_cnty,event_date,country,event_type,sub_event_type,fatalities,timestamp";
    private static final long MAY_8 = LocalDate.parse("2031-05-08").toEpochDay() * 86_400;
    private static final long MAY_10 = LocalDate.parse("2031-05-10").toEpochDay() * 86_400;

    @TempDir Path home;

    private Desk desk;

    @BeforeEach
    void publishALog() throws IOException {
        desk = new Desk(home);
        log("acled.csv", event("FRE1", 5, MAY_8), event("FRE2", 7, MAY_8), event("FRE3", 9, MAY_8));
        desk.run();
        desk.wait(Duration.ofHours(1));
    }

    @Test
    void theFigureFallsTheEntryIsKeptAndThePastStays() throws IOException {
        assertThat(killed("2031-05-08")).isEqualTo(21);
        var before = desk.read("2031-05-08/freedonia.json");
        delete("acled_deleted.csv", "FRE2", "FRE9");

        var result = desk.run();

        assertThat(result.rows()).isEqualTo(new RunResult.Rows(2, 1, 0, 0, 1, 0));
        assertThat(result.asOf()).isEqualTo("2031-05-10");
        assertThat(killed("2031-05-10")).isEqualTo(14);
        assertThat(result.json()).contains("\"entries\" : 6");
        assertThat(desk.run(report("2031-05-08").withLateEntries()).status()).isEqualTo("nothing-new");
        assertThat(desk.read("2031-05-08/freedonia.json")).isEqualTo(before);
        assertThat(desk.folders()).contains("2031-05-08").doesNotContain("2031-05-08.r2");
    }

    @Test
    void aListThatComesBeforeItsLogInTheSameNightFindsItsEntries() throws IOException {
        log("z-later.csv", event("FRE4", 11, MAY_8), event("FRE5", 13, MAY_8));
        delete("a-deleted.csv", "FRE2", "FRE4");

        assertThat(desk.run().rows()).isEqualTo(new RunResult.Rows(4, 4, 0, 0, 0, 0));

        assertThat(killed("2031-05-10")).isEqualTo(5 + 9 + 13);
    }

    @Test
    void aListThatComesNightsBeforeItsLogTakesEffectWhenTheEntryComes() throws IOException {
        delete("acled_deleted.csv", "FRE6", "FRE7");
        var early = desk.run();
        assertThat(early.rows()).isEqualTo(new RunResult.Rows(2, 0, 0, 0, 2, 0));
        assertThat(early.json())
                .contains(
                        "DELETION_AWAITED: 2 of the deleted ids are not in ACLED yet, and are kept until their entries");
        desk.wait(Duration.ofHours(1));
        log("more.csv", event("FRE6", 100, MAY_8), event("FRE6", 100, MAY_8), event("FRE8", 11, MAY_8));

        var result = desk.run();

        assertThat(result.rows()).isEqualTo(new RunResult.Rows(3, 2, 0, 1, 0, 0));
        assertThat(killed(latest())).isEqualTo(5 + 7 + 9 + 11);
        log("again.csv", event("FRE6", 101, MAY_8));
        assertThat(desk.run().rows()).isEqualTo(new RunResult.Rows(1, 0, 1, 0, 0, 0));
    }

    @Test
    void aListThatComesBeforeAnyLogOfItsDatasetIsKept() throws IOException {
        desk = new Desk(Files.createDirectory(home.resolve("elsewhere")));
        delete("acled_deleted.csv", "FRE2");
        assertThat(desk.run().exitCode()).isEqualTo(ExitCode.REFUSED);
        log("acled.csv", event("FRE1", 5, MAY_8), event("FRE2", 7, MAY_8));

        desk.run();

        assertThat(killed(latest())).isEqualTo(5);
    }

    @Test
    void anUploadAfterTheDeletionStandsInWhateverOrderTheyCome() throws IOException {
        log("newer.csv", event("FRE2", 6, MAY_10 + 86_400));
        delete("acled_deleted.csv", "FRE2", "FRE4");
        assertThat(desk.run().rows()).isEqualTo(new RunResult.Rows(3, 1, 0, 0, 2, 0));
        assertThat(killed("2031-05-11")).isEqualTo(5 + 6 + 9);
        log("last.csv", event("FRE4", 11, MAY_10 + 2 * 86_400));

        desk.run();

        assertThat(killed("2031-05-12")).isEqualTo(5 + 6 + 9 + 11);
    }

    @Test
    void aDeletionIsNotedOnce() throws IOException {
        delete("acled_deleted.csv", "FRE2", "FRE2");
        assertThat(desk.run().rows()).isEqualTo(new RunResult.Rows(2, 1, 0, 1, 0, 0));
        delete("acled_deleted_more.csv", "FRE1", "FRE2");

        assertThat(desk.run().rows()).isEqualTo(new RunResult.Rows(2, 1, 1, 0, 0, 0));
        assertThat(killed("2031-05-10")).isEqualTo(14);
        assertThat(killed("2031-05-10.r2")).isEqualTo(9);
    }

    @Test
    void anOldExportDoesNotBringItBackButALaterUploadDoes() throws IOException {
        delete("acled_deleted.csv", "FRE2");
        desk.run();
        log("older.csv", event("FRE2", 6, MAY_8), event("FRE2", 6, MAY_8));
        assertThat(desk.run().rows()).isEqualTo(new RunResult.Rows(2, 0, 1, 1, 0, 0));
        log("newer.csv", event("FRE2", 6, MAY_10 + 86_400));

        assertThat(desk.run().rows().accepted()).isEqualTo(1);
        assertThat(killed("2031-05-11")).isEqualTo(20);
    }

    private RunOptions report(String asOf) {
        return new RunOptions(
                RunOptions.Command.REPORT,
                null,
                desk.output,
                LocalDate.parse(asOf),
                null,
                null,
                null,
                null,
                true,
                false);
    }

    private String latest() throws IOException {
        return Files.readSymbolicLink(desk.output.resolve("latest")).toString();
    }

    private long killed(String folder) throws IOException {
        var figures = JsonMapper.shared()
                .readTree(desk.read(folder + "/freedonia.json"))
                .get("keyFigures");
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.get("category").asString().equals("death"))
                .map(figure -> figure.get("best"))
                .mapToLong(JsonNode::asLong)
                .findFirst()
                .orElseThrow();
    }

    private static String event(String id, int killed, long uploaded) {
        return String.join(
                ",", id, "2031-05-07", "Freedonia", "Battles", "Armed clash", String.valueOf(killed),
                String.valueOf(uploaded));
    }

    private void log(String name, String... events) throws IOException {
        Files.writeString(desk.input.resolve(name), LOG + "\n" + String.join("\n", events) + "\n");
    }

    private void delete(String name, String... ids) throws IOException {
        var rows = List.of(ids).stream().map(id -> id + "," + MAY_10 + "\n").toList();
        Files.writeString(
                desk.input.resolve(name), "event_id_cnty,deleted_timestamp\n" + String.join("", rows));
    }
}
