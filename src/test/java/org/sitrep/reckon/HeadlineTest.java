package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.about;
import static org.sitrep.reckon.Told.atLeast;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Figure;
import org.sitrep.model.Status;

/** Which of many statements a report prints. */
class HeadlineTest {

    private static Told killed(String id, String day) {
        return death(id).on(day).reported(day);
    }

    @Test
    void theLatestReportedLeads() {
        var desk = Desk.of(
                killed("A", "2022-01-09").total(164).by("Ministry"),
                killed("B", "2022-01-10").total(150).by("Prosecutor"));

        assertThat(desk.killed("2022-01-10")).isEqualTo("B");
        assertThat(desk.killed("2022-01-09")).isEqualTo("A");
    }

    @Test
    void ofOneDayTheValueOfMostVoicesLeads() {
        var desk = Desk.of(
                detention("A").on("2022-01-12").reported("2022-01-13").total(about(12_000)).by("AP"),
                detention("B").on("2022-01-12").reported("2022-01-13").total(about(12_000)).via("A newspaper"),
                detention("C").on("2022-01-13").reported("2022-01-13").total(about(10_000)).by("Reuters"));

        assertThat(desk.headline(Category.DETENTION, Basis.TOTAL, "2022-01-13")).isEqualTo("A");
    }

    @Test
    void aVoiceThatRepeatsItselfIsOneVoice() {
        var desk = Desk.of(
                killed("A", "2022-01-13").total(160).via("A newspaper"),
                killed("B", "2022-01-13").total(160).via("A newspaper"),
                killed("C", "2022-01-13").total(170).by("Ministry"));

        assertThat(desk.killed("2022-01-13")).isEqualTo("C");
    }

    @Test
    void thenTheOrderOfIssuersInTheSettingsDecides() {
        var desk = Desk.of(
                killed("A", "2022-01-13").total(160).by("Ministry"),
                killed("B", "2022-01-13").total(170).by("Watch group"));

        assertThat(desk.trusting("Watch group").killed("2022-01-13")).isEqualTo("B");
        assertThat(desk.trusting("Ministry", "Watch group").killed("2022-01-13")).isEqualTo("A");
    }

    @Test
    void thenWhatIsConfirmedStandsBeforeWhatIsDisputed() {
        var desk = Desk.of(
                killed("A", "2022-01-13").total(160).by("A").status(Status.DISPUTED),
                killed("B", "2022-01-13").total(170).by("B"),
                killed("C", "2022-01-13").total(180).by("C").status(Status.CONFIRMED));

        assertThat(desk.killed("2022-01-13")).isEqualTo("C");
    }

    @Test
    void thenAnIssuerStandsBeforeAnOutletAlone() {
        var desk = Desk.of(
                killed("A", "2022-01-13").total(160).via("A newspaper"),
                killed("B", "2022-01-13").total(170).by("Ministry"));

        assertThat(desk.killed("2022-01-13")).isEqualTo("B");
    }

    @Test
    void thenAnExactFigureStandsBeforeABound() {
        var desk = Desk.of(
                killed("A", "2022-01-13").total(atLeast(160)).by("A"),
                killed("B", "2022-01-13").total(170).by("B"));

        assertThat(desk.killed("2022-01-13")).isEqualTo("B");
    }

    @Test
    void theCurrentFigureOfAVoiceIsItsLatestThatStands() {
        var desk = Desk.of(
                killed("A", "2022-01-09").total(16).by("Ministry"),
                killed("B", "2022-01-11").total(19).by("Ministry").retracted("2022-01-12"),
                killed("C", "2022-01-10").total(18).by("Ministry"));

        assertThat(desk.killed("2022-01-11")).isEqualTo("B");
        assertThat(desk.killed("2022-01-12")).isEqualTo("C");
    }

    @Test
    void aFigureOfWhichNothingIsKnownNeverLeads() {
        var desk = Desk.of(
                killed("A", "2022-01-09").total(16).by("Ministry"),
                killed("B", "2022-01-10").total(Told.unknown()).by("Ministry"),
                killed("C", "2022-01-11").by("Ministry"));

        assertThat(desk.killed("2022-01-11")).isEqualTo("A");
    }

    @Test
    void groupsPlacesDefinitionsAndUnitsAreSubjectsOfTheirOwn() {
        var desk = Desk.of(
                killed("A", "2022-01-09").total(160).by("Ministry"),
                killed("B", "2022-01-10").total(18).by("Ministry").group("security_forces"),
                killed("C", "2022-01-10").total(103).by("Ministry").in("Almaty (city)", "Almaty"),
                killed("D", "2022-01-10").total(5).by("Ministry").definition("in custody"),
                killed("E", "2022-01-10").total(7).by("Ministry").unit("families"));

        assertThat(desk.killed("2022-01-10")).isEqualTo("A");
        assertThat(desk.asOf("2022-01-10").currents()).hasSize(5);
    }

    @Test
    void totalsStocksAndFlowsAreNeverOneSeries() {
        var reckoning = Desk.of(
                detention("A").on("2022-01-09").total(5_800).by("Ministry"),
                detention("B").on("2022-01-10").held(3_000).by("Ministry"),
                detention("C").on("2022-01-10").newly(200).by("Ministry"))
                .asOf("2022-01-10");

        assertThat(reckoning.series()).hasSize(3);
        assertThat(reckoning.currents()).extracting(Current::change).containsOnlyNulls();
    }

