package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The model case as a user runs it: the shipped jar on the shipped log. */
class ModelCaseIT {

    private static final Path LOG = Path.of("input", "kazakhstan.csv").toAbsolutePath();

    @TempDir static Path desk;

    @BeforeAll
    static void takesTheLogIn() throws Exception {
        Files.createDirectories(desk.resolve("input"));
        Files.copy(LOG, desk.resolve("input/kazakhstan.csv"));

        var run = sitrep("run");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(run.text()).contains("kazakhstan.xlsx", "kazakhstan.pdf", "337 read, 337 accepted");
        for (var day : List.of("2022-01-09", "2022-01-13", "2022-01-16", "2022-03-14", "2022-08-31")) {
            assertThat(sitrep("report", "--as-of", day).exitCode()).isZero();
        }
    }

    @Test
    void theSameInputAgainChangesNothingAndSaysSo() throws Exception {
        var before = files(desk.resolve("output/latest"));

        var again = sitrep("run");

        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).contains("Nothing new to publish");
        assertThat(files(desk.resolve("output/latest"))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock = """
                    2022-01-09, 164,          Operational HQ,              KZ-0168
                    2022-01-13, at least 160, -,                           KZ-0011
                    2022-01-16, 225,          Prosecutor General's Office, KZ-0246
                    2022-03-14, 230,          Prosecutor General's Office, KZ-0311
                    2022-08-31, 238,          Prosecutor General's Office, KZ-0329
                    """,
            quoteCharacter = '"')
    void theTollIsTheOneKnownOnTheDay(String day, String text, String issuer, String entry) throws IOException {
        var killed = national(model(day), "death", "total");

        assertThat(killed.get("text").asString()).isEqualTo(text);
        assertThat(killed.get("issuer").isNull() ? null : killed.get("issuer").asString()).isEqualTo(issuer);
        assertThat(killed.get("entries").get(0).asString()).isEqualTo(entry);
        assertThat(pdf(day)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-16, 225", "2022-03-14, 230", "2022-08-31, 238"})
    void theChangeOfTheTollIsExplained(String day, String text) throws IOException {
        var steps = list(model(day).get("revisions")).stream()
                .filter(step -> step.get("category").asString().equals("death")
                        && step.get("label").asString().equals("Killed")
                        && step.get("place").asString().equals("Kazakhstan")
                        && !step.get("after").isNull()
                        && step.get("after").get("text").asString().equals(text))
                .toList();

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.get("afterVoice").asString()).contains("Prosecutor General's Office");
            assertThat(step.get("reason").asString()).isNotBlank();
        });
    }

    @Test
    void theArrestsOfOneCityStandAsRunningTotalsBesideTheClaimThatTheyWereNew() throws IOException {
        var day = "2022-01-13";

        assertThat(pdf(day)).contains("about 12,000", "AP (Mid-day)", "852", "1,237", "1,678")
                .containsPattern("1,678\\s+in\\s+Almaty\\s+is\\s+labelled\\s+new")
                .containsPattern("It\\s+reads\\s+as\\s+a\\s+running\\s+total");
        assertThat(national(model(day), "detention", "total").get("text").asString()).isEqualTo("about 12,000");
        assertThat(list(model(day).get("series")).stream()
                .filter(line -> line.get("place").asString().equals("Almaty")
                        && line.get("category").asString().equals("detention")
                        && line.get("definition").isNull()
                        && line.get("basis").asString().equals("total"))
                .map(line -> line.get("text").asString())).contains("852", "1,237");
    }

    @Test
    void aWithdrawnTollIsShownAsWithdrawnAndLeadsNothing() throws IOException {
        var model = model("2022-01-13");

        assertThat(list(model.get("withdrawn")).stream().map(withdrawn -> withdrawn.get("text").asString()))
                .contains("164");
        assertThat(list(model.get("keyFigures")).stream().map(figure -> figure.get("text").asString()))
                .doesNotContain("164");
        assertThat(list(model.get("findings")).stream().map(finding -> finding.get("code").asString()))
                .contains("RETRACTED_VALUE_USED", "LOOKS_LIKE_TOTAL_SO_FAR");
    }

    @Test
    void runningTotalsAreAddedUpNowhere() throws IOException {
        for (var day : List.of("2022-01-13", "2022-01-16", "2022-08-31")) {
            var totals = list(model(day).get("series")).stream()
                    .filter(line -> line.get("category").asString().equals("detention")
                            && line.get("basis").asString().equals("total")
                            && !line.get("best").isNull())
                    .toList();
            var ofAll = sum(totals);
            var ofTheCountry = sum(
                    totals.stream()
                            .filter(line -> line.get("place").asString().equals("Kazakhstan"))
                            .toList());
            for (var sum : List.of(ofAll, ofTheCountry, 852 + 1_237L, 852 + 1_237 + 1_678L, 1_237 + 2_402L)) {
                assertThat(pdf(day)).doesNotContain("%,d".formatted(sum));
                assertThat(Files.readString(folder(day).resolve("kazakhstan.json")))
                        .doesNotContainPattern("\\b%d\\b".formatted(sum));
            }
        }
    }

    @Test
    void everyKeyFigureOfTheWorkbookIsTheModels() throws IOException {
        for (var day : List.of("2022-01-13", "2023-01-05")) {
            var printed = new ArrayList<String>();
            try (var book = WorkbookFactory.create(folder(day).resolve("kazakhstan.xlsx").toFile(), null, true)) {
                var format = new DataFormatter();
                for (var row : book.getSheet("Key figures")) {
                    printed.add(
                            StreamSupport.stream(row.spliterator(), false)
                                    .map(format::formatCellValue)
                                    .reduce("", (line, cell) -> line + "|" + cell));
                }
            }
            for (var figure : list(model(day).get("keyFigures"))) {
                var text = figure.get("text").asString();
                var label = figure.get("label").asString();
                assertThat(printed).as(label).anyMatch(line -> line.contains("|" + label + "|") && line.contains(text));
            }
        }
    }

    @Test
    void theRunRecordProvesTheSum() throws IOException {
        var run = new ObjectMapper().readTree(folder("2023-01-05").resolve("run.json"));
        var input = run.get("inputs").get(0);

        assertThat(run.get("status").asString()).isEqualTo("published");
        assertThat(input.get("read").asLong()).isEqualTo(337);
        assertThat(
                input.get("accepted").asLong()
                        + input.get("unchanged").asLong()
                        + input.get("repeated").asLong()
                        + input.get("dropped").asLong()
                        + input.get("rejected").asLong())
                .isEqualTo(337);
        assertThat(input.get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(list(run.get("outputs")).stream().map(output -> output.get("file").asString()))
                .contains("kazakhstan.xlsx", "kazakhstan.pdf", "kazakhstan.json");
    }

    private static JsonNode national(JsonNode model, String category, String basis) {
        return list(model.get("keyFigures")).stream()
                .filter(figure -> figure.get("category").asString().equals(category)
                        && figure.get("group").asString().equals("all")
                        && figure.get("definition").isNull()
                        && figure.get("place").asString().equals("Kazakhstan")
                        && figure.get("basis").asString().equals(basis))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(List<JsonNode> figures) {
        return figures.stream().mapToLong(figure -> figure.get("best").asLong()).sum();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Path folder(String day) {
        return desk.resolve("output").resolve(day);
    }

    private static JsonNode model(String day) {
        return new ObjectMapper().readTree(folder(day).resolve("kazakhstan.json"));
    }

    private static String pdf(String day) throws IOException {
        try (var document = Loader.loadPDF(folder(day).resolve("kazakhstan.pdf").toFile())) {
            return Pattern.compile("\\s+").matcher(new PDFTextStripper().getText(document)).replaceAll(" ");
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var found = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                found.add(file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return found;
        }
    }

    private static Ran sitrep(String... arguments) throws Exception {
        var command = new ArrayList<String>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + desk.resolve("sitrep.jsa"), "-Xlog:disable",
                        "-jar", Objects.requireNonNull(System.getProperty("sitrep.jar"))));
        command.addAll(List.of(arguments));
        var log = desk.resolve("printed.txt");
        var process = new ProcessBuilder(command)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Ran(process.waitFor(), Files.readString(log));
    }

    private record Ran(int exitCode, String text) {}
}
