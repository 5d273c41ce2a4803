package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A point that cannot be where its row says makes no dot, and a country has one name however it is spelt. */
class PointsAndCountriesTest {

    private static final String HEADER = "entry_id,event_date,country,category,latitude,longitude,geo_precision";

    @TempDir Path folder;

    @Test
    void aPointWithLatitudeAndLongitudeInEachOthersPlaceIsKeptAsWords() {
        var read = read("Kazakhstan", "76.93", "43.26");

        assertThat(read.entry().place().point()).isNull();
        assertThat(read.entry().attributes()).containsEntry("point_outside", "76.93 43.26");
        assertThat(read.notices())
                .containsExactly(
                        "COORDINATES_OUTSIDE: Points lie outside Kazakhstan; latitude and longitude have changed"
                                + " places; no dot is drawn for them. 1 row: \"76.93 43.26\" (line 2)");
    }

    @Test
    void aPointInAnotherCountryIsKeptAsWords() {
        var read = read("Kazakhstan", "48.85", "2.35");

        assertThat(read.entry().place().point()).isNull();
        assertThat(read.notices().getFirst()).contains("Points lie outside Kazakhstan; no dot");
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakhstan, 43.26, 76.93", // Almaty
        "Kazakhstan, 40.1, 68.5", // within a degree of the border
        "Fiji, -16.5, 179.9", // on both sides of the 180th meridian
        "Fiji, -16.5, -179.9",
        "Russia, 66.2, -170",
        "Russia, 54.7, 20.5", // Kaliningrad
        "United States, 52.8, 173.2", // the Aleutians
        "New Zealand, -43.9, -176.5",
        "Kiribati, 1.9, -157.4",
        "France, -21.1, 55.5", // a territory
        "Portugal, 37.7, -25.6",
        "Ukraine, 44.9, 34.1", // claimed by two
        "Russia, 44.9, 34.1",
        "Sudan, 4.85, 31.6", // until 2011
        "Serbia, 42.66, 21.16",
        "Somaliland, 9.5, 44.1", // of which no outline is known
        "Freedonia, 1, 1"
    })
    void aPointThatMayBeRightIsADot(String country, String latitude, String longitude) {
        var read = read(country, latitude, longitude);

        assertThat(read.entry().place().isExact()).isTrue();
        assertThat(read.entry().attributes()).doesNotContainKey("point_outside");
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void coordinatesMayHaveADecimalComma() {
        var read = read("Kazakhstan", "\"43,26\"", "\"76,93\"");

        assertThat(read.entry().place().point()).isNotNull();
        assertThat(read.entry().place().point().latitude()).isEqualTo(43.26);
    }

    @ParameterizedTest
    @CsvSource({
        "'Dem. Rep. Congo', Democratic Republic of Congo",
        "'DR Congo (Zaire)', Democratic Republic of Congo",
        "'Congo, The Democratic Republic of the', Democratic Republic of Congo",
        "COD, Democratic Republic of Congo",
        "Congo, Republic of Congo",
        "Türkiye, Türkiye",
        "TURKEY, Türkiye",
        "'Russian Federation', Russia",
        "'Viet Nam', Vietnam",
        "Burma, Myanmar",
        "'Myanmar (Burma)', Myanmar",
        "'Syrian Arab Republic', Syria",
        "'Iran, Islamic Republic of', Iran",
        "'Cote d''Ivoire', Ivory Coast",
        "USA, United States",
        "KZ, Kazakhstan",
        "KAZ, Kazakhstan",
        "Казахстан, Kazakhstan",
        "Freedonia, Freedonia"
    })
    void aCountryHasOneName(String written, String printed) {
        assertThat(read('"' + written + '"', "", "").entry().country()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "in", "Is"})
    void aWordThatIsACodeOnlyInCapitalsIsNoCode(String word) {
        assertThat(read(word, "", "").entry().country()).isEqualTo(word);
    }

    @Test
    void anotherSpellingIsReportedOnceForAllItsRows() {
        var read = DeskLog.read(
                folder, HEADER, row("F-1", "Burma", "", ""), row("F-2", "Burma", "", ""), row("F-3", "MMR", "", ""));

        assertThat(read.notices())
                .containsExactly("COUNTRY_SPELLING: The country is printed as Myanmar. 3 rows: \"Burma\" (line 2),"
                        + " \"MMR\" (line 4), ...");
    }

    private DeskLog.Read read(String country, String latitude, String longitude) {
        return DeskLog.read(folder, HEADER, row("F-1", country, latitude, longitude));
    }

    private static String row(String id, String country, String latitude, String longitude) {
        return String.join(",", id, "2024-03-05", country, "measure", latitude, longitude, "city");
    }
}
