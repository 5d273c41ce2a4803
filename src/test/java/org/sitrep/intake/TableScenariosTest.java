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
                new Scenario("a cell too many, and one too few, behind a cell of two lines are one rejection each",
                        HEADER.strip() + ",summary\n" + good(1).strip() + ",\"one\ntwo\",x\n"
                                + "F-2,2024-03-05,Freedonia,death,\"to\ntal\",5\n" + good(3).strip() + ",three\n",
                        List.of("2 8 ROW_EXTRA_CELL", "4 7 ROW_MISSING_CELL"),
                        List.of()),
                new Scenario("the second line of a cell is no row, though it has as many cells",
                        HEADER.strip() + ",summary\nF-1,\"2024\n-03-05\",Freedonia,death,total,5,x,y\n"
                                + good(2).strip() + ",two\n",
                        List.of("2 8 ROW_EXTRA_CELL"), List.of()),
                new Scenario("a quote never closed does not take good rows with it, whatever closes it by chance",
                        HEADER.strip() + ",summary\n" + good(1).strip() + ",\"one\n" + good(2).strip() + ",two\n"
                                + "F-3,\",x\n" + good(4).strip() + ",four\n",
                        List.of("2 7 QUOTE_UNCLOSED", "4 2 QUOTE_UNCLOSED"),
                        List.of()),
                new Scenario("a header without rows", HEADER, List.of(), List.of()),
                // All faults of one table at once: blank and duplicate header, missing cells, a blank row, an extra cell.
                new Scenario("a table with every fault of structure",
                        "entry_id,event_date,country,category,,country\nF-1,2024-03-05,Freedonia,measure\n"
                                + "F-2,2024-03-05,Freedonia,measure\n,,,,,\nF-4,2024-03-05,Freedonia,measure,,,x\n"
                                + "F-5,2024-03-05,Freedonia,measure,,\n",
                        List.of("2 5 ROW_MISSING_CELL", "3 5 ROW_MISSING_CELL", "4 0 ROW_BLANK", "5 7 ROW_EXTRA_CELL"),
                        List.of("Columns without a name were ignored: 5",
                                "Columns whose name occurs before were ignored: country")),
                new Scenario("a blank row and two cells too many are one rejection each",
                        HEADER + good(1) + good(2) + BLANK + good(4).strip() + ",x,y\n",
                        List.of("4 0 ROW_BLANK", "5 7 ROW_EXTRA_CELL"), List.of()),
                new Scenario("a file of two tables with a blank row each",
                        HEADER + good(1) + BLANK + good(2) + HEADER + good(3) + BLANK + good(4),
                        List.of("3 0 ROW_BLANK", "7 0 ROW_BLANK"),
                        List.of("ROWS_DROPPED: Left out: The header once more, between the rows. 1 row: line 5")),
                new Scenario("more faults than any limit of errors are all counted",
                        HEADER + "F-1,soon,Freedonia,measure,,\n".repeat(1_500) + good(2),
                        Stream.iterate(2, line -> line + 1).limit(1_500).map(line -> line + " 2 DATE_UNREADABLE")
                                .toList(),
                        List.of()),
                new Scenario("faults of content behind the first rows are found too",
                        HEADER + Stream.iterate(1, i -> i + 1).limit(1_000).map(TableScenariosTest::good)
                                .reduce("", String::concat) + "F-X,2024-03-05,,death,total,5\n",
                        List.of("1002 3 CELL_REQUIRED"), List.of()),
                new Scenario("a table in many languages",
                        HEADER.strip() + ",summary\n" + good(1).strip()
                                + ",\u0417\u0430\u0434\u0435\u0440\u0436\u0430\u043d\u044b\n"
                                + good(2).strip() + ",\u62d8\u7559\n" + good(3).strip()
                                + ",\u0627\u0639\u062a\u0642\u0627\u0644\n",
                        List.of(), List.of()),
                new Scenario("a number where there must be a date", HEADER + "F-1,44625,Freedonia,measure,,\n",
                        List.of("2 2 DATE_UNREADABLE"), List.of()),
                new Scenario("a time behind a date is left out",
                        HEADER + "F-1,2024-03-05T10:00:00Z,Freedonia,measure,,\n",
                        List.of(), List.of()),
                new Scenario("words where there must be a number of degrees",
                        "entry_id,event_date,country,category,latitude,longitude\nF-1,2024-03-05,Freedonia,measure,north,5\n",
                        List.of("2 5 NUMBER_UNREADABLE"), List.of()),
                new Scenario("every required value missing in turn",
                        HEADER + ",2024-03-05,Freedonia,measure,,\nF-2,,Freedonia,measure,,\nF-3,2024-03-05,,measure,,\n"
                                + "F-4,2024-03-05,Freedonia,,,\n",
                        List.of("2 1 CELL_REQUIRED", "3 2 CELL_REQUIRED", "4 3 CELL_REQUIRED", "5 4 CELL_REQUIRED"),
                        List.of()),
                new Scenario("values outside each list of values",
                        HEADER.strip() + ",status,geo_precision\n" + "F-1,2024-03-05,Freedonia,arrest,total,5,,\n"
                                + "F-2,2024-03-05,Freedonia,death,sum,5,,\nF-3,2024-03-05,Freedonia,death,total,5,gone,\n"
                                + "F-4,2024-03-05,Freedonia,death,total,5,,street\n",
                        List.of("2 4 CATEGORY_UNKNOWN", "3 5 BASIS_UNKNOWN", "4 7 STATUS_UNKNOWN",
                                "5 8 PRECISION_UNKNOWN"),
                        List.of()),
                new Scenario("the least and the greatest value are within their range",
                        "entry_id,event_date,country,category,latitude,longitude\nF-1,1900-01-01,Freedonia,measure,-90,-180\n"
                                + "F-2,2024-03-05,Freedonia,measure,90,180\nF-3,1899-12-31,Freedonia,measure,,\n",
                        List.of("4 2 DATE_RANGE"), List.of()),
                new Scenario("a longest value", HEADER + "F" + "1".repeat(201) + ",2024-03-05,Freedonia,measure,,\n",
                        List.of("2 1 CELL_TOO_LONG"), List.of()),
                new Scenario("a row that depends on another value of its own",
                        "entry_id,event_date,country,category,event_end,part_of\n"
                                + "F-1,2024-03-05,Freedonia,measure,2024-03-04,\nF-2,2024-03-05,Freedonia,measure,,F-2\n",
                        List.of("2 5 DATE_ORDER", "3 6 SELF_REFERENCE"), List.of()),
                new Scenario("bounds that stand in the wrong order",
                        "entry_id,event_date,country,category,basis,count_low,count_high\n"
                                + "F-1,2024-03-05,Freedonia,death,total,60,30\n",
                        List.of("2 6 BOUNDS_ORDER"), List.of()),
                new Scenario("a character that is no text",
                        HEADER + "F-1,2024-03-05,Free\u0000donia,measure,,\n" + good(2),
                        List.of("2 3 CELL_CONTROL_CHAR"), List.of()));
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
