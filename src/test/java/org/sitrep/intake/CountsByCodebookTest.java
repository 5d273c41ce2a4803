package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Entry;

/**
 * A column of counts holds what its publisher's codebook lets it hold. Anything else rejects its row, or is kept as text
 * and reported where the column is a text by nature: no count is lost in silence.
 */
class CountsByCodebookTest {

    private static final String ACLED =
            "event_id_cnty,event_date,country,event_type,sub_event_type,location,geo_precision,"
                    + "time_precision,fatalities,tags";
    private static final String UCDP =
            "id,year,type_of_violence,country,date_start,date_end,where_prec,deaths_civilians,"
                    + "best,low,high";
    private static final String AOAV =
            "Armed Actors/ Security Personnel Casualties Total,Civilian Casualties Total,Civilians"
                    + " Injured,Civilians Killed,Country,Date,Description,Location";
    private static final String CCC = "date,locality,state,size_text,arrests,injuries_crowd,participant_deaths";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x       | NUMBER_UNREADABLE",
                "dozens  | NUMBER_UNREADABLE",
                "many    | NUMBER_UNREADABLE",
                "2.5     | NUMBER_UNREADABLE",
                "at least 3 | NUMBER_UNREADABLE",
                "-3      | COUNT_NEGATIVE",
                "1.200   | QUANTITY_AMBIGUOUS"
            })
    void deathsOfAcledThatAreNoWholeNumberRejectTheirRow(String fatalities, String code) {
        var read = DeskLog.read(folder, ACLED, acled(fatalities));

        assertThat(read.rejection().code()).isEqualTo(code);
        assertThat(read.rejection().column()).isEqualTo("fatalities");
        assertThat(read.rejection().message()).contains(fatalities);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "3.0,3", "'1,200',1200", "0,0"})
    void wholeNumbersAreReadHoweverASpreadsheetWritesThem(String fatalities, long deaths) {
        var read = DeskLog.read(folder, ACLED, acled('"' + fatalities + '"'));

        assertThat(best(read, "FRE1#deaths")).isEqualTo(String.valueOf(deaths));
    }

    @ParameterizedTest
    @CsvSource({"NA", "unknown", "-99", "''"})
    void unknownDeathsAreUnknown(String fatalities) {
        var read = DeskLog.read(folder, ACLED, acled(fatalities));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries())
                .filteredOn(entry -> entry.id().equals("FRE1#deaths"))
                .allSatisfy(entry -> assertThat(entry.count().figure().isKnown()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"x,5,4,7,0,best", "5,x,4,7,0,low", "5,4,x,7,0,high", "5,4,7,x,0,deaths_civilians",
        "5,4,7,many,0,deaths_civilians"})
    void deathsOfUcdpThatAreNoNumberRejectTheirRow(
            String best, String low, String high, String civilians, String unused, String column) {
        var cells = column.equals("deaths_civilians") ? best + "," + low + "," + high : best + "," + low + "," + high;
        var dead = column.equals("deaths_civilians") ? civilians : "0";

        var read = DeskLog.read(
                folder, UCDP, "1,2024,1,Freedonia,2024-03-05,2024-03-05,1," + dead + "," + cells);

        assertThat(read.rejection().code()).isEqualTo("NUMBER_UNREADABLE");
        assertThat(read.rejection().column()).isEqualTo(column);
    }

    @Test
    void casualtiesOfAoavThatAreNoNumberRejectTheirRow() {
        var read = DeskLog.read(folder, AOAV, "0,10,x,4,Freedonia,2024-03-05,Bomb,North",
                "0,10,6,4,Freedonia,2024-03-06,Bomb,North");

        assertThat(read.rejection().column()).isEqualTo("Civilians Injured");
        assertThat(read.entries()).hasSize(3);
    }

    @Test
    void wordsThatGiveNoNumberAreKeptAndReportedWhereTheColumnIsAText() {
        var read = DeskLog.read(
                folder,
                CCC,
                "2024-03-05,Fredville,FR,hundreds,\"a few, all cited\",unclear,",
                "2024-03-06,Fredville,FR,about 30,more than 5,0,1",
                "2024-03-07,Fredville,FR,,\"a few, all cited\",,");

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries())
                .filteredOn(entry -> entry.count().figure().text().equals("a few, all cited"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.count().figure().isKnown()).isFalse());
        assertThat(read.notices())
                .containsExactly(
                        "QUANTITY_AS_TEXT: Counts in arrests are words that give no number; they are kept as text,"
                                + " and unknown. 2 rows: \"a few, all cited\" (line 2), ...");
    }

    @Test
    void codesWithDecimalsOfASpreadsheetAreTheCodes() {
        var read = DeskLog.read(folder, ACLED,
                "FRE1,5 March 2024,Freedonia,Protests,Peaceful protest,Fredville,3.0,2.0,,");

        assertThat(read.entry().place().area().town()).isNull();
        assertThat(read.entry().date().isDay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Riotz,1,1,CATEGORY_UNKNOWN,event_type",
        "'',1,1,CELL_REQUIRED,event_type",
        "Riots,7,1,PRECISION_UNKNOWN,time_precision",
        "Riots,1,9,PRECISION_UNKNOWN,geo_precision"
    })
    void codesThatTheCodebookDoesNotHaveRejectTheirRow(
            String type, String time, String geo, String code, String column) {
        var read = DeskLog.read(
                folder, ACLED,
                "FRE1,5 March 2024,Freedonia," + type + ",Mob violence,Fredville," + geo + "," + time + ",0,");

        assertThat(read.rejection().code()).isEqualTo(code);
        assertThat(read.rejection().column()).isEqualTo(column);
    }

    @Test
    void idsThatASpreadsheetHasShortenedRejectTheirRows() {
        var read = DeskLog.read(
                folder, ACLED, acled("0").replace("FRE1", "2.02E+13"), acled("1").replace("FRE1", "2.02E+13"));

        assertThat(read.rejections()).hasSize(2).allSatisfy(rejection -> {
            assertThat(rejection.code()).isEqualTo("ID_SHORTENED");
            assertThat(rejection.message()).contains("export the log again");
        });
    }

    private static String acled(String fatalities) {
        return "FRE1,5 March 2024,Freedonia,Battles,Armed clash,Fredville,1,1," + fatalities + ",";
    }

    private static String best(DeskLog.Read read, String id) {
        return read.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .map(Entry::count)
                .map(count -> count.figure().best().toPlainString())
                .findFirst()
                .orElseThrow();
    }
}
