package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.about;
import static org.sitrep.reckon.Told.atLeast;
import static org.sitrep.reckon.Told.between;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.unknown;
import static org.sitrep.reckon.Told.upTo;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/** What may be added, and what a sum may then say. */
class SumsTest {

    private static void isFigure(Figure figure, Qualifier qualifier, Integer low, Integer best, Integer high) {
        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertThat(figure.low()).isEqualTo(number(low));
        assertThat(figure.best()).isEqualTo(number(best));
        assertThat(figure.high()).isEqualTo(number(high));
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    @Test
    void bareNumbersAddUpToABareNumber() {
        isFigure(FigureSum.of(List.of(Figure.exact(3), Figure.exact(0), Figure.exact(4))), Qualifier.EXACT, 7, 7, 7);
    }

    @Test
    void aSumWithAnUnknownSaysAtLeast() {
        isFigure(FigureSum.of(List.of(Figure.exact(3), unknown())), Qualifier.AT_LEAST, 3, null, null);
        isFigure(FigureSum.of(List.of(Figure.exact(3), atLeast(5))), Qualifier.AT_LEAST, 8, null, null);
    }

    @Test
    void aSumWithAnApproximationSaysAbout() {
        isFigure(FigureSum.of(List.of(Figure.exact(3), about(10))), Qualifier.ABOUT, null, 13, null);
    }

    @Test
    void aSumOfRangesIsARange() {
        isFigure(FigureSum.of(List.of(between(4, 6), Figure.exact(1))), Qualifier.BETWEEN, 5, null, 7);
        isFigure(FigureSum.of(List.of(upTo(5), Figure.exact(1))), Qualifier.BETWEEN, 1, null, 6);
        isFigure(FigureSum.of(List.of(upTo(5), upTo(2))), Qualifier.UP_TO, null, null, 7);
    }

    @Test
    void aSumOfWhichNothingIsKnownSaysNothing() {
        assertThat(FigureSum.of(List.of()).isKnown()).isFalse();
        assertThat(FigureSum.of(List.of(unknown(), unknown())).isKnown()).isFalse();
        assertThat(FigureSum.of(List.of(unknown(), about(10))).isKnown()).isFalse();
    }

    @Test
    void aDifferenceIsAsWideAsItsEndsAllow() {
        assertThat(Difference.between(between(4, 6), between(10, 15)))
                .isEqualTo(new Difference(number(4), null, number(11), BigDecimal.ZERO));
        assertThat(Difference.between(atLeast(160), Figure.exact(225)).high()).isEqualTo(number(65));
        assertThat(Difference.between(atLeast(160), Figure.exact(225)).low()).isNull();
    }

    @Test
    void aRoundedNumberNeitherFallsNorRisesInsideItsRounding() {
        assertThat(Difference.between(about(1_300), Figure.exact(1_290)).isFall()).isFalse();
        assertThat(Difference.between(about(1_300), Figure.exact(1_340)).isRise()).isFalse();
        assertThat(Difference.between(about(12_000), about(6_000)).isFall()).isTrue();
        assertThat(Difference.between(about(1_300), Figure.exact(1_200)).isFall()).isTrue();
        assertThat(Difference.between(Figure.exact(1_300), Figure.exact(1_299)).isFall()).isTrue();
    }

    @Test
    void newFiguresAfterATotalMayBeAddedToIt() {
        var since = Desk.of(
                death("T").on("2022-01-09").total(100).by("Ministry"),
                death("A").on("2022-01-09").newly(7).by("Ministry"),
                death("B").on("2022-01-10").newly(5).by("Ministry"),
                death("C").on("2022-01-11").newly(atLeast(3)).by("Watch group"))
                .asOf("2022-01-11")
                .totalsSince();

        assertThat(since).singleElement().satisfies(sum -> {
            assertThat(sum.total().id()).isEqualTo("T");
            assertThat(sum.added()).extracting(Statement::id).containsExactly("B", "C");
            isFigure(sum.sum(), Qualifier.AT_LEAST, 108, null, null);
        });
    }

    @Test
    void twoFiguresOfOneDayAreOneFactAndAddedOnce() {
        var reckoning = Desk.of(
                death("T").on("2022-01-09").total(100).by("Ministry"),
                death("A").on("2022-01-10").newly(5).by("Ministry"),
                death("B").on("2022-01-10").newly(6).by("Watch group"))
                .trusting("Watch group")
                .asOf("2022-01-10");

        assertThat(reckoning.newDays()).singleElement().satisfies(day -> {
            assertThat(day.lead().id()).isEqualTo("B");
            assertThat(day.others()).extracting(Statement::id).containsExactly("A");
        });
        assertThat(reckoning.totalsSince()).singleElement().satisfies(sum -> isFigure(
                sum.sum(), Qualifier.EXACT, 106, 106, 106));
    }

    @Test
    void aPeriodThatOverlapsTheTotalOrAnotherPeriodIsNotAdded() {
        var since = Desk.of(
                death("T").on("2022-01-09").total(100).by("Ministry"),
                death("A").on("2022-01-10").since("2022-01-09").newly(5).by("Ministry"),
                death("B").on("2022-01-11").newly(6).by("Ministry"),
                death("C").on("2022-01-12").since("2022-01-11").newly(9).by("Ministry"))
                .asOf("2022-01-12")
                .totalsSince();

        assertThat(since).singleElement().satisfies(sum -> assertThat(sum.added())
                .extracting(Statement::id)
                .containsExactly("B"));
    }

    @Test
    void aWeekDoesNotPushOutTheDayOnWhichItEnds() {
        var since = Desk.of(
                death("T").on("2022-01-09").total(100).by("Ministry"),
                death("A").on("2022-01-10").newly(5).by("Ministry"),
                death("B").on("2022-01-11").newly(6).by("Ministry"),
                death("W").on("2022-01-11").since("2022-01-10").newly(11).by("Watch group"))
                .trusting("Watch group")
                .asOf("2022-01-12")
                .totalsSince();

        assertThat(since).singleElement().satisfies(sum -> assertThat(sum.added())
                .extracting(Statement::id)
                .containsExactly("A", "B"));
    }

    @Test
    void aFigureThatReadsAsATotalIsNotAddedToOne() {
        var reckoning = Desk.of(
                detention("A").on("2022-01-09").total(852).by("City"),
                detention("B").on("2022-01-11").total(1_237).by("City"),
                detention("C").on("2022-01-12").newly(1_678).by("City"))
                .asOf("2022-01-12");

        assertThat(reckoning.totalsSince()).isEmpty();
    }

    @Test
    void aStockIsNeverAddedTo() {
        var reckoning = Desk.of(
                detention("A").on("2022-01-09").held(852).by("City"),
                detention("B").on("2022-01-11").newly(20).by("City"))
                .asOf("2022-01-12");

        assertThat(reckoning.totalsSince()).isEmpty();
    }

    @Test
    void eventsOfOneDatasetAddUpForTheCountryAndForEachRegion() {
        var totals = Desk.of(
                death("1").on("2022-01-05").event(3).in("Almaty Region", "Talgar").dataset("acled"),
                death("2").on("2022-01-06").event(2).in("Almaty Region").dataset("acled"),
                death("3").on("2022-01-07").event(1).dataset("acled"))
                .asOf("2022-01-31")
                .eventTotals();

        assertThat(totals).hasSize(2);
        assertThat(totals.getFirst().subject()).isEqualTo(Desk.plain(Category.DEATH));
        isFigure(totals.getFirst().sum(), Qualifier.EXACT, 6, 6, 6);
        assertThat(totals.getFirst().entries()).containsExactly("1", "2", "3");
        assertThat(totals.getFirst().events()).isEqualTo(3);
        assertThat(totals.getFirst().from()).isEqualTo("2022-01-05");
        assertThat(totals.getFirst().to()).isEqualTo("2022-01-07");
        isFigure(totals.getLast().sum(), Qualifier.EXACT, 5, 5, 5);
        assertThat(totals.getLast().subject().area()).isEqualTo(new Area(Told.COUNTRY, "Almaty Region", null));
    }

    @Test
    void twoDatasetsAreNeverAddedToEachOther() {
        var desk = Desk.of(
                death("1").on("2022-01-05").event(3).dataset("acled"),
                death("2").on("2022-01-06").event(3).dataset("acled"),
                death("1").on("2022-01-05").event(5).dataset("ucdp"));

        assertThat(desk.asOf("2022-01-31").eventTotals())
                .extracting(total -> total.dataset() + " " + total.sum().best() + " " + total.leads())
                .containsExactly("acled 6 true", "ucdp 5 false");
        assertThat(desk.led("ucdp").asOf("2022-01-31").eventTotals())
                .extracting(total -> total.dataset() + " " + total.leads())
                .containsExactly("acled false", "ucdp true");
    }

    @Test
    void aRowThatIsPartOfAnotherIsNotCountedTwice() {
        var totals = Desk.of(
                death("1").on("2022-01-05").event(10).in("Almaty Region"),
                death("1a").on("2022-01-05").event(4).in("Almaty Region", "Talgar").partOf("1"),
                death("2").on("2022-01-06").event(7),
                death("2a").on("2022-01-06").event(3).in("Almaty Region").partOf("2"))
                .asOf("2022-01-31")
                .eventTotals();

        assertThat(totals)
                .extracting(total -> total.subject().area().name() + " " + total.sum().best())
                .containsExactly("Kazakhstan 17", "Almaty Region 13");
    }

    @Test
    void withdrawnAndCorrectedEventsAreNotCounted() {
        var desk = Desk.of(
                death("1").on("2022-01-05").event(10),
                death("2").on("2022-01-05").event(4).retracted("2022-01-08"),
                death("3").on("2022-01-07").event(9).corrects("1"));

        assertThat(desk.asOf("2022-01-06").eventTotals().getFirst().sum()).isEqualTo(Figure.exact(14));
        assertThat(desk.asOf("2022-01-08").eventTotals().getFirst().sum()).isEqualTo(Figure.exact(9));
    }

    @Test
    void anEventWithoutACountIsAnEvent() {
        var total = Desk.of(
                death("1").on("2022-01-05").event(3),
                death("2").on("2022-01-06").event(unknown()))
                .asOf("2022-01-31")
                .eventTotals()
                .getFirst();

        assertThat(total.events()).isEqualTo(2);
        isFigure(total.sum(), Qualifier.AT_LEAST, 3, null, null);
        assertThat(total.subject().unit()).isEqualTo("persons");
    }

    @Test
    void eventsAreNoSeriesAndNoHeadline() {
        var reckoning = Desk.of(death("1").on("2022-01-05").event(3)).asOf("2022-01-31");

        assertThat(reckoning.series()).isEmpty();
        assertThat(reckoning.currents()).isEmpty();
        assertThat(reckoning.history()).isEmpty();
        assertThat(reckoning.current(Desk.plain(Category.DEATH), Basis.EVENT)).isEmpty();
    }
}
