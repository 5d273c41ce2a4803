package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.reckon.Told;

class StandingTest {

    private static final LocalDate TENTH = LocalDate.parse("2022-01-10");

    @Test
    void holdsFromItsDayOn() {
        var retracted = new Standing(Status.RETRACTED, ReducedDate.of(TENTH));

        assertThat(retracted.on(TENTH.minusDays(1))).isEqualTo(Status.REPORTED);
        assertThat(retracted.on(TENTH)).isEqualTo(Status.RETRACTED);
        assertThat(retracted.on(TENTH.plusYears(1))).isEqualTo(Status.RETRACTED);
    }

    @Test
    void holdsFromTheStartWhereTheLogDoesNotSaySinceWhen() {
        assertThat(new Standing(Status.RETRACTED, null).on(LocalDate.MIN)).isEqualTo(Status.RETRACTED);
    }

    @Test
    void holdsFromTheFirstDayThatAReducedDateCanBe() {
        var january = new Standing(Status.RETRACTED, ReducedDate.parse("2022-01").orElseThrow());

        assertThat(january.on(LocalDate.parse("2022-01-01"))).isEqualTo(Status.RETRACTED);
        assertThat(january.on(LocalDate.parse("2021-12-31"))).isEqualTo(Status.REPORTED);
    }

    @Test
    void anEntryIsKnownWhenItWasReportedElseOnTheLastDayThatItCanBeOf() {
        assertThat(Told.death("A").on("2022-01").reported("2022-01-15").entry().knownOn())
                .isEqualTo(LocalDate.parse("2022-01-15"));
        assertThat(Told.death("A").on("2022-01").entry().knownOn()).isEqualTo(LocalDate.parse("2022-01-31"));
        assertThat(Told.death("A").on("2022-01-09").reported("2022").entry().knownOn())
                .isEqualTo(LocalDate.parse("2022-12-31"));
    }

    @Test
    void theVoiceIsTheIssuerElseTheOutlet() {
        assertThat(new Attribution("Ministry", "Kazinform", null).voice()).isEqualTo("Ministry");
        assertThat(new Attribution(null, "Kazinform", null).voice()).isEqualTo("Kazinform");
        assertThat(Attribution.NONE.voice()).isNull();
    }

    @Test
    void onlyAPointOfATownIsExact() {
        var area = Area.of("Kazakhstan");
        var point = new Coordinates(43, 76);

        assertThat(new Place(area, point, GeoPrecision.CITY).isExact()).isTrue();
        assertThat(new Place(area, point, GeoPrecision.ADMIN1).isExact()).isFalse();
        assertThat(new Place(area, point, null).isExact()).isFalse();
        assertThat(new Place(area, null, GeoPrecision.CITY).isExact()).isFalse();
    }
}
