package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second night of the same day, with news of Freedonia: what becomes of the report on Sylvania. */
class CarryOverTest {

    private static final String DAY = "2031-05-09";
    private static final String AGAIN = DAY + ".r2";
    private static final String CARRY_OVER = "sitrep.carry-over";
    private static final List<String> SYLVANIA = List.of("sylvania.xlsx", "sylvania.pdf", "sylvania.json");

    @TempDir Path home;

    private Desk desk;
    private final List<String> set = new ArrayList<>();

    @BeforeEach
    void publishTwoCountries() throws IOException {
        desk = new Desk(home);
        firstNight(desk);
    }

    @AfterEach
    void unset() {
        set.forEach(System::clearProperty);
    }

    @Test
    void aReportThatRestsOnTheSameIsTakenOverAsItWouldHaveBeenMade() throws IOException {
        set("sitrep.notice.metrics", "true");
        var result = secondNight(desk);
        assertThat(desk.read("sitrep.prom")).contains("sitrep_last_reports 2.0", "sitrep_last_reports_carried 1.0");
        set(CARRY_OVER, "false");
        var other = new Desk(home.resolve("other"));
        firstNight(other);
        secondNight(other);

        assertThat(result.messages()).isEmpty();
        assertThat(origins(desk, AGAIN)).isEqualTo(Map.of("freedonia", "", "sylvania", DAY));
        assertThat(origins(other, AGAIN)).isEqualTo(Map.of("freedonia", "", "sylvania", ""));
        for (var file : Stream.concat(SYLVANIA.stream(), Stream.of("freedonia.xlsx", "freedonia.pdf", "freedonia.json"))
                .toList()) {
            assertThat(desk.output.resolve(AGAIN).resolve(file))
                    .hasSameBinaryContentAs(other.output.resolve(AGAIN).resolve(file));
        }
        assertThat(report(desk, AGAIN, "sylvania"))
                .usingRecursiveComparison()
                .isEqualTo(report(desk, DAY, "sylvania"));
    }

    @Test
    void theIssuesStayApartSoThatNobodyChangesTwo() throws IOException {
        secondNight(desk);
        Files.writeString(desk.output.resolve(AGAIN).resolve("sylvania.json"), "{}");
        desk.log("third.csv", Desk.row("F-9", "Freedonia", "2031-05-08", 4));

        desk.run();

        assertThat(desk.read(DAY + "/sylvania.json")).contains("Sylvania");
        assertThat(origins(desk, DAY + ".r3")).containsEntry("sylvania", DAY);
        assertThat(desk.read(DAY + ".r3/sylvania.json")).isEqualTo(desk.read(DAY + "/sylvania.json"));
        assertThat(message(DAY + ".r3")).contains(
                "The report on Sylvania was made anew, as that in 2031-05-09.r2 is not whole: sylvania.json is not as it"
                        + " was published");
    }

    @ParameterizedTest
    @CsvSource({"sylvania.pdf, true", "sylvania.pdf, false", "run.json, false"})
    void aFormerFileThatIsDamagedOrGoneIsMadeAnew(String file, boolean isDamaged) throws IOException {
        var expected = bytes(desk, DAY);
        var former = desk.output.resolve(DAY).resolve(file);
        if (isDamaged) {
            var content = Files.readAllBytes(former);
            content[content.length / 3] ^= 1;
            Files.write(former, content);
        } else {
            Files.delete(former);
        }

        secondNight(desk);

        assertThat(origins(desk, AGAIN)).containsEntry("sylvania", "");
        assertThat(bytes(desk, AGAIN)).isEqualTo(expected);
    }

    /** The others are in {@link ReportBasisTest}. */
    @ParameterizedTest
    @CsvSource({"sitrep.version, 7.0.0", "sitrep.range-days, 4", "sitrep.carry-over, false"})
    void otherSettingsMakeItAnew(String setting, String value) throws IOException {
        set(setting, value);

        secondNight(desk);

        assertThat(origins(desk, AGAIN)).isEqualTo(Map.of("freedonia", "", "sylvania", ""));
    }

    @Test
    void encryptedFilesAreNeverTakenOver() throws IOException {
        set("sitrep.password", "secret");
        secondNight(desk);
        desk.log("third.csv", Desk.row("F-9", "Freedonia", "2031-05-08", 4));

        desk.run();

        assertThat(origins(desk, DAY + ".r3")).isEqualTo(Map.of("freedonia", "", "sylvania", ""));
    }

    @Test
    void aLaterDayIsMadeAnewAlthoughNothingNewIsKnown() throws IOException {
        desk.log("second.csv", Desk.row("F-8", "Freedonia", "2031-05-10", 4));

        desk.run();

        assertThat(origins(desk, "2031-05-10")).containsEntry("sylvania", "");
        assertThat(desk.read("2031-05-10/sylvania.json")).contains("\"asOf\" : \"2031-05-10\"");
    }

    @Test
    void aRevisedEntryMakesOnlyTheReportOfItsCountryAnew() throws IOException {
        desk.log("second.csv", Desk.row("F-1", "Freedonia", DAY, 161));
        desk.run();
        desk.log("third.csv", Desk.row("F-1", "Freedonia", DAY, 162));

        desk.run();

        assertThat(origins(desk, "2031-05-12.r2")).isEqualTo(Map.of("freedonia", "", "sylvania", "2031-05-12"));
        assertThat(desk.read("2031-05-12.r2/freedonia.json")).contains("\"162\"");
    }

