package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The command line as people and schedulers meet it. */
class SitrepCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-12T02:30:00Z"), ZoneOffset.UTC);
    private static final String HEADER = "entry_id,event_date,reported_on,country,category,basis,count\n";

    @TempDir Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of yesterday|Invalid value for option '--as-of': 'yesterday' is no day; write it like 2022-01-13",
                "runz|Unmatched argument at index 0: 'runz'",
                "--quiet run|Options must stand after the command 'run', not before it",
                "report|Missing required option: '--as-of=DAY'",
                "check|Missing required parameter: 'FILE'",
                "check nosuchfile.csv|nosuchfile.csv does not exist"
            })
    void wrongUsageIsExplainedInOneLine(String arguments, String message) {
        assertThat(sitrep(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines().findFirst()).contains(message);
        assertThat(err.toString()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void helpAndVersionNeedNothingElse() {
        assertThat(sitrep("--help")).isZero();
        assertThat(out.toString()).contains("Exit codes:", "check", "report", "runs", "--as-of=DAY");
        assertThat(sitrep("--version")).isZero();
        assertThat(out.toString()).containsPattern("(?m)^sitrep \\S+$");
    }

    @Test
    void aNightIsToldToPeople() throws IOException {
        log("freedonia.csv", "A,2031-05-09,2031-05-09,Freedonia,detention,new,160\n");

        assertThat(night()).isZero();

        var issue = home.resolve("output/2031-05-09");
        assertThat(out.toString())
                .contains("Freedonia, as of 2031-05-09: ")
                .contains("Workbook: " + issue.resolve("freedonia.xlsx"))
                .contains("Briefing: " + issue.resolve("freedonia.pdf"))
                .contains("Rows: 1 read, 1 accepted, 0 unchanged, 0 repeated, 0 dropped, 0 rejected");
    }

    @Test
    void aNightIsToldToPrograms() throws IOException {
        log("freedonia.csv", "A,2031-05-09,2031-05-09,Freedonia,detention,new,160\n");

        assertThat(night("--json")).isZero();

        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("published");
        assertThat(json.get("asOf").asString()).isEqualTo("2031-05-09");
        assertThat(json.get("inputs").get(0).get("accepted").asInt()).isEqualTo(1);
        assertThat(json.get("reports").get(0).get("workbook").asString()).isEqualTo("freedonia.xlsx");
    }

    @Test
    void aRefusedFileIsNamedAndTheSmallerGoodOnePublished() throws IOException {
        log("good.csv", "A,2031-05-09,2031-05-09,Freedonia,detention,new,160\n");
        log("bad.csv", "B,never,2031-05-09,Freedonia,detention,new,1\n".repeat(3));

        assertThat(night("--json")).isEqualTo(3);

        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("published");
        assertThat(json.get("inputs"))
                .extracting(input -> input.get("file").asString() + " " + input.get("status").asString())
                .containsExactly("bad.csv refused", "good.csv read");
        assertThat(json.get("messages").get(0).asString()).startsWith("bad.csv: 3 of 3 rows were rejected");
    }

    @Test
    void pastRunsAreListed() throws IOException {
        assertThat(sitrep("runs", "--output", home.resolve("output").toString())).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("No run yet");
        assertThat(home.resolve("output")).doesNotExist();
        log("freedonia.csv", "A,2031-05-09,2031-05-09,Freedonia,detention,new,160\n");
        night();
        out.getBuffer().setLength(0);

        assertThat(sitrep("runs", "--json", "--output", home.resolve("output").toString())).isZero();

        var run = JsonMapper.shared().readTree(out.toString()).get("runs").get(0);
        assertThat(run.get("exitCode").asInt()).isZero();
        assertThat(run.get("folder").asString()).isEqualTo("2031-05-09");
        assertThat(run.get("figuresChanged").isNull()).isTrue();
        assertThat(run.get("seconds").asDouble()).isZero();
        assertThat(run.get("attempts").get(0).get("status").asString()).isEqualTo("published");
        out.getBuffer().setLength(0);

        assertThat(sitrep("runs", "--output", home.resolve("output").toString())).isZero();

        assertThat(out.toString().lines().skip(1))
                .singleElement()
                .asString()
                .matches("\\d{8}-\\d{6}-\\w{4} +2031-05-12 02:30:00 +run +2031-05-09 +published +0 +0\\.0 +1 .*");
    }

    @Test
    void whatChangedBetweenTwoDaysIsTold() throws IOException {
        var output = home.resolve("output").toString();
        assertThat(sitrep("diff", "2031-05-08", "2031-05-09", "--output", output)).isEqualTo(4);
        assertThat(err.toString()).contains("There is no store in ");
        log(
                "freedonia.csv",
                "A,2031-05-08,2031-05-08,Freedonia,detention,total,160\n"
                        + "B,2031-05-09,2031-05-09,Freedonia,detention,total,190\n");
        night();
        out.getBuffer().setLength(0);

        assertThat(sitrep("diff", "2031-05-08", "2031-05-09", "--output", output)).isZero();
        assertThat(out.toString()).contains("Freedonia, from 2031-05-08 to 2031-05-09:", "160", "190");
        out.getBuffer().setLength(0);
        assertThat(sitrep("diff", "2031-05-08", "2031-05-09", "--json", "--output", output)).isZero();

        var change = JsonMapper.shared()
                .readTree(out.toString())
                .get("reports").get(0).get("changes").get(0);
        assertThat(change.get("before").get("best").asInt()).isEqualTo(160);
        assertThat(change.get("after").get("best").asInt()).isEqualTo(190);
        assertThat(change.get("kind").asString()).isEqualTo("update");
        assertThat(change.get("beforeEntry").asString()).isEqualTo("A");
        assertThat(change.get("afterEntry").asString()).isEqualTo("B");
        assertThat(change.get("group").asString()).isEqualTo("all");
        assertThat(change.get("definition").isNull()).isTrue();
        assertThat(change.get("level").asString()).isEqualTo("country");
        assertThat(home.resolve("output/2031-05-08")).doesNotExist();
        assertThat(sitrep("diff", "2031-05-09", "2031-05-08", "--output", output)).isEqualTo(2);
    }

    @Test
    void aCheckTellsWhatToMendAndTakesNothingIn() throws IOException {
        var good = log("good.csv", "A,2031-05-09,2031-05-09,Freedonia,detention,new,160\n");
        var bad = log(
                "bad.csv",
                "A,2031-05-09,2031-05-09,Freedonia,detention,new,1\n".repeat(6)
                        + "B,never,2031-05-09,Freedonia,detention,new,1\n");
        var strange = Files.writeString(home.resolve("strange.csv"), "colour,taste\nred,sweet\n");

        assertThat(sitrep("check", good.toString())).isZero();
        assertThat(out.toString())
                .startsWith("good.csv: format desk-log, UTF-8, cells separated by commas, header on line 1")
                .contains("1 read, 1 accepted, 0 repeated, 0 dropped, 0 rejected");
        assertThat(sitrep("check", bad.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("7 read, 1 accepted, 5 repeated, 0 dropped, 1 rejected", "line 8, column");
        assertThat(sitrep("check", good.toString(), strange.toString())).isEqualTo(4);
        assertThat(out.toString()).contains("strange.csv: cannot be read");
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void theFormatsAreListedWithTheColumnsByWhichTheyAreRecognised() {
        assertThat(sitrep("formats")).isZero();

        assertThat(out.toString())
                .containsPattern("desk-log +Desk log +desk log +entry_id, event_date, country, category")
                .containsPattern("gdelt-2 .*its shape, as it has no header");
    }

    @Test
    void aCheckSaysWhyAFormatWasChosen() throws IOException {
        log("freedonia.csv", "A,2031-05-09,2031-05-09,Freedonia,detention,new,160\n");

        assertThat(sitrep("check", home.resolve("input/freedonia.csv").toString())).isZero();

        assertThat(out.toString())
                .contains("format desk-log")
                .contains("It has entry_id, event_date, country, category, by which desk-log is recognised");
    }

    @Test
    void aCheckSaysWhatWouldBeCountedAndAddsOnlyEvents() throws IOException {
        var file = log("freedonia.csv", "A,2031-05-08,2031-05-09,Freedonia,death,event,4\n"
                + "B,2031-05-09,2031-05-09,Freedonia,death,event,at least 3\n"
                + "C,2031-05-09,2031-05-09,Sylvania,detention,total,160\nD,2031-05-09,2031-05-09,Sylvania,measure,,\n");

        assertThat(sitrep("check", file.toString())).isZero();
        assertThat(out.toString().lines().map(String::strip))
                .containsSubsequence(
                        "Freedonia, Sylvania, 2031-05-08 to 2031-05-09",
                        "- death: 2 entries, at least 7 persons in all",
                        "- detention: 1 entry of persons, basis total",
                        "- measure: 1 entry");
        out.getBuffer().setLength(0);
        assertThat(sitrep("check", "--json", file.toString())).isZero();

        var content = JsonMapper.shared().readTree(out.toString()).get("files").get(0).get("content");
        assertThat(content.get("from").asString()).isEqualTo("2031-05-08");
        assertThat(content.get("kinds").get(0).get("sum").asInt()).isEqualTo(7);
        assertThat(content.get("kinds").get(0).get("atLeast").asBoolean()).isTrue();
        assertThat(content.get("kinds").get(1).get("sum").isNull()).isTrue();
    }

    /** Nobody may take a round number for an exact one, nor a sum for whole that an unknown is part of. */
    @Test
    void aSumInACheckSaysWhatItIsNot() throws IOException {
        var file = log("freedonia.csv", "A,2031-05-08,2031-05-09,Freedonia,death,event,1\n"
                + "B,2031-05-09,2031-05-09,Freedonia,injury,event,about 140\n"
                + "C,2031-05-09,2031-05-09,Freedonia,detention,event,5\n"
                + "D,2031-05-09,2031-05-09,Freedonia,detention,event,no report\n"
                + "E,2031-05-09,2031-05-09,Freedonia,clash,event,no report\n");

        sitrep("check", file.toString());

        assertThat(out.toString().lines().map(String::strip).filter(line -> line.startsWith("-")))
                .containsExactly(
                        "- death: 1 entry, 1 person in all",
                        "- injury: 1 entry, about 140 persons in all",
                        "- detention: 2 entries, at least 5 persons in all",
                        "- clash: 1 entry");
    }

    @Test
    void aCheckIsToldToPrograms() throws IOException {
        var bad = log(
                "bad.csv",
                "A,2031-05-09,2031-05-09,Freedonia,detention,new,1\n"
                        + "A,2031-05-09,2031-05-09,Freedonia,detention,new,2\n");

        assertThat(sitrep("check", "--json", bad.toString())).isEqualTo(4);

        var file = JsonMapper.shared().readTree(out.toString()).get("files").get(0);
        assertThat(file.get("format").asString()).isEqualTo("desk-log");
        assertThat(file.get("refused").asBoolean()).isTrue();
        assertThat(file.get("rejections").get(0).get("code").asString()).isEqualTo("ID_REPEATED");
        assertThat(file.get("rejections").get(0).get("line").asInt()).isEqualTo(3);
    }

    @Test
    void aFolderThatIsNoneIsAFaultInOneLine() {
        assertThat(sitrep("run", "--input", home.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("sitrep: The input folder " + home.resolve("nowhere") + " does not exist");
    }

    private Path log(String name, String rows) throws IOException {
        var input = Files.createDirectories(home.resolve("input"));
        return Files.writeString(input.resolve(name), HEADER + rows);
    }

    private int night(String... options) {
        var arguments = new String[options.length + 6];
        System.arraycopy(
                new String[] {
                    "run", "--quiet", "--input", home.resolve("input").toString(), "--output",
                    home.resolve("output").toString()
                },
                0,
                arguments,
                0,
                6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return sitrep(arguments);
    }

    private int sitrep(String... arguments) {
        return SitrepCommand.commandLine(CLOCK, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
