package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice reads the values that were written; skipped where it is not installed. */
class LibreOfficeTest {

    private static final String PROGRAM = "soffice";
    private static final int KEY_FIGURES = 2;
    private static final int ENTRIES = 15;

    @TempDir Path folder;

    @Test
    void readsKeyFiguresAndEntriesAsTheModelHasThem() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        var model = ModelCase.asOf("2022-01-13", "A4");
        var file = folder.resolve("report.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);

        var keyFigures = csv(file, KEY_FIGURES);
        var head = keyFigures.stream().filter(row -> row.get(0).equals("Figure")).findFirst().orElseThrow();
        var rows = keyFigures.subList(keyFigures.indexOf(head) + 1, keyFigures.size());
        var figures = model.report().keyFigures();
        assertThat(rows).hasSameSizeAs(figures);
        for (var index = 0; index < rows.size(); index++) {
            var figure = figures.get(index);
            assertThat(rows.get(index).get(column(head, "As printed"))).startsWith(figure.amount().text());
            assertThat(rows.get(index).get(column(head, "Best")))
                    .isEqualTo(figure.amount().best() == null ? "" : figure.amount().best().toPlainString());
            assertThat(rows.get(index).get(column(head, "Entries"))).isEqualTo(String.join(", ", figure.entries()));
        }
        assertThat(csv(file, ENTRIES)).hasSize((int) model.entries().count() + 1);
    }

    private static int column(CSVRecord head, String heading) {
        return head.toList().indexOf(heading);
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    }

    /** A sheet as LibreOffice saves it: values as they are, not as they are shown. */
    private List<CSVRecord> csv(Path file, int sheet) throws Exception {
        var filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false," + sheet;
        var out = Files.createDirectories(folder.resolve("sheet" + sheet));
        var process = new ProcessBuilder(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                out.toString(),
                file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (var files = Files.list(out);
                var parser = CSVParser.parse(files.findFirst().orElseThrow(),
                        java.nio.charset.StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            return parser.getRecords();
        }
    }
}
