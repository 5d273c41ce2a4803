package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether 5/1/2022 is in January or in May, the other dates of its file tell, or nothing does and it is refused. */
class DatesWithSlashesTest {

    private static final String HEADER = "event_id_cnty,event_date,country,event_type,fatalities";

    @TempDir Path folder;

    @Test
    void aDayAboveTwelveTellsForAllDates() {
        assertThat(days("5/1/2022", "13/1/2022")).containsExactly("2022-01-05", "2022-01-13");
        assertThat(days("5/1/2022", "1/13/2022")).containsExactly("2022-05-01", "2022-01-13");
        assertThat(days("05/01/22 0:00", "13/01/22 14:30")).containsExactly("2022-01-05", "2022-01-13");
    }

    @Test
    void theTellingDateMayStandFarDown() {
        var dates = new ArrayList<>(IntStream.range(0, 20_000).mapToObj(i -> "5/1/2022").toList());
        dates.add("1/13/2022");

        assertThat(days(dates.toArray(String[]::new))).startsWith("2022-05-01").endsWith("2022-01-13");
    }

    @Test
    void whatNothingTellsIsRefusedAndWhatIsTheSameBothWaysIsRead() {
        var read = read("5/1/2022", "3/3/2022");

        assertThat(read.rejection().code()).isEqualTo("DATE_AMBIGUOUS");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.notices())
                .contains("No date with slashes tells whether it has day or month first; those that may be either are"
                        + " refused");
    }

    @Test
    void whereDatesTellBothOnlyThoseThatMayBeEitherAreRefused() {
        var read = read("13/1/2022", "1/13/2022", "5/1/2022");

        assertThat(read.entries()).extracting(entry -> entry.date().toString())
                .containsExactly("2022-01-13", "2022-01-13");
        assertThat(read.rejection().code()).isEqualTo("DATE_AMBIGUOUS");
    }

    @Test
    void otherPatternsOfTheFormatStandBesideThem() {
        assertThat(days("1/13/2022", "5 January 2022", "2022-01-06", "7-Jan-22"))
                .containsExactly("2022-01-13", "2022-01-05", "2022-01-06", "2022-01-07");
    }

    @ParameterizedTest
    @CsvSource({"2022/1/5,2022-01-05", "13/1/69,2069-01-13", "13/1/70,1970-01-13"})
    void yearsMayStandFirstOrHaveTwoDigits(String date, String day) {
        assertThat(new DatePattern.Slashes(DayOrder.DAY_FIRST).read(date)).hasToString("Optional[" + day + "]");
    }

    @Property
    void anyThreeNumbersAreADayOrNone(
            @ForAll @IntRange(min = 0, max = 9999) int one,
            @ForAll @IntRange(min = 0, max = 99) int two,
            @ForAll @IntRange(min = 0, max = 9999) int three) {
        var date = SlashDate.of(one + "/" + two + "/" + three);
        if (date != null) {
            for (var order : DayOrder.values()) {
                assertThat(date.in(order)).isNotNull();
            }
        }
    }

    private List<String> days(String... dates) {
        return read(dates).entries().stream().map(entry -> entry.date().toString()).toList();
    }

    private DeskLog.Read read(String... dates) {
        var lines = new ArrayList<String>();
        lines.add(HEADER);
        for (var date : dates) {
            lines.add("FRE" + lines.size() + "," + date + ",Freedonia,Protests,");
        }
        return DeskLog.read(folder, lines.toArray(String[]::new));
    }
}