    @Test
    void aRejectedRowConcernsTheCountriesOfItsFileOnly() throws IOException {
        var rows = new ArrayList<String>();
        for (var i = 20; i < 30; i++) {
            rows.add(Desk.row("F-" + i, "Freedonia", "2031-05-08", i));
        }
        rows.add(Desk.row("BAD", "Freedonia", "never", 1));
        desk.log("second.csv", rows.toArray(String[]::new));
        desk.run();
        rows.set(0, Desk.row("S-2", "Sylvania", "2031-05-08", 3));
        desk.log("third.csv", rows.toArray(String[]::new));
        desk.run();

        assertThat(origins(desk, AGAIN)).isEqualTo(Map.of("freedonia", "", "sylvania", DAY));
        assertThat(origins(desk, DAY + ".r3")).containsEntry("sylvania", "");
        assertThat(desk.read(AGAIN + "/sylvania.json")).contains("\"rejected\" : 0");
        assertThat(desk.read(DAY + ".r3/sylvania.json")).contains("\"rejected\" : 1");
    }

    @Test
    void aCountryThatGetsAnotherNameHasAReportOfItsOwn() throws IOException {
        desk.log(
                "second.csv",
                Desk.row("F-8", "Freedonia", "2031-05-08", 4),
                Desk.row("T-1", "Sylvania and Ruritania", DAY, 7));

        desk.run();

        assertThat(origins(desk, AGAIN))
                .isEqualTo(Map.of("freedonia", "", "sylvania", DAY, "sylvania-and-ruritania", ""));
    }

    @Test
    void whatIsAskedForByHandIsMadeAnew() throws IOException {
        desk.log("second.csv", Desk.row("F-8", "Freedonia", "2031-05-08", 4));
        desk.run(new RunOptions(
                RunOptions.Command.RUN, desk.input, desk.output, LocalDate.parse("2031-05-08"), null, null, null, null,
                true, false));

        var result = desk.run(new RunOptions(
                RunOptions.Command.REPORT, null, desk.output, LocalDate.parse(DAY), null, null, null, null, true,
                false).withLateEntries());

        assertThat(result.folder()).hasFileName(AGAIN);
        assertThat(origins(desk, AGAIN)).isEqualTo(Map.of("freedonia", "", "sylvania", ""));
    }

    @Test
    void aStoreMadeAnewTakesNothingOver() throws IOException {
        set("sitrep.title", "Bulletin");
        desk.log("second.csv", Desk.row("F-8", "Freedonia", "2031-05-08", 4));

        desk.rebuild();

        assertThat(origins(desk, AGAIN)).isEqualTo(Map.of("freedonia", "", "sylvania", ""));
    }

    @Test
    void aLogThatOnlyRepeatsWhatIsKnownNeedsNoReport() throws IOException {
        desk.log("second.csv", Desk.row("S-1", "Sylvania", DAY, 7), Desk.row("F-1", "Freedonia", DAY, 160));

        var result = desk.run();

        assertThat(result.status()).isEqualTo("nothing-new");
        assertThat(desk.folders()).doesNotContain(AGAIN);
    }

    @Test
    void anIssueOutlivesThatFromWhichItsFilesWereTakenOver() throws IOException {
        var expected = bytes(desk, DAY);
        secondNight(desk);
        set("sitrep.keep-issues", "1");
        desk.purge();
        desk.log("third.csv", Desk.row("F-9", "Freedonia", "2031-05-08", 4));
        desk.run();

        assertThat(desk.folders()).containsExactly(AGAIN, DAY + ".r3", "latest");
        assertThat(bytes(desk, AGAIN)).isEqualTo(expected);
        assertThat(origins(desk, DAY + ".r3")).containsEntry("sylvania", AGAIN);
        assertThat(bytes(desk, DAY + ".r3")).isEqualTo(expected);
    }

    private static void firstNight(Desk desk) throws IOException {
        desk.log("freedonia.csv", Desk.row("F-1", "Freedonia", DAY, 160),
                Desk.row("F-2", "Freedonia", "2031-05-07", 9));
        desk.log("sylvania.csv", Desk.row("S-1", "Sylvania", DAY, 7));
        desk.run();
    }

    private static RunResult secondNight(Desk desk) throws IOException {
        desk.wait(Duration.ofHours(3));
        desk.log("second.csv", Desk.row("F-8", "Freedonia", "2031-05-08", 4));
        return desk.run();
    }

    private void set(String setting, String value) {
        set.add(setting);
        System.setProperty(setting, value);
    }

    /** From which issue each report was taken over; nothing for one that was made. */
    private static Map<String, String> origins(Desk desk, String folder) throws IOException {
        return record(desk, folder).path("reports").valueStream().collect(Collectors.toMap(
                report -> report.path("name").asString(), report -> report.path("carriedFrom").asString("")));
    }

    /** What run.json says of a report, but for its clock of loading and its origin. */
    private static Map<String, String> report(Desk desk, String folder, String name) throws IOException {
        var said = new TreeMap<String, String>();
        record(desk, folder)
                .path("reports")
                .valueStream()
                .filter(report -> report.path("name").asString().equals(name))
                .forEach(report -> report.forEachEntry((field, value) -> said.put(field, value.toString())));
        said.remove("loadedUntil");
        said.remove("carriedFrom");
        return said;
    }

    private String message(String folder) throws IOException {
        return record(desk, folder).path("messages").toString();
    }

    private static JsonNode record(Desk desk, String folder) throws IOException {
        return JsonMapper.builder().build().readTree(desk.read(folder + "/run.json"));
    }

    private static Map<String, String> bytes(Desk desk, String folder) throws IOException {
        var found = new TreeMap<String, String>();
        for (var file : SYLVANIA) {
            var content = Files.readAllBytes(desk.output.resolve(folder).resolve(file));
            found.put(file, content.length + " " + Digests.of(List.of(HexFormat.of().formatHex(content))));
        }
        return found;
    }
}
