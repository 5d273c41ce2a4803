package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios that validators of tables are measured by, told again as desk logs: where the table tools report a row and
 * a column, so must we, and where they report none, neither may we. Rows are given as physical lines.
 */
class TableScenariosTest {

    private static final String HEADER = "entry_id,event_date,country,category,basis,count\n";
    private static final String BLANK = ",,,,,\n";

    @TempDir Path folder;

    /**
     * A scenario.
     *
     * @param found {@code line column code} of each rejection; the column 0 is the whole row
     * @param noticed what the run record must say of the header
     */
    private record Scenario(String name, String text, List<String> found, List<String> noticed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Scenario> scenarios() {
        return Stream.of(
                new Scenario("a sound table", HEADER + good(1) + good(2), List.of(), List.of()),
                new Scenario("defective rows: a cell missing, a cell too many",
                        HEADER + "F-1,2024-03-05,Freedonia,death,total\n" + good(2).strip() + ",x\n",
                        List.of("2 6 ROW_MISSING_CELL", "3 7 ROW_EXTRA_CELL"),
                        List.of()),
                new Scenario("one blank row", HEADER + good(1) + good(2) + BLANK + good(3), List.of("4 0 ROW_BLANK"),
                        List.of()),
                new Scenario("many blank rows, each reported",
                        HEADER + good(1) + good(2) + BLANK.repeat(11) + good(3),
                        Stream.iterate(4, line -> line + 1).limit(11).map(line -> line + " 0 ROW_BLANK").toList(),
                        List.of()),
                new Scenario("blank rows at the end are left out, and said to be",
                        HEADER + good(1) + BLANK.repeat(3), List.of(),
                        List.of("ROW_BLANK: Left out: All its cells are empty, at the end of the file. 3 rows: line 3,"
                                + " line 4, line 5")),
                new Scenario("blank rows of quotes and blanks", HEADER + "\"\",\" \",,\t,,\n" + good(1),
                        List.of("2 0 ROW_BLANK"), List.of()),
                new Scenario("lines with nothing on them are no rows",
                        HEADER + "\n" + good(1) + "\n\n" + good(2) + "\n",
                        List.of(), List.of()),
                new Scenario("a header used twice",
                        HEADER.strip() + ",country\n" + good(1).strip() + ",Sylvania\n", List.of(),
                        List.of("Columns whose name occurs before were ignored: country")),
                new Scenario("two headers used twice",
                        HEADER.strip() + ",Country,COUNT\n" + good(1).strip() + ",Sylvania,9\n", List.of(),
                        List.of("Columns whose name occurs before were ignored: Country, COUNT")),
                new Scenario("a column without a name",
                        "entry_id,,event_date,country,category\nF-1,x,2024-03-05,Freedonia,measure\n", List.of(),
                        List.of("Columns without a name were ignored: 2")),
                new Scenario("the first column without a name",
                        ",entry_id,event_date,country,category\n1,F-1,2024-03-05,Freedonia,measure\n", List.of(),
                        List.of("Columns without a name were ignored: 1")),
                new Scenario("several columns without a name",
                        "entry_id,,event_date,,country,category,\nF-1,,2024-03-05,,Freedonia,measure,\n", List.of(),
                        List.of("Columns without a name were ignored: 2, 4, 7")),
                new Scenario("a column that the format does not know",
                        HEADER.strip() + ",mood\n" + good(1).strip() + ",calm\n", List.of(),
                        List.of("Columns that the format does not know were kept as they are: mood")),
                new Scenario("columns in another order",
                        "country,category,event_date,entry_id\nFreedonia,measure,2024-03-05,F-1\n", List.of(),
                        List.of()),
                new Scenario("a type that is wrong and a value that is missing",
                        HEADER + good(1) + good(2) + "F-3,soon,Freedonia,death,total,5\nF-4,2024-03-05,,death,total,5\n"
                                + ",2024-03-05,Freedonia,death,total,5\n",
                        List.of("4 2 DATE_UNREADABLE", "5 3 CELL_REQUIRED", "6 1 CELL_REQUIRED"),
                        List.of()),
                new Scenario("two faults in a row are one rejection, of the first cell",
                        HEADER + "F-1,soon,Freedonia,arrest,total,many\n", List.of("2 2 DATE_UNREADABLE"), List.of()),
                new Scenario("a value that need not be there", HEADER + "F-1,2024-03-05,Freedonia,measure,,\n",
                        List.of(),
                        List.of()),
                new Scenario("a value outside its list", HEADER + "F-1,2024-03-05,Freedonia,arrest,total,5\n",
                        List.of("2 4 CATEGORY_UNKNOWN"), List.of()),
                new Scenario("a number below its minimum", HEADER + "F-1,2024-03-05,Freedonia,death,total,-5\n",
                        List.of("2 6 COUNT_NEGATIVE"), List.of()),
                new Scenario("numbers above their maximum",
                        "entry_id,event_date,country,category,latitude,longitude\n"
                                + "F-1,2024-03-05,Freedonia,measure,91,20\nF-2,2024-03-05,Freedonia,measure,9,181\n",
                        List.of("2 5 LATITUDE_RANGE", "3 6 LONGITUDE_RANGE"),
                        List.of()),
                new Scenario("a date before its minimum", HEADER + "F-1,0025-03-05,Freedonia,measure,,\n",
                        List.of("2 2 DATE_RANGE"), List.of()),
                new Scenario("a day that no calendar has", HEADER + "F-1,2023-02-29,Freedonia,measure,,\n",
                        List.of("2 2 DATE_UNREADABLE"), List.of()),
                new Scenario("no number where there must be one",
                        HEADER + "F-1,2024-03-05,Freedonia,death,total,a lot\n",
                        List.of("2 6 QUANTITY_UNREADABLE"), List.of()),
                new Scenario("a value that asks for another", HEADER + "F-1,2024-03-05,Freedonia,death,,5\n",
                        List.of("2 5 BASIS_MISSING"), List.of()),
                new Scenario("a stray quote and a quote never closed",
                        HEADER + "F-1,2024-03-05,\"Free\"donia,measure,,\n" + good(2)
                                + "F-3,2024-03-05,\"Freedonia,measure,,\n" + good(4),
                        List.of("2 3 QUOTE_STRAY", "4 3 QUOTE_UNCLOSED"),
                        List.of()),
                new Scenario("rows and lines are told apart after a cell of two lines",
                        HEADER.strip() + ",summary\n" + good(1).strip() + ",\"one\ntwo\"\n" + BLANK.strip() + ",\n"
                                + good(3).strip() + ",three\n",
                        List.of("4 0 ROW_BLANK"),
                        List.of()),
                new Scenario("a header without rows", HEADER, List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void isReported(Scenario scenario) {
        var read = DeskLog.readText(folder, scenario.text());

        assertThat(read.rejections())
                .extracting(rejection -> rejection.line() + " " + rejection.columnNumber() + " " + rejection.code())
                .isEqualTo(scenario.found());
        assertThat(read.notices()).isEqualTo(scenario.noticed());
        assertThat(read.rejections()).allSatisfy(rejection -> assertThat(rejection.file()).isEqualTo("log.csv"));
    }

    private static String good(int number) {
        return "F-" + number + ",2024-03-05,Freedonia,death,total,5\n";
    }
}
