package org.sitrep.job;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.job.RunOptions.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of the model case, taken in over several nights. */
class ModelCaseNightsTest {

    private static final String SPLIT = "2022-01-13";
    private static final String LAST = "2023-01-05";

    @TempDir Path home;

    private Desk desk;
    private String header;
    private List<String> early;
    private List<String> late;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        var lines = Files.readAllLines(Path.of("input/kazakhstan.csv"));
        header = lines.getFirst();
        var rows = lines.stream()
                .skip(1)
                .collect(partitioningBy(ModelCaseNightsTest::isEarly));
        early = rows.get(true);
        late = rows.get(false);
        assertThat(early).hasSizeGreaterThan(100);
        assertThat(late).hasSizeGreaterThan(80);
    }

    @Test
    void twoNightsTellWhatOneNightTells() throws IOException {
        log(desk, "first.csv", early);
        assertThat(desk.run().folder()).hasFileName(SPLIT);
        desk.wait(Duration.ofDays(1));
        log(desk, "second.csv", late);
        assertThat(desk.run().folder()).hasFileName(LAST);

        var atOnce = new Desk(home.resolve("once"));
        var all = new ArrayList<>(late);
        all.addAll(early);
        log(atOnce, "all.csv", all);
        atOnce.run(options(atOnce, Command.RUN, SPLIT));
        atOnce.run(options(atOnce, Command.REPORT, LAST));

        for (var day : List.of(SPLIT, LAST)) {
            assertThat(atOnce.read(day + "/kazakhstan.json")).as(day).isEqualTo(desk.read(day + "/kazakhstan.json"));
        }
        assertThat(model(LAST).at("/window/previousAsOf").asString()).isEqualTo(SPLIT);
        assertThat(model(LAST).get("changes")).isNotEmpty();
    }

    @Test
    void anIssueIsMadeAgainAfterItsEntriesHaveChanged() throws IOException {
        log(desk, "kazakhstan.csv", early);
        desk.run();
        var issued = desk.read(SPLIT + "/kazakhstan.json");
        desk.wait(Duration.ofDays(1));

        var changed = new ArrayList<String>();
        for (var row : early) {
            changed.add(switch (row.substring(0, row.indexOf(','))) {
                case "KZ-0002" -> replaced(row, ",12000,", ",11000,");
                case "KZ-0206" -> replaced(row, ",reported,,", ",retracted,2022-01-13,");
                default -> row;
            });
        }
        changed.addAll(late);
        changed.add(replaced(replaced(early.getFirst(), "KZ-0001,", "KZ-9001,"), ",1700,", ",1900,"));
        log(desk, "kazakhstan.csv", changed);
        desk.run();
        PathUtils.deleteDirectory(desk.output.resolve(SPLIT));

        assertThat(desk.run(options(desk, Command.REPORT, SPLIT)).folder()).hasFileName(SPLIT);
        assertThat(desk.read(SPLIT + "/kazakhstan.json")).isEqualTo(issued);

        desk.run(options(desk, Command.REPORT, SPLIT).withLateEntries());
        assertThat(desk.read(SPLIT + ".r2/kazakhstan.json")).contains("KZ-9001");
    }

    @Test
    void aWithdrawnFigureLeadsNoMoreFromTheDayOfItsWithdrawal() throws IOException {
        var all = new ArrayList<>(early);
        all.addAll(late);
        log(desk, "kazakhstan.csv", all);
        desk.run();
        var withdrawn = Set.of("KZ-0168", "KZ-0169", "KZ-0170", "KZ-0171", "KZ-0172", "KZ-0173");

        desk.run(options(desk, Command.REPORT, "2022-01-09"));
        desk.run(options(desk, Command.REPORT, "2022-01-10"));

        assertThat(leading("2022-01-09")).containsAll(withdrawn);
        for (var day : List.of("2022-01-10", LAST)) {
            assertThat(leading(day)).as(day).isNotEmpty().doesNotContainAnyElementsOf(withdrawn);
            assertThat(model(day).get("withdrawn").valueStream())
                    .as(day)
                    .anySatisfy(figure -> assertThat(figure.get("best").asInt()).isEqualTo(164));
        }
    }

    /** Known by the day of the split: where no day of the report is logged, the last day that its dates may mean counts. */
    private static boolean isEarly(String row) {
        var cells = row.split(",", 5);
        var known = cells[3].isEmpty() ? cells[1] : cells[3];
        return known.length() == SPLIT.length() && known.compareTo(SPLIT) <= 0;
    }

    /** The entries on which the key figures of an issue rest. */
    private Set<String> leading(String day) throws IOException {
        return model(day).get("keyFigures").valueStream()
                .flatMap(figure -> figure.get("entries").valueStream())
                .map(JsonNode::asString)
                .collect(toSet());
    }

    private JsonNode model(String day) throws IOException {
        return JsonMapper.shared().readTree(desk.read(day + "/kazakhstan.json"));
    }

    private void log(Desk at, String name, List<String> rows) throws IOException {
        var lines = new ArrayList<>(rows);
        lines.addFirst(header);
        Files.write(at.input.resolve(name), lines);
    }

    private static String replaced(String row, String from, String to) {
        assertThat(row).contains(from);
        return row.replace(from, to);
    }

    private static RunOptions options(Desk at, Command command, String day) {
        return new RunOptions(
                command,
                command == Command.RUN ? at.input : null,
                at.output,
                LocalDate.parse(day),
                null,
                null,
                null,
                null,
                true,
                false);
    }
}
