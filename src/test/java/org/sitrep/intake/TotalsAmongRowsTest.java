package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Basis;
import org.sitrep.model.Entry;

/** A total that stands beside its parts is never one of them. */
class TotalsAmongRowsTest {

    private static final String HXL = "Date,Country,Region,Killed\n#date,#country,#adm1+name,#affected+killed\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Total", "TOTAL:", "Grand total", "Subtotal", "Total North", "North total",
        "\u0412\u0441\u0435\u0433\u043e", "\u5408\u8ba1"})
    void aRowThatSaysThatItIsATotalIsLeftOutWithAReason(String label) {
        var read = DeskLog.readText(
                folder, HXL + "2024-03-05,Freedonia,North,5\n2024-03-05,Freedonia," + label + ",5\n");

        assertThat(deaths(read)).containsExactly("event 5");
        assertThat(read.dropReasons()).hasSize(1);
        assertThat(read.dropReasons().getFirst()).contains("A row of totals").contains("counted instead");
        assertThat(read.notices())
                .anyMatch(notice -> notice.startsWith("ROW_TOTAL: ") && notice.endsWith("1 row: line 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totalizator", "Sumy", "Summerset", "Tota", "Allentown"})
    void aPlaceThatOnlyLooksLikeATotalIsAPlace(String region) {
        var read = DeskLog.readText(folder, HXL + "2024-03-05,Freedonia," + region + ",5\n");

        assertThat(deaths(read)).containsExactly("event 5");
    }

    @Test
    void aTotalWithoutADateOrLabelIsRefused() {
        var read = DeskLog.readText(folder, HXL + "2024-03-05,Freedonia,North,5\n,Freedonia,,5\n");

        assertThat(read.rejection().code()).isEqualTo("CELL_REQUIRED");
        assertThat(deaths(read)).containsExactly("event 5");
    }

    @Test
    void aDeskMeansWhatItWritesDown() {
        var read = DeskLog.read(
                folder, "entry_id,event_date,country,admin1,category", "F-1,2024-03-05,Freedonia,Total,measure");

        assertThat(read.entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Killed,#affected+killed+cumulative",
        "Killed,#affected +killed +cum",
        "Killed (cumulative),#affected+killed",
        "Killed to date,#affected+killed"
    })
    void aColumnThatIsCalledCumulativeIsARunningTotal(String header, String tag) {
        var read = DeskLog.readText(
                folder, "Date,Country," + header + "\n#date,#country," + tag
                        + "\n2024-03-05,Freedonia,5\n2024-03-06,Freedonia,4\n");

        assertThat(deaths(read)).containsExactly("total 5", "total 4");
    }

    @Test
    void aTotalThatNeverFallsIsReadAsARunningTotalAndOneThatFallsIsNot() {
        var head = "Date,Country,Total killed\n#date,#country,#affected+killed\n";
        var rising = DeskLog.readText(
                folder, head + "2024-03-05,Freedonia,5\n2024-03-06,Freedonia,5\n2024-03-07,Freedonia,12\n");
        var falling = DeskLog.readText(
                folder, head + "2024-03-05,Freedonia,5\n2024-03-06,Freedonia,9\n2024-03-07,Freedonia,2\n");

        assertThat(deaths(rising)).containsExactly("total 5", "total 5", "total 12");
        assertThat(rising.notices().getFirst()).contains("was read as a running total");
        assertThat(deaths(falling)).containsExactly("event 5", "event 9", "event 2");
        assertThat(falling.notices().getFirst()).contains("was read as what each row adds");
    }

    @Test
    void aRunningTotalIsToldByPlace() {
        var read = DeskLog.readText(
                folder,
                HXL.replace("Killed", "Total killed") + "2024-03-05,Freedonia,North,50\n2024-03-05,Freedonia,South,1\n"
                        + "2024-03-06,Freedonia,North,60\n2024-03-06,Freedonia,South,2\n"
                        + "2024-03-07,Freedonia,North,60\n2024-03-07,Freedonia,South,4\n");

        assertThat(deaths(read)).hasSize(6).allMatch(death -> death.startsWith("total "));
    }

    @Test
    void rowsOfSeveralAdministrativeLevelsAreSeveralThingsThatAreCounted() {
        var header = "location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,"
                + "admin2_code,admin2_name,admin_level,event_type,events,fatalities,reference_period_start,"
                + "reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error";
        var read = DeskLog.read(
                folder,
                header,
                hapi("", "", 0, "political_violence", 10, "20"),
                hapi("North", "", 1, "political_violence", 10, "20"),
                hapi("North", "N1", 2, "political_violence", 6, "12"),
                hapi("North", "N2", 2, "political_violence", 4, "8"),
                hapi("North", "N2", 2, "civilian_targeting", 1, "2"),
                hapi("North", "N2", 2, "demonstration", 3, ""));

        var byDefinition = read.entries().stream()
                .filter(entry -> entry.id().endsWith("#deaths"))
                .collect(Collectors.groupingBy(
                        Entry::definition,
                        Collectors.summingInt(entry -> entry.count().figure().best().intValue())));
        assertThat(byDefinition)
                .containsOnly(
                        Map.entry("political violence, rows of the country", 20),
                        Map.entry("political violence, rows of its regions", 20),
                        Map.entry("political violence", 20),
                        Map.entry("civilian targeting", 2));
    }

    private static String hapi(String one, String two, int level, String type, int events, String deaths) {
        return "SDN,True,True," + one + "," + two + ",," + one + ",," + two + "," + level + "," + type + "," + events
                + ","
                + deaths + ",2024-01-01T00:00:00,2024-01-31T23:59:59,a,b,,";
    }

    private static List<String> deaths(DeskLog.Read read) {
        return read.entries().stream()
                .filter(entry -> entry.id().contains("#killed"))
                .map(entry -> token(entry.count().basis()) + " " + entry.count().figure().text())
                .toList();
    }

    private static String token(Basis basis) {
        return basis.token();
    }
}
