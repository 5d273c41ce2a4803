package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-01-12, 2022-01-12, 2022-01-12",
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022, 2022-01-01, 2022-12-31",
    })
    void spansTheDaysThatItCanBe(String text, LocalDate first, LocalDate last) {
        assertThat(ReducedDate.parse(text)).contains(new ReducedDate(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 January 2022", "2022-13", "2022-02-29", "2022-1-2", "22-01-12", "2022-01-12T00:00",
        " 2022"})
    void refusesWhatNoCalendarHas(String text) {
        assertThat(ReducedDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-12", "2022-01", "2022", "0999", "0999-02"})
    void isPrintedAtThePrecisionKnown(String text) {
        assertThat(ReducedDate.parse(text)).map(ReducedDate::toString).contains(text);
    }

    @Test
    void printsASpanThatIsNeitherMonthNorYearWithBothEnds() {
        assertThat(new ReducedDate(LocalDate.parse("2022-01-02"), LocalDate.parse("2022-01-05")))
                .hasToString("2022-01-02/2022-01-05");
    }

    @Test
    void sortsAReducedDateToTheEndOfItsMonthOrYear() {
        assertThat(Stream.of("2022", "2022-01", "2022-01-31", "2022-02-01", "2022-01-30")
                .map(text -> ReducedDate.parse(text).orElseThrow())
                .sorted())
                .map(ReducedDate::toString)
                .containsExactly("2022-01-30", "2022-01", "2022-01-31", "2022-02-01", "2022");
    }

    @Test
    void touchesASpanIfTheDayCanBeInside() {
        var january = ReducedDate.parse("2022-01").orElseThrow();

        assertThat(january.touches(LocalDate.parse("2022-01-31"), LocalDate.parse("2022-02-10"))).isTrue();
        assertThat(january.touches(LocalDate.parse("2022-02-01"), LocalDate.parse("2022-02-10"))).isFalse();
        assertThat(january.touches(LocalDate.parse("2021-12-01"), LocalDate.parse("2022-01-01"))).isTrue();
        assertThat(january.touches(LocalDate.parse("2021-12-01"), LocalDate.parse("2021-12-31"))).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        var day = LocalDate.parse("2022-01-02");

        assertThatThrownBy(() -> new ReducedDate(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayIsReadBackAsItWasPrinted(@ForAll @IntRange(min = -300_000, max = 300_000) int epochDay) {
        var day = ReducedDate.of(LocalDate.ofEpochDay(epochDay));

        assertThat(ReducedDate.parse(day.toString())).contains(day);
        assertThat(day.isDay()).isTrue();
    }
}
