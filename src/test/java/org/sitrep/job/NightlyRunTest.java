package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whole nights of a desk, from its input folder to its output folder. */
class NightlyRunTest {

    @TempDir Path home;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
    }

    @Test
    void aLogBecomesAnIssue() throws IOException {
        desk.log("freedonia.csv", 30);

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(result.status()).isEqualTo("published");
        assertThat(result.rows()).isEqualTo(new RunResult.Rows(30, 30, 0, 0, 0, 0));
        assertThat(desk.folders()).containsExactly("2031-05-09", "latest");
        assertThat(Files.list(desk.output.resolve("2031-05-09")).map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "freedonia.xlsx", "freedonia.pdf", "freedonia.json", "rejected.csv", "run.json");
        assertThat(Files.readSymbolicLink(desk.output.resolve("latest"))).hasToString("2031-05-09");
        assertThat(desk.read("2031-05-09/run.json")).isEqualTo(result.json());
    }

    @Test
    void theSameInputAgainChangesNothingAndSaysSo() throws IOException {
        desk.log("freedonia.csv", 30);
        desk.run();
        var before = desk.published();

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(result.status()).isEqualTo("nothing-new");
        assertThat(result.messages()).containsExactly("Nothing new to publish: 2031-05-09 says the same");
        assertThat(result.json()).contains("\"unchanged file\"");
        assertThat(desk.published()).isEqualTo(before);
    }

    @Test
    void aCopyOfALogUnderAnotherNameIsNotReadAgain() throws IOException {
        desk.log("freedonia.csv", 30);
        desk.log("copy.csv", 30);

        var result = desk.run();

        assertThat(result.rows().read()).isEqualTo(30);
        assertThat(result.status()).isEqualTo("published");
    }

    @Test
    void anIssueThatWasDeletedIsPublishedAgain() throws IOException {
        desk.log("freedonia.csv", 10);
        desk.run();
        for (var file : Files.list(desk.output.resolve("2031-05-09")).toList()) {
            Files.delete(file);
        }
        Files.delete(desk.output.resolve("2031-05-09"));

        var result = desk.run();

        assertThat(result.status()).isEqualTo("published");
        assertThat(desk.folders()).containsExactly("2031-05-09", "latest");
    }

    @Test
    void aChangedFigureOpensAVintageAndAnIssueOfToday() throws IOException {
        desk.log("freedonia.csv", Desk.row("A", "Freedonia", "2031-05-09", 160));
        desk.run();
        desk.log("freedonia.csv", Desk.row("A", "Freedonia", "2031-05-09", 164));

        var result = desk.run();

        assertThat(result.status()).isEqualTo("published");
        assertThat(result.rows().accepted()).isEqualTo(1);
        assertThat(desk.folders()).containsExactly("2031-05-09", "2031-05-12", "latest");
        assertThat(desk.read("2031-05-09/freedonia.json")).contains("\"160\"").doesNotContain("\"164\"");
        assertThat(desk.read("2031-05-12/freedonia.json")).contains("\"164\"");
    }

    @Test
    void aLateEntryOfADayThatWasIssuedMakesARevisionOfThatDay() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-09", 160));
        desk.run();
        desk.log("two.csv", Desk.row("B", "Freedonia", "2031-05-08", 7));

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(desk.folders()).containsExactly("2031-05-09", "2031-05-09.r2", "latest");
        assertThat(Files.readSymbolicLink(desk.output.resolve("latest"))).hasToString("2031-05-09.r2");
    }

    @Test
    void aLogThatOnlyRepeatsWhatIsKnownPublishesNothing() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-09", 160), Desk.row("B", "Freedonia", "2031-05-09", 1));
        desk.run();
        desk.log("two.csv", Desk.row("B", "Freedonia", "2031-05-09", 1), Desk.row("A", "Freedonia", "2031-05-09", 160));

        var result = desk.run();

        assertThat(result.status()).isEqualTo("nothing-new");
        assertThat(result.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(result.rows()).isEqualTo(new RunResult.Rows(2, 0, 2, 0, 0, 0));
    }

    @Test
    void rowsRejectedBeyondTheWarningShareArePublishedWithAWarning() throws IOException {
        desk.log("freedonia.csv", 20);
        Files.writeString(
                desk.input.resolve("freedonia.csv"),
                Files.readString(desk.input.resolve("freedonia.csv")) + Desk.row("=BAD", "Freedonia", "not a day", 3)
                        + "\n");

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(result.status()).isEqualTo("published");
        assertThat(result.rows()).isEqualTo(new RunResult.Rows(21, 20, 0, 0, 0, 1));
        assertThat(desk.read("2031-05-09/rejected.csv").lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("\"freedonia.csv\",22,21,")
                .contains("\"'=BAD,");
    }

    @Test
    void anIdWithTwoContentsIsRejectedOnce() throws IOException {
        desk.log("freedonia.csv", Desk.row(1), Desk.row(2), Desk.row("F-1", "Freedonia", "2031-05-09", 99),
                Desk.row(2));

        var result = desk.run();

        assertThat(result.rows()).isEqualTo(new RunResult.Rows(4, 2, 0, 1, 0, 1));
        assertThat(desk.read(result.folder().resolve("rejected.csv").toString()))
                .contains("\"freedonia.csv\",4,3,\"entry_id\"", "ID_REPEATED", "line 2", "\"F-1,2031-05-09,");
    }

    @Test
    void aNightOfRefusedFilesOnlyIsRefusedAndReadAgain() throws IOException {
        desk.log("bad.csv", Desk.row("A", "Freedonia", "never", 1), Desk.row("B", "Freedonia", "2031-05-09", 1));
        desk.log("worse.csv", Desk.row("C", "Freedonia", "never", 1));

        var refused = desk.run();

        assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.status()).isEqualTo("refused");
        assertThat(refused.messages()).anyMatch(message -> message.startsWith("Nothing was published: 2 of 3 rows"));
        assertThat(desk.folders()).containsExactly("runs");
        assertThat(refused.folder()).isDirectoryContaining("glob:**run.json").isDirectoryContaining("glob:**.csv");

        desk.log("bad.csv", Desk.row("A", "Freedonia", "2031-05-08", 1), Desk.row("B", "Freedonia", "2031-05-09", 1));
        var mended = desk.run();

        assertThat(mended.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(mended.status()).isEqualTo("published");
        assertThat(mended.json()).contains("\"entries\" : 2");
    }

    @Test
    void refusedFilesDoNotCountAgainstASmallerGoodOne() throws IOException {
        desk.log("good.csv", 1);
        desk.log("bad.csv", Desk.row("A", "Freedonia", "never", 1), Desk.row("B", "Freedonia", "never", 1));

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(result.status()).isEqualTo("published");
        assertThat(result.messages())
                .containsExactly(
                        "bad.csv: 2 of 2 rows were rejected (100 %), more than the limit of 20 %; nothing of it"
                                + " was taken in");
        assertThat(result.json()).contains("\"refused\"", "\"entries\" : 1");
        assertThat(desk.read("2031-05-02/rejected.csv").lines().skip(1)).hasSize(2);
    }

    @Test
    void aNightWhoseOnlyNewFileIsRefusedLeavesTheLastIssue() throws IOException {
        desk.log("good.csv", 1);
        desk.run();
        desk.log("bad.csv", Desk.row("A", "Freedonia", "never", 1));

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(desk.folders()).containsExactly("2031-05-02", "latest", "runs");
    }

    @Test
    void oneFileBeyondTheLimitIsLeftOutAndNamed() throws IOException {
        desk.log("good.csv", 40);
        desk.log("bad.csv", Desk.row("A", "Freedonia", "never", 1), Desk.row("B", "Freedonia", "2031-05-09", 1));

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(result.status()).isEqualTo("published");
        assertThat(result.messages())
                .anyMatch(message -> message.startsWith("bad.csv: 1 of 2 rows were rejected (50 %)"));
        assertThat(result.json()).contains("\"entries\" : 40");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheRestPublished() throws IOException {
        desk.log("good.csv", 10);
        Files.writeString(desk.input.resolve("strange.csv"), "colour,taste\nred,sweet\n");

        var result = desk.run();
        var again = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(result.status()).isEqualTo("published");
        assertThat(desk.read("2031-05-09/rejected.csv")).contains("\"strange.csv\",");
        assertThat(again.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(again.status()).isEqualTo("nothing-new");
    }

    @Test
    void nothingButAFileThatCannotBeReadIsRefused() throws IOException {
        Files.createFile(desk.input.resolve("empty.csv"));

        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.json()).contains("\"read\" : 1", "\"rejected\" : 1", "\"unreadable\"");
    }

    @Test
    void noInputAndAnEmptyStoreAreRefused() throws IOException {
        var result = desk.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.messages())
                .containsExactly("Nothing was published: the input folder holds no log and the store is empty");
    }

    @Test
    void eachCountryHasAReportOfItsOwn() throws IOException {
        desk.log(
                "both.csv",
                Desk.row("A", "Freedonia", "2031-05-09", 1),
                Desk.row("B", "Sylvania", "2031-05-08", 2),
                Desk.row("C", "Côte d'Or", "2031-05-08", 2),
                Desk.row("D", "Cote d'Or", "2031-05-08", 2));

        var result = desk.run();

        assertThat(result.reports()).hasSize(4);
        assertThat(desk.output.resolve("2031-05-09"))
                .isDirectoryContaining("glob:**/freedonia.pdf")
                .isDirectoryContaining("glob:**/sylvania.pdf")
                .isDirectoryContaining("glob:**/cote-d-or.pdf")
                .isDirectoryContaining("glob:**/cote-d-or-*.pdf");
    }

    @Test
    void anEntryThatIsOfAnotherCountryNowIsCountedThereOnly() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-09", 160), Desk.row("B", "Freedonia", "2031-05-08", 7));
        desk.run();
        desk.log("two.csv", Desk.row("A", "Sylvania", "2031-05-09", 160));

        desk.run();

        var before = headlines("2031-05-09/freedonia.json");
        var after = headlines("2031-05-12/freedonia.json");
        assertThat(before).containsExactly("160");
        assertThat(after).containsExactly("7");
        assertThat(headlines("2031-05-12/sylvania.json")).containsExactly("160");
        assertThat(desk.run(report("2031-05-09", null, null)).status()).isEqualTo("nothing-new");
    }

    @Test
    void anyPastDayIsMadeFromTheStoreAndLeavesTheLatest() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-05", 160), Desk.row("B", "Sylvania", "2031-05-09", 7));
        desk.run();

        var past = desk.run(report("2031-05-06", null, null));
        var again = desk.run(report("2031-05-06", null, null));
        var one = desk.run(report("2031-05-10", "sylvania", null));
        var nothing = desk.run(report("2031-01-01", null, null));

        assertThat(past.status()).isEqualTo("published");
        assertThat(past.reports()).extracting(RunResult.ReportResult::country).containsExactly("Freedonia");
        assertThat(again.status()).isEqualTo("nothing-new");
        assertThat(one.reports()).extracting(RunResult.ReportResult::country).containsExactly("Sylvania");
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(nothing.messages())
                .containsExactly("Nothing was published: the store knows of nothing on 2031-01-01");
        assertThat(desk.folders()).contains("2031-05-06", "2031-05-09", "2031-05-10", "latest");
        assertThat(Files.readSymbolicLink(desk.output.resolve("latest"))).hasToString("2031-05-09");
    }

    @Test
    void anIssueIsMadeAgainExactlyByItsTwoClocks() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-09", 160));
        desk.run();
        desk.wait(Duration.ofDays(1));
        desk.log("two.csv", Desk.row("B", "Freedonia", "2031-05-08", 7));
        desk.run();

        var result = desk.run(report("2031-05-09", null, "2031-05-12T02:30:00Z"));

        assertThat(desk.read("2031-05-09.r3/freedonia.json")).isEqualTo(desk.read("2031-05-09/freedonia.json"));
        assertThat(result.json()).contains("\"loadedUntil\" : \"2031-05-12T02:30:00Z\"");
    }

    @Test
    void theWindowBeginsAfterThePreviousIssue() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-05", 160));
        desk.run();
        desk.log("two.csv", Desk.row("B", "Freedonia", "2031-05-09", 7));

        assertThat(desk.run().json())
                .contains("\"previousAsOf\" : \"2031-05-05\"", "\"from\" : \"2031-05-06\"", "\"to\" : \"2031-05-09\"")
                .contains("\"figuresChanged\" : 0", "\"findingsBySeverity\" : {");
    }

    @Test
    void anEntryFromTheFutureDoesNotMakeAnIssueOfTheFuture() throws IOException {
        desk.log("one.csv", Desk.row("A", "Freedonia", "2031-05-13", 160), Desk.row("B", "Freedonia", "2031-05-09", 7));

        assertThat(desk.run().asOf()).isEqualTo("2031-05-12");
    }

    @Test
    void aRunWhileAnotherHoldsTheFolderIsTurnedAway() throws IOException {
        desk.log("freedonia.csv", 10);
        try (var lock = RunLock.take(desk.output.resolve(".store"), Instant.parse("2031-05-12T02:00:00Z"))) {
            assertThat(lock).isNotNull();

            assertThatThrownBy(desk::run)
                    .isInstanceOfSatisfying(
                            FaultException.class,
                            fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.LOCKED))
                    .hasMessageContaining("\"since\": \"2031-05-12T02:00:00Z\"")
                    .hasMessageContaining("\"pid\": " + ProcessHandle.current().pid());
        }
        assertThat(desk.run().status()).isEqualTo("published");
    }

    /** The key figures of a report, in words. */
    private List<String> headlines(String model) throws IOException {
        return JsonMapper.shared().readTree(desk.read(model)).path("keyFigures").valueStream()
                .map(figure -> figure.path("text").asString())
                .toList();
    }

    private RunOptions report(String asOf, String country, String loadedUntil) {
        return new RunOptions(
                RunOptions.Command.REPORT,
                null,
                desk.output,
                LocalDate.parse(asOf),
                null,
                null,
                country,
                loadedUntil == null ? null : Instant.parse(loadedUntil),
                true,
                false);
    }
}