    @Test
    void runningTotalsAreNeverAddedUp() {
        var reckoning = Desk.of(
                detention("A").on("2022-01-09").total(852).by("City"),
                detention("B").on("2022-01-11").total(1_237).by("City"),
                detention("C").on("2022-01-12").total(1_500).by("Ministry"))
                .asOf("2022-01-12");

        assertThat(reckoning.totalsSince()).isEmpty();
        assertThat(reckoning.eventTotals()).isEmpty();
        assertThat(reckoning.currents()).singleElement().satisfies(current -> assertThat(
                current.headline().figure())
                .isEqualTo(Figure.exact(1_500)));
    }

    @Test
    void theOtherVoicesStandBesideItAsARange() {
        var current = Desk.of(
                killed("A", "2022-01-10").total(150).by("A"),
                killed("B", "2022-01-11").total(170).by("B"),
                killed("C", "2022-01-12").total(160).by("C"),
                killed("D", "2022-01-12").total(160).by("D"))
                .killedOn("2022-01-12");

        assertThat(current.headline().id()).isEqualTo("C");
        assertThat(current.agreeing()).extracting(Statement::id).containsExactly("D");
        assertThat(current.others()).extracting(Statement::id).containsExactly("A", "B");
        assertThat(current.lowest().id()).isEqualTo("A");
        assertThat(current.highest().id()).isEqualTo("B");
    }

    @Test
    void aFigureOlderThanTheRangeIsHistoryAndNoDispute() {
        var current = Desk.of(
                killed("A", "2022-01-08").total(150).by("A"),
                killed("B", "2022-01-12").total(170).by("B"))
                .killedOn("2022-01-12");

        assertThat(current.others()).isEmpty();
        assertThat(current.lowest()).isEqualTo(current.headline()).isEqualTo(current.highest());
    }

    @Test
    void aRangeOfOneNumberKeepsBothQualifiers() {
        var current = Desk.of(
                killed("A", "2022-01-11").total(about(160)).by("A"),
                killed("B", "2022-01-12").total(atLeast(160)).by("B"))
                .killedOn("2022-01-12");

        assertThat(current.lowest().id()).isEqualTo("B");
        assertThat(current.highest().id()).isEqualTo("A");
    }

    @Test
    void theChangeIsTakenInsideTheSeriesOfTheLeadingVoiceOnly() {
        var current = Desk.of(
                killed("A", "2022-01-08").total(100).by("A"),
                killed("B", "2022-01-11").total(190).by("B"),
                killed("C", "2022-01-12").total(160).by("A"))
                .killedOn("2022-01-12");

        assertThat(current.previous()).isNotNull().extracting(Statement::id).isEqualTo("A");
        assertThat(current.change()).isNotNull().extracting(Difference::best).hasToString("60");
    }

    @Test
    void thereIsNoChangeBetweenSpeakersThatNobodyNames() {
        var current = Desk.of(killed("A", "2022-01-08").total(100), killed("B", "2022-01-12").total(160))
                .killedOn("2022-01-12");

        assertThat(current.previous()).isNull();
        assertThat(current.change()).isNull();
    }

    @Test
    void thereIsNoChangeFromAWithdrawnFigure() {
        var current = Desk.of(
                killed("A", "2022-01-08").total(100).by("A"),
                killed("B", "2022-01-09").total(164).by("A").retracted("2022-01-10"),
                killed("C", "2022-01-12").total(160).by("A"))
                .killedOn("2022-01-12");

        assertThat(current.previous()).isNotNull().extracting(Statement::id).isEqualTo("A");
    }

    @Test
    void theTotalOfANewYearIsNoChangeFromTheTotalOfTheOld() {
        var current = Desk.of(
                killed("A", "2021-12-31").since("2021-01-01").total(500).by("A"),
                killed("B", "2022-01-05").since("2022-01-01").total(20).by("A"))
                .killedOn("2022-01-05");

        assertThat(current.headline().id()).isEqualTo("B");
        assertThat(current.previous()).isNull();
    }

    @Test
    void ofNewFiguresTheLatestPeriodLeadsAlsoWhereAnEarlierOneIsReportedLate() {
        var desk = Desk.of(
                death("A").on("2022-01-05").reported("2022-01-06").newly(50).by("Ministry"),
                death("B").on("2022-01-03").reported("2022-01-07").newly(10).by("Ministry"));

        assertThat(desk.headline(Category.DEATH, Basis.NEW, "2022-01-07")).isEqualTo("A");
    }

    @Test
    void aWeekIsNoOtherOpinionOnADay() {
        var reckoning = Desk.of(
                death("A").on("2022-01-09").since("2022-01-09").newly(20).by("Ministry"),
                death("B").on("2022-01-09").since("2022-01-03").newly(100).by("Watch group"))
                .asOf("2022-01-09");

        assertThat(reckoning.currents()).singleElement().satisfies(current -> assertThat(current.others())
                .isEmpty());
        assertThat(reckoning.newDays()).hasSize(2).allSatisfy(day -> assertThat(day.others()).isEmpty());
    }
}
