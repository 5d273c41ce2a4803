package org.sitrep.intake;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;
import org.sitrep.model.GeoPrecision;

/**
 * Traps that published logs have really set to their readers, in the order in which they are met: bytes, records, header,
 * cells. The logs are those that the tests of the formats read, with one thing changed.
 */
class TrapsTest {

    private static final String DYADIC = "acled-dyadic-new.csv";
    private static final String LIST =
            "\"Herald,2015-05-15,\"\"Clash\"\" in the hills\";\"Radio, Hill,2015-05-16\"";

    @TempDir Path folder;

    @Test
    void aLineFeedInAQuotedCellIsTextWhereRecordsEndWithBoth() throws IOException {
        var text = text(table(DYADIC, "notes", "Nurses marched.\nPolice \"watched\"."), ',').replace("\n", "\r\n")
                .replace("marched.\r\n", "marched.\n");

        assertThat(readText(text).entries().getFirst().summary()).isEqualTo("Nurses marched.\nPolice \"watched\".");
    }

    @Test
    void aListOfQuotedTextsInAQuotedCellIsOneText() throws IOException {
        var read = read(table("ucdp-ged-49.csv", "source_original", LIST));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries().getFirst().attributes()).containsEntry("source_original", LIST);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,\uFEFF,Caf\u00e9 de l'Op\u00e9ra ferm\u00e9",
        "UTF-16LE,\uFEFF,Caf\u00e9 de l'Op\u00e9ra ferm\u00e9",
        "windows-1252,'',\u201cCaf\u00e9\u201d de l'Op\u00e9ra \u2013 ferm\u00e9",
        "ISO-8859-1,'',Caf\u00e9 de l'Op\u00e9ra ferm\u00e9",
        "Big5,'',\u6297\u8b70\u8005\u5728\u5e02\u4e2d\u5fc3\u904a\u884c\uff0c\u8b66\u5bdf\u62d8\u6355\u4e86\u6578\u5341\u4eba"
    })
    void theEncodingIsFound(String encoding, String mark, String notes) throws IOException {
        var text = mark + text(table(DYADIC, "notes", notes), ',');

        var read = DeskLog.readBytes(folder, "log.csv", text.getBytes(Charset.forName(encoding)));

        assertThat(read.entries().getFirst().summary()).isEqualTo(notes);
    }

    @Test
    void textThatWasSpoiltBeforeItWasPublishedIsNotGuessedAt() throws IOException {
        assertThat(read(table(DYADIC, "notes", "Caf\u00c3\u00a9 ferm\u00c3\u00a9")).entries().getFirst().summary())
                .isEqualTo("Caf\u00c3\u00a9 ferm\u00c3\u00a9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\n"})
    void recordsEndWithAnyLineEndAndTheLastWithNone(String end) throws IOException {
        var text = text(table(DYADIC), ',').strip().replace("\n", end);

        var read = readText(text);

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries()).hasSize(12);
    }

    @Test
    void aNulRejectsItsRowAndNamesTheCell() throws IOException {
        var read = read(table(DYADIC, "location", "Hill\u0000 Town"));

        assertThat(read.rejection().code()).isEqualTo("CELL_CONTROL_CHAR");
        assertThat(read.rejection().column()).isEqualTo("location");
        assertThat(read.entries()).hasSize(10);
    }

    @Test
    void aRecordCutOffInTheMiddleIsTheOnlyOneLost() throws IOException {
        var text = text(table(DYADIC), ',');

        var read = readText(text.substring(0, text.length() - 60));

        assertThat(read.rejection().code()).isEqualTo("ROW_MISSING_CELL");
        assertThat(read.entries()).hasSize(10);
    }

    @Test
    void tabsUnderTheNameOfCommasAreTabs() throws IOException {
        var read =
                DeskLog.readBytes(folder, "20240320.CSV", text(table(DYADIC), '\t').getBytes(StandardCharsets.UTF_8));

        assertThat(read.description().delimiter()).isEqualTo('\t');
        assertThat(read.entries()).isEqualTo(read(table(DYADIC)).entries());
    }

    @Test
    void aLogSavedAgainWithSemicolonsSaysTheSame() throws IOException {
        assertThat(readText(text(table(DYADIC), ';')).entries()).isEqualTo(read(table(DYADIC)).entries());
    }

    @Test
    void logsWithoutAHeaderAreToldByTheirColumns() throws IOException {
        assertThat(DeskLog.readFile(fixture("gdelt-2.CSV"), IntakeSettings.defaults()).description().format())
                .isEqualTo("gdelt-2");
        assertThat(DeskLog.readFile(fixture("ucdp-candidate-no-header.csv"), IntakeSettings.defaults()).description()
                .format())
                .isEqualTo("ucdp-ged");
    }

    @Test
    void columnsAreFoundByNameInWhateverOrderAndCaseTheyStand() throws IOException {
        var names = table(DYADIC).getFirst();
        var sorted = columns(
                table(DYADIC), IntStream.range(0, 31).boxed().sorted(comparing(column -> names[column])).toList());
        sorted.set(0, Arrays.stream(sorted.getFirst()).map(name -> name.toUpperCase(Locale.ROOT))
                .toArray(String[]::new));

        var read = read(sorted);

        assertThat(read.description().format()).isEqualTo("acled");
        assertThat(read.entries()).extracting(Entry::count).isEqualTo(
                read(table(DYADIC)).entries().stream().map(Entry::count).toList());
    }

    @Test
    void anIndexColumnADuplicateAndColumnsInTheMiddleAndAtTheEndMoveNothing() throws IOException {
        var rows = table(DYADIC).stream().map(cells -> new ArrayList<>(List.of(cells))).toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(i == 0 ? "country" : "Sylvania");
            rows.get(i).add(i == 0 ? "my_flag" : "seen");
            rows.get(i).add(9, i == 0 ? "Checked by" : "AB");
            rows.get(i).add(0, i == 0 ? "" : String.valueOf(i));
        }

        var read = read(rows.stream().map(cells -> cells.toArray(String[]::new)).toList());

        assertThat(read.entries()).extracting(Entry::country).containsOnly("Freedonia");
        assertThat(read.entries()).extracting(Entry::count).isEqualTo(
                read(table(DYADIC)).entries().stream().map(Entry::count).toList());
        assertThat(read.entries().getFirst().attributes()).containsEntry("my_flag", "seen")
                .containsEntry("Checked by", "AB");
        assertThat(read.notices()).contains("Columns without a name were ignored: 1",
                "Columns whose name occurs before were ignored: country");
    }

    @Test
    void rowsWithoutIdsStayApart() throws IOException {
        var withoutIds = columns(table(DYADIC), IntStream.range(1, 31).boxed().toList());

        assertThat(read(withoutIds).ids()).doesNotHaveDuplicates().hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "acled-dyadic-new.csv,fatalities,NA", "acled-dyadic-new.csv,fatalities,''",
        "acled-dyadic-new.csv,fatalities,-9",
        "acled-dyadic-new.csv,fatalities,-99", "scad.csv,ndeath,-99", "scad.csv,ndeath,-88", "scad.csv,ndeath,-77",
        "scad.csv,ndeath,-9", "gtd.csv,nkill,-99", "gtd.csv,nkill,-9", "gtd.csv,nkill,.", "gtd.csv,nkill,''",
        "hapi-conflict.csv,fatalities,''", "ovd-2017.csv,detentions,-"})
    void aCodeForUnknownIsNeverAFigure(String log, String column, String code) throws IOException {
        var category = column.equals("detentions") ? Category.DETENTION : Category.DEATH;

        var read = read(table(log, column, code));

        assertThat(read.rejections()).isEmpty();
        var event = read.ids().getFirst();
        assertThat(read.entries())
                .filteredOn(entry -> entry.category().equals(category))
                .filteredOn(entry -> entry.id().equals(event) || event.equals(entry.partOf()))
                .allSatisfy(entry -> assertThat(entry.count().figure().isKnown()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"thousands", "Thousands ", "  THOUSANDS", "\u00a0thousands\u00a0"})
    void blanksAndCapitalsMakeNoOtherFigure(String words) throws IOException {
        var read = read(table("ccc-2025.csv", "size_text", words));

        assertThat(read.entries().getFirst().count()).isNotNull()
                .satisfies(count -> assertThat(count.figure().low()).isEqualByComparingTo("2000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,200                | 1200  | 1200
            1 200                | 1200  | 1200
            1000s                | 1000  |
            >50                  | 51    |
            50+                  | 50    |
            150-300              | 150   | 300
            6000 to 8000         | 6000  | 8000
            10000s               | 10000 |
            several dozen        | 36    |
            no rpeort            |       |
            between 60 and 30    | 30    | 60
            """)
    void countsAreWords(String text, String low, String high) throws IOException {
        var figure = read(table(DYADIC, "tags", "crowd size=" + text)).entries().getFirst().count().figure();

        assertThat(figure.low() == null ? null : figure.low().toPlainString()).isEqualTo(low);
        assertThat(figure.high() == null ? null : figure.high().toPlainString()).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@FreedoniaHerald reports", "=1+1", "+7 arrested", "-- no more"})
    void textThatLooksLikeAFormulaIsReadAsItStands(String notes) throws IOException {
        assertThat(read(table(DYADIC, "notes", notes)).entries().getFirst().summary()).isEqualTo(notes);
    }

    @Test
    void idsThatASpreadsheetMadeNumbersOfAreRefused() throws IOException {
        assertThat(read(table("gtd.csv", "eventid", "1.97E+11")).rejection().code()).isEqualTo("ID_SHORTENED");
    }

    /** Programs put ".0" behind every number of a column in which a cell is empty: also behind moments, years and codes. */
    @Test
    void wholeNumbersThatWereMadeDecimalsSayTheSame() {
        var header =
                "event_id_cnty,event_date,time_precision,event_type,inter1,country,geo_precision,fatalities,timestamp";
        var read = DeskLog.read(
                folder, header, "FRE1,2024-03-05 00:00:00,1.0,Battles,1.0,Freedonia,1.0,3.0,1711411200.0",
                "FRE2,2024-03-05,1,Battles,1,Freedonia,1,3,1711411200");

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries()).extracting(entry -> entry.date() + " " + entry.reportedOn())
                .containsOnly("2024-03-05 2024-03-26");
        assertThat(read.entries()).extracting(entry -> entry.place().precision()).containsOnly(GeoPrecision.CITY);
    }

    @Test
    void codesKeepTheirLeadingZero() throws IOException {
        assertThat(read(table("ccc-2017-2020.tab", "fips_code", "01001")).entries().getFirst().attributes())
                .containsEntry("fips_code", "01001");
        assertThat(read(table("acled-dyadic-old.csv", "iso", "010")).entries().getFirst().attributes())
                .containsEntry("iso", "010");
    }

    @ParameterizedTest
    @ValueSource(ints = {3_764, 32_767, 32_768, 199_999})
    void longTextsAreReadWhole(int characters) throws IOException {
        var notes = "x".repeat(characters);

        assertThat(read(table(DYADIC, "notes", notes)).entries().getFirst().summary()).isEqualTo(notes);
    }

    @ParameterizedTest
    @ValueSource(ints = {43, 67})
    void manyColumnsAreReadWhole(int columns) throws IOException {
        var rows = table(DYADIC).stream().map(cells -> Arrays.copyOf(cells, columns)).toList();
        for (int i = 0; i < rows.size(); i++) {
            for (int c = 31; c < columns; c++) {
                rows.get(i)[c] = (i == 0 ? "column_" : "value ") + c;
            }
        }

        assertThat(read(rows).entries().getFirst().attributes()).containsEntry("column_" + (columns - 1),
                "value " + (columns - 1));
    }

    private DeskLog.Read read(List<String[]> rows) throws IOException {
        return readText(text(rows, ','));
    }

    private DeskLog.Read readText(String text) {
        return DeskLog.readText(folder, text);
    }

    private static Path fixture(String name) {
        return Path.of("src/test/resources/intake/formats", name);
    }

    /** The log of a format as a table. */
    private static List<String[]> table(String log) throws IOException {
        var charset = log.startsWith("mass") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        var format = CSVFormat.DEFAULT.builder().setDelimiter(log.endsWith(".tab") ? '\t' : ',').get();
        try (var records = CSVParser.parse(fixture(log), charset, format)) {
            return new ArrayList<>(records.stream().map(CSVRecord::values).toList());
        }
    }

    /** The log of a format with another value in one cell of its first row. */
    private static List<String[]> table(String log, String column, String value) throws IOException {
        var rows = table(log);
        rows.get(1)[List.of(rows.getFirst()).indexOf(column)] = value;
        return rows;
    }

    /** The table with only these columns, in this order. */
    private static List<String[]> columns(List<String[]> rows, List<Integer> columns) {
        return rows.stream()
                .map(cells -> columns.stream().map(column -> cells[column]).toArray(String[]::new))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(List<String[]> rows, char delimiter) throws IOException {
        var text = new StringWriter();
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setRecordSeparator('\n').get();
        try (var printer = new CSVPrinter(text, format)) {
            for (var cells : rows) {
                printer.printRecord((Object[]) cells);
            }
        }
        return text.toString();
    }
}
