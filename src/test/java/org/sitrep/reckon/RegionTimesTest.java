package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Vintage;

/** Events by region over time, in the periods of their country. */
class RegionTimesTest {

    private static List<Long> sums(EventSeries series) {
        return series.periods().stream().map(period -> period.sum().best().longValueExact()).toList();
    }

    private static List<EventSeries> of(Desk desk, String asOf) {
        return desk.asOf(asOf).regionalEvents();
    }

    @Test
    void eachRegionHasThePeriodsOfItsCountry() {
        var reckoning = Desk.of(
                death("1").on("2022-01-03").in("Almaty Region").event(2),
                death("2").on("2022-01-05").in("Akmola Region").event(3),
                death("3").on("2022-01-05").in("Akmola Region", "Kokshetau").event(1))
                .asOf("2022-01-06");

        var regions = reckoning.regionalEvents();
        assertThat(regions).extracting(series -> series.subject().area().name())
                .containsExactly("Akmola Region", "Almaty Region");
        assertThat(sums(regions.getFirst())).containsExactly(0L, 0L, 4L);
        assertThat(sums(regions.getLast())).containsExactly(2L, 0L, 0L);
        assertThat(regions).allSatisfy(series -> assertThat(series.periods()).extracting(EventPeriod::from)
                .isEqualTo(reckoning.eventSeries().getFirst().periods().stream().map(EventPeriod::from).toList()));
    }

    @Test
    void onlyPlainCountsAreShownByRegion() {
        assertThat(
                of(Desk.of(death("1").on("2022-01-03").in("Almaty Region").group("civilians").event(2)), "2022-01-06"))
                .isEmpty();
    }

    @Test
    void whatIsWithdrawnKnownToItsMonthOrLaterThanTheDayIsLeftOut() {
        var regions = of(
                Desk.of(
                        death("1").on("2022-01-03").in("Almaty Region").event(2),
                        death("2").on("2022-01-04").reported("2022-01-04").in("Almaty Region").event(3)
                                .retracted("2022-01-05"),
                        death("3").on("2022-01").reported("2022-01-05").in("Almaty Region").event(5)),
                "2022-01-06");

        assertThat(sums(regions.getFirst())).containsExactly(2L, 0L);
    }

    @Test
    void aRegionWithEventsOnEachDayOfManyYearsLosesNone() {
        var rows = new ArrayList<Vintage>();
        var last = LocalDate.parse("2022-01-20");
        for (var day = LocalDate.parse("2018-11-05"); !day.isAfter(last); day = day.plusDays(1)) {
            rows.add(death("E" + day).on(day.toString()).in("Almaty Region").event(2).vintage());
        }
        var reckoning = Desk.of(rows).asOf("2022-01-20");

        assertThat(reckoning.regionalEvents()).singleElement().satisfies(region -> {
            assertThat(region.step()).isEqualTo(EventSeries.Step.MONTH);
            assertThat(region.periods()).isEqualTo(reckoning.eventSeries().getFirst().periods());
        });
    }
}
