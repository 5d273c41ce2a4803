package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Figure;
import org.sitrep.model.Vintage;

/** Events by window and by period. */
class EventTimesTest {

    private static Activity activity(Reckoning reckoning, int days) {
        return reckoning.activities().stream()
                .filter(activity -> activity.days() == days)
                .findFirst()
                .orElseThrow();
    }

    private static Desk oneADay(String from, String to) {
        var rows = new ArrayList<Vintage>();
        for (var day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(to)); day = day.plusDays(1)) {
            rows.add(death("E" + day).on(day.toString()).event(2).vintage());
        }
        return Desk.of(rows);
    }

    @Test
    void aWindowIsClosedAndStandsBesideTheOneBefore() {
        var week = activity(oneADay("2022-01-01", "2022-01-31").asOf("2022-01-20"), 7);

        assertThat(week.now()).isEqualTo(new EventPeriod(
                LocalDate.parse("2022-01-14"), LocalDate.parse("2022-01-20"), Figure.exact(14), 7));
        assertThat(week.before()).isNotNull().extracting(EventPeriod::events).isEqualTo(7L);
    }

    @Test
    void thereIsNoComparisonWithDaysThatTheDatasetDoesNotReach() {
        var week = activity(oneADay("2022-01-10", "2022-01-20").asOf("2022-01-20"), 7);

        assertThat(week.before()).isNull();
        assertThat(week.usualEvents()).isNull();
        assertThat(week.usualOver()).isZero();
    }

    @Test
    void theUsualLevelIsThatOfTheYearBeforeTheWindow() {
        var week = activity(oneADay("2021-01-01", "2022-01-20").asOf("2022-01-20"), 7);

        assertThat(week.usualEvents()).hasToString("7.0");
        assertThat(week.usualOver()).isEqualTo(365);
    }

    @Test
    void daysWithoutEventsAreZeroAndNotLeftOut() {
        var series = Desk.of(death("1").on("2022-01-03").event(2), death("2").on("2022-01-06").event(3))
                .asOf("2022-01-07")
                .eventSeries();

        assertThat(series).singleElement().satisfies(one -> {
            assertThat(one.step()).isEqualTo(EventSeries.Step.DAY);
            assertThat(one.periods()).extracting(period -> period.sum().best().intValue()).containsExactly(2, 0, 0, 3);
        });
    }

    @Test
    void theStepGrowsWithTheSpan() {
        assertThat(stepOver("2022-01-01", "2022-03-01")).isEqualTo(EventSeries.Step.DAY);
        assertThat(stepOver("2021-06-01", "2022-03-01")).isEqualTo(EventSeries.Step.WEEK);
        assertThat(stepOver("2015-06-01", "2022-03-01")).isEqualTo(EventSeries.Step.MONTH);
        assertThat(stepOver("1989-06-01", "2022-03-01")).isEqualTo(EventSeries.Step.YEAR);
    }

    @Test
    void thePeriodThatIsNotOverEndsWithTheDayOfTheReport() {
        var periods = Desk.of(death("1").on("2021-06-01").event(2), death("2").on("2022-03-02").event(1))
                .asOf("2022-03-02")
                .eventSeries()
                .getFirst()
                .periods();

        assertThat(periods.getLast().from()).isEqualTo("2022-02-28");
        assertThat(periods.getLast().to()).isEqualTo("2022-03-02");
    }

    @Test
    void anEventKnownToItsMonthIsInTheSumToDateAndInNoWindow() {
        var reckoning = Desk.of(
                death("1").on("2022-01-20").event(2),
                death("2").on("2022-01").reported("2022-01-15").event(3))
                .asOf("2022-01-20");

        assertThat(reckoning.eventTotals().getFirst().sum()).isEqualTo(Figure.exact(5));
        assertThat(activity(reckoning, 30).now().sum()).isEqualTo(Figure.exact(2));
    }

    /** A dataset is published after the events; the days between are not known to be without any. */
    @Test
    void windowsAndPeriodsEndWhereTheDatasetDoes() {
        var reckoning = oneADay("2022-01-01", "2022-01-20").asOf("2022-01-31");

        assertThat(activity(reckoning, 7).now()).isEqualTo(new EventPeriod(
                LocalDate.parse("2022-01-14"), LocalDate.parse("2022-01-20"), Figure.exact(14), 7));
        assertThat(reckoning.eventSeries().getFirst().periods().getLast().to()).isEqualTo("2022-01-20");
    }

    @Test
    void aDatasetReachesToTheLastDayOfAnyOfItsEntries() {
        var reckoning = Desk.of(
                death("1").on("2022-01-03").event(2),
                Told.detention("2").on("2022-01-09").event(4),
                Told.injury("3").on("2022-01-12").total(50),
                death("4").on("2022-01-20").event(1).dataset("other"))
                .asOf("2022-01-31");

        assertThat(reckoning.activities())
                .filteredOn(activity -> activity.dataset().equals("desk"))
                .extracting(activity -> activity.now().to())
                .containsOnly(LocalDate.parse("2022-01-12"));
    }

    @Test
    void whatIsDatedAfterTheReportCarriesNoDatasetBeyondIt() {
        var reckoning = Desk.of(
                death("1").on("2022-01-03").event(2),
                Told.measure("2", "curfew").on("2022-02-10").reported("2022-01-05"))
                .asOf("2022-01-06");

        assertThat(activity(reckoning, 1).now().to()).isEqualTo("2022-01-03");
    }

    private static EventSeries.Step stepOver(String first, String asOf) {
        return Desk.of(death("1").on(first).event(2), death("2").on(asOf).event(1)).asOf(asOf).eventSeries().getFirst()
                .step();
    }
}
