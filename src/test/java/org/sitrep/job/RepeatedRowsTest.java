package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios of table validators that need more than one row: a row twice, and an id twice. */
class RepeatedRowsTest {

    @TempDir Path folder;

    @Test
    void aRowThatStandsTwiceIsCountedOnce() throws IOException {
        var checked = check(row(1), row(2), row(1));

        assertThat(checked.rows()).isEqualTo(new RunResult.Rows(3, 2, 0, 1, 0, 0));
        assertThat(checked.rejections()).isEmpty();
    }

    @Test
    void anIdThatStandsTwiceWithOtherContentIsReportedWithBothLines() throws IOException {
        var checked = check(row(1), row(2), row(1).replace(",1,", ",99,"));

        assertThat(checked.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo("ID_REPEATED");
            assertThat(rejection.line()).isEqualTo(4);
            assertThat(rejection.column()).isEqualTo("entry_id");
            assertThat(rejection.message()).contains("line 2");
        });
    }

    /** The validators' two faults of a key in one table: it stands twice, and it is missing. */
    @Test
    void aKeyThatStandsTwiceAndAKeyThatIsMissingAreBothReported() throws IOException {
        var checked = check(row(1), row(1).replace(",1,", ",7,"), row(3).replace("F-3", ""));

        assertThat(found(checked)).containsExactly("3 ID_REPEATED", "4 CELL_REQUIRED");
    }

    @Test
    void aRowWithAFaultOfItsOwnBetweenDoesNotHideAKeyThatStandsTwice() throws IOException {
        var checked = check(row(1), row(2).replace("2024-03-05", "soon"), row(1).replace(",1,", ",7,"));

        assertThat(found(checked)).containsExactly("3 DATE_UNREADABLE", "4 ID_REPEATED");
    }

    @Test
    void aKeyThatStandsTwiceFarApartIsFound() throws IOException {
        var checked =
                check(row(1), row(2), row(3), row(4), row(5), row(6), row(7), row(8), row(2).replace(",2,", ",9,"));

        assertThat(found(checked)).containsExactly("10 ID_REPEATED");
    }

    /** A key made of several columns: it is the same only where all of them are. */
    @Test
    void aKeyOfSeveralColumnsThatStandsTwiceIsReportedWithoutAnInnerName() throws IOException {
        var checked = checkText("date,country,region,killed,killed_cum\n2024-03-05,Freedonia,North,3,40\n"
                + "2024-03-05,Freedonia,South,3,40\n2024-03-05,Freedonia,North,4,41\n");

        assertThat(checked.rows().accepted()).isEqualTo(2);
        assertThat(checked.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(4);
            assertThat(rejection.message())
                    .isEqualTo(
                            "The log has no column of ids, and in all that tells its entries apart this row is the same"
                                    + " as line 2, but not in the rest; export the log with its column of ids, or remove the row"
                                    + " that is out of date");
        });
    }

    /** A list in which every row is an event is read as such; a count that differs is that of another event. */
    @Test
    void rowsOfEventsWithoutIdsThatAreAlikeAreCountedEachAndNamed() throws IOException {
        var checked = checkText("event_date,country,event_type,sub_event_type,location,fatalities\n"
                + "2024-03-05,Mali,Battles,Armed clash,Gao,3\n" + "2024-03-05,Mali,Battles,Armed clash,Kidal,3\n"
                + "2024-03-05,Mali,Battles,Armed clash,Gao,5\n");

        assertThat(checked.rows()).isEqualTo(new RunResult.Rows(3, 3, 0, 0, 0, 0));
        assertThat(checked.notices()).singleElement().asString().matches("ROW_ALIKE: .* 1 row: line [24]");
    }

    @Test
    void twoHeadersThatAreMissingAndOneThatIsNotKnownAreNamedAtOnce() throws IOException {
        var checked = checkText("entry_id,country,language\nF-1,Freedonia,English\n");

        assertThat(checked.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo("HEADER_UNKNOWN_FORMAT");
            assertThat(rejection.message())
                    .contains(
                            "The nearest is desk-log, which also needs event_date, category. The header on line 1 has:"
                                    + " entry_id, country, language");
        });
    }

    @Test
    void aHeaderInAnotherOrderWithTheKeyMissingAndOneTooManyIsNamedToo() throws IOException {
        var checked = checkText("category,country,address,event_date\nmeasure,Freedonia,23 Avenue,2024-03-05\n");

        assertThat(checked.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.message()).contains("which also needs entry_id"));
    }

    /** Columns that need not be there are not missed. */
    @Test
    void aLogWithoutTheOptionalColumnsIsSound() throws IOException {
        var checked = checkText("entry_id,event_date,country,category\nF-1,2024-03-05,Freedonia,measure\n");

        assertThat(checked.rejections()).isEmpty();
        assertThat(checked.notices()).isEmpty();
    }

    /** A table in several files: each part has its own lines. */
    @Test
    void aFaultInThePartOfATableIsNamedWithThePartAndItsOwnLine() throws IOException {
        var archive = folder.resolve("parts.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            part(zip, "part1.csv", row(1), row(2));
            part(zip, "part2.csv", row(3), row(4).replace("2024-03-05", "soon"));
        }

        var checked = new FileChecker(null, Clock.systemUTC()).check(archive);

        assertThat(checked).flatExtracting(RepeatedRowsTest::found).containsExactly("3 DATE_UNREADABLE");
        assertThat(checked.getLast().file()).endsWith("part2.csv");
    }

    private static void part(ZipOutputStream zip, String name, String... rows) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((Desk.HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> found(CheckedFile checked) {
        return checked.rejections().stream()
                .map(rejection -> rejection.line() + " " + rejection.code())
                .toList();
    }

    private static String row(int number) {
        return "F-" + number + ",2024-03-05,2024-03-06,Freedonia,detention,new," + number + ",Ministry,Agency,";
    }

    private CheckedFile check(String... rows) throws IOException {
        return checkText(Desk.HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private CheckedFile checkText(String text) throws IOException {
        var file = Files.writeString(folder.resolve("log.csv"), text);
        return new FileChecker(null, Clock.systemUTC()).check(file).getFirst();
    }
}
