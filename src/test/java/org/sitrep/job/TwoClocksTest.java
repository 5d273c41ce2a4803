package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issue made again is what it was, and the order in which logs arrive does not matter. */
class TwoClocksTest {

    private static final String D = "2031-05-09";

    @TempDir Path home;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
    }

    @Test
    void aDayMadeAgainIsTheIssueOfThatDay() throws IOException {
        desk.log("0.csv", row("Z", "2031-05-06", 1));
        desk.run();
        later();
        desk.log("a.csv", row("A", "2031-05-08", 160), row("B", D, 7));
        desk.run();
        var issued = desk.read(D + "/freedonia.json");
        later();
        desk.log("b.csv", row("A", "2031-05-08", 164), row("C", D, 8), row("D", "2031-05-07", 3),
                Desk.row("E", "Sylvania", "2031-05-07", 4), row("F", "2031-05-11", 4));
        desk.run();

        var again = desk.run(report(D));

        assertThat(again.status()).isEqualTo("nothing-new");
        assertThat(again.folder()).hasFileName(D);
        assertThat(desk.folders()).doesNotContain(D + ".r2");

        // The folder is gone: what is made in its place is the same, value by value.
        delete(desk.output.resolve(D));
        var remade = desk.run(report(D));

        assertThat(remade.status()).isEqualTo("published");
        assertThat(remade.folder()).hasFileName(D);
        assertThat(desk.read(D + "/freedonia.json")).isEqualTo(issued);
        assertThat(desk.output.resolve(D + "/sylvania.json")).doesNotExist();
        assertThat(remade.json()).contains("\"previousAsOf\" : \"2031-05-06\"");
    }

    @Test
    void lateEntriesAreUsedWhereAskedFor() throws IOException {
        desk.log("a.csv", row("A", "2031-05-08", 160), row("B", D, 7));
        desk.run();
        later();
        desk.log("b.csv", row("A", "2031-05-08", 164), row("C", D, 8), row("F", "2031-05-11", 4));
        desk.run();

        var late = desk.run(report(D).withLateEntries());

        assertThat(late.status()).isEqualTo("published");
        assertThat(late.folder()).hasFileName(D + ".r2");
        assertThat(desk.read(D + ".r2/freedonia.json")).contains("\"C\"").doesNotContain("\"164\"");
        assertThat(desk.run(report(D).withLateEntries()).status()).isEqualTo("nothing-new");
        assertThat(desk.run(report(D)).folder()).hasFileName(D + ".r2");
    }

    @Test
    void aDayThatWasNeverIssuedIsMadeFromAllThatIsKnown() throws IOException {
        desk.log("a.csv", row("A", "2031-05-05", 160), row("B", D, 7));
        desk.run();
        later();
        desk.log("b.csv", row("C", "2031-05-04", 8));
        desk.run();

        desk.run(report("2031-05-06"));

        assertThat(desk.read("2031-05-06/freedonia.json")).contains("\"A\"", "\"C\"").doesNotContain("\"B\"");
    }

    @Test
    void theOrderAndSplitOfLogsDoNotMatter() throws IOException {
        var rows = List.of(
                row("A", D, 160), row("B", "2031-05-03", 7), row("C", "2031-05-08", 8), row("E", D, 5),
                row("F", "2031-05-06", 9));
        desk.log("all.csv", rows.toArray(String[]::new));
        desk.run();
        var atOnce = desk.read(D + "/freedonia.json");

        var nights = new Desk(home.resolve("nights"));
        nights.log("z.csv", rows.get(3), rows.get(1));
        nights.run();
        nights.wait(Duration.ofDays(1));
        nights.log("a.csv", rows.get(4), rows.get(0), rows.get(2));
        nights.run();
        var files = new Desk(home.resolve("files"));
        files.log("a.csv", rows.get(2), rows.get(4));
        files.log("b.csv", rows.get(1), rows.get(3));
        files.log("c.csv", rows.get(0));
        files.run();

        assertThat(nights.read(D + ".r2/freedonia.json")).isEqualTo(atOnce);
        assertThat(files.read(D + "/freedonia.json")).isEqualTo(atOnce);
    }

    private void later() {
        desk.wait(Duration.ofHours(1));
    }

    private static String row(String id, String day, int count) {
        return Desk.row(id, "Freedonia", day, count);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
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
}
