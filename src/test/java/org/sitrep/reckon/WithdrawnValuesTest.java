package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.about;
import static org.sitrep.reckon.Told.atLeast;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.moreThan;
import static org.sitrep.reckon.Told.nearly;
import static org.sitrep.reckon.Told.upTo;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Status;
import org.sitrep.reckon.finding.FindingCode;
import org.sitrep.reckon.finding.Observation;

/** A withdrawn number does not come back as a headline because somebody else still states it. */
class WithdrawnValuesTest {

    /** The police withdraw 412 on the tenth and state 187. */
    private static Told withdrawn() {
        return police("W", "2022-01-09").total(412).retracted("2022-01-10");
    }

    private static Told police(String id, String day) {
        return detention(id).on(day).by("Police");
    }

    private static Told ministry(String id, String day) {
        return detention(id).on(day).by("Foreign Office");
    }

    private static String leads(Desk desk) {
        return desk.headline(Category.DETENTION, Basis.TOTAL, "2022-02-28");
    }

    private static List<FindingCode> found(Desk desk) {
        return desk.observations("2022-02-28").stream()
                .map(Observation::code)
                .filter(code -> code.name().startsWith("RETRACTED"))
                .toList();
    }

    @Test
    void aLaterUseByAnotherIssuerDoesNotLeadOverTheReplacement() {
        var desk = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("F", "2022-01-12").total(412));

        assertThat(leads(desk)).isEqualTo("R");
        assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_USED);
    }

    @Test
    void itStandsBesideTheHeadlineAndOutsideTheRange() {
        var current = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("F", "2022-01-12").total(412))
                .asOf("2022-01-12")
                .current(Desk.plain(Category.DETENTION), Basis.TOTAL)
                .orElseThrow();

        assertThat(current.others()).extracting(Statement::id).containsExactly("F");
        assertThat(current.repeats()).extracting(Statement::id).containsExactly("F");
        assertThat(current.hasRange()).isFalse();
        assertThat(current.highest().id()).isEqualTo("R");
    }

    @Test
    void itDoesNotLeadOverWhatAThirdIssuerStates() {
        assertThat(leads(Desk.of(
                withdrawn(),
                detention("G").on("2022-01-11").total(200).by("Rights group"),
                ministry("F", "2022-01-12").total(412))))
                .isEqualTo("G");
    }

    @Test
    void manyWhoRepeatItDoNotMakeItRight() {
        assertThat(leads(Desk.of(
                withdrawn(),
                police("R", "2022-01-12").total(187),
                ministry("F", "2022-01-12").total(412),
                detention("A").on("2022-01-12").total(Told.atLeast(412)).by("Agency"),
                detention("B").on("2022-01-12").total(412).by("Broadcaster"))))
                .isEqualTo("R");
    }

    @Test
    void itLeadsWithTheFindingWhereNothingElseStands() {
        var desk = Desk.of(withdrawn(), ministry("F", "2022-01-12").total(412));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_USED);
    }

    @Test
    void whoStatedItBeforeTheWithdrawalDoesNotLeadEither() {
        var desk = Desk.of(
                detention("G").on("2022-01-08").total(170).by("Rights group"),
                withdrawn(),
                ministry("F", "2022-01-09").total(412));

        assertThat(desk.headline(Category.DETENTION, Basis.TOTAL, "2022-01-09")).isEqualTo("F");
        assertThat(leads(desk)).isEqualTo("G");
        assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_STANDS);
    }

    @Test
    void aRowOfAnotherOutletThatNobodyMarkedIsWithdrawnToo() {
        var desk = Desk.of(
                detention("G").on("2022-01-08").total(170).by("Rights group"),
                withdrawn().via("Agency"),
                police("X", "2022-01-09").via("Wire").total(412));

        assertThat(leads(desk)).isEqualTo("G");
        assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_STANDS);
    }

    @Test
    void theIssuerMayStateItAgain() {
        var desk = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), police("S", "2022-01-12").total(412),
                ministry("F", "2022-01-13").total(412));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void aTotalThatHasGrownThroughTheValueMakesItAnHonestFigure() {
        var desk = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), police("S", "2022-01-20").total(420),
                ministry("F", "2022-01-21").total(412));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void aHigherReplacementIsNoGrowthThroughTheValue() {
        assertThat(leads(Desk.of(
                withdrawn(), police("R", "2022-01-10").total(430), ministry("F", "2022-01-12").total(412))))
                .isEqualTo("R");
    }

    @Test
    void whoStoodLittleBelowItHasGoneOnCounting() {
        var desk = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("E", "2022-01-11").total(405),
                ministry("F", "2022-01-12").total(412));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void whoStoodFarBelowItHasTakenUpTheOldNumber() {
        assertThat(leads(Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("E", "2022-01-11").total(187),
                ministry("F", "2022-01-12").total(412))))
                .isEqualTo("R");
    }

    @Test
    void aSmallNumberComesAgainByChanceWeeksLater() {
        var small = police("W", "2022-01-09").total(3).retracted("2022-01-10");
        var replaced = police("R", "2022-01-10").total(2);

        assertThat(leads(Desk.of(small, replaced, ministry("F", "2022-01-12").total(3)))).isEqualTo("R");
        assertThat(leads(Desk.of(small, replaced, ministry("F", "2022-02-12").total(3)))).isEqualTo("F");
    }

    @Test
    void aCountFromAnotherStartIsAnotherCount() {
        assertThat(leads(Desk.of(
                withdrawn().since("2021-01-02"),
                police("R", "2022-01-10").since("2021-01-02").total(187),
                ministry("F", "2022-01-12").since("2022-01-01").total(412))))
                .isEqualTo("F");
    }

    @Test
    void newFiguresOfAnotherDayAreNoRepetition() {
        var desk = Desk.of(
                death("W").on("2022-01-09").newly(164).by("HQ").retracted("2022-01-10"),
                death("F").on("2022-01-12").newly(164).by("Ministry"));

        assertThat(found(desk)).isEmpty();
    }

    @Test
    void ofNewFiguresOfOneDayTheWithdrawnNumberDoesNotLead() {
        var reckoning = Desk.of(
                death("W").on("2022-01-09").newly(164).by("HQ").retracted("2022-01-10"),
                death("G").on("2022-01-09").reported("2022-01-10").newly(20).by("Rights group"),
                death("F").on("2022-01-09").reported("2022-01-12").newly(164).by("Ministry"))
                .asOf("2022-01-12");

        assertThat(reckoning.newDays()).extracting(day -> day.lead().id()).containsExactly("G");
        assertThat(reckoning.current(Desk.plain(Category.DEATH), Basis.NEW).orElseThrow().headline().id())
                .isEqualTo("G");
    }

    @Test
    void aStockOfALaterDayIsNoRepetition() {
        var withdrawn = detention("W").on("2022-01-09").held(412).by("Police").retracted("2022-01-10");

        assertThat(found(Desk.of(withdrawn, detention("F").on("2022-01-20").held(412).by("Court")))).isEmpty();
        assertThat(found(Desk.of(
                withdrawn, detention("F").on("2022-01-09").reported("2022-01-20").held(412).by("Court"))))
                .containsExactly(FindingCode.RETRACTED_VALUE_USED);
    }

    @Test
    void aFigureThatCorrectsTheWithdrawnOneIsNoRepetitionOfIt() {
        var desk = Desk.of(withdrawn(), ministry("F", "2022-01-12").total(412).corrects("W"));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void theHistoryDoesNotLeadItEither() {
        var history = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("F", "2022-01-12").total(412))
                .asOf("2022-01-20")
                .history();

        assertThat(history).extracting(step -> step.to() == null ? "-" : step.to().id()).containsExactly("W", "R");
    }

    @Test
    void whereNobodyKnowsTheDayOfAWithdrawalAnEqualFigureLeadsAndIsNoted() {
        var desk = Desk.of(
                police("R", "2022-01-08").total(187),
                police("W", "2022-01-09").total(412).status(Status.RETRACTED),
                ministry("F", "2022-01-12").total(412));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_UNDATED);
    }

    @Test
    void aWithdrawalThatALaterLogBringsWithoutADayIsOfTheDayOfThatLog() {
        var desk = Desk.of(
                detention("G").on("2022-01-08").total(170).by("Rights group"),
                police("W", "2022-01-09").total(412),
                police("W", "2022-01-09").total(412).status(Status.RETRACTED).version(2, "2022-01-11"),
                ministry("F", "2022-01-12").total(412));

        assertThat(desk.headline(Category.DETENTION, Basis.TOTAL, "2022-01-10")).isEqualTo("W");
        assertThat(desk.headline(Category.DETENTION, Basis.TOTAL, "2022-01-11")).isEqualTo("G");
        assertThat(leads(desk)).isEqualTo("G");
        assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_USED);
    }

    @Test
    void aRoundingOfItDoesNotLeadOverWhatSomebodyElseStates() {
        for (var rounded : List.of(about(410), atLeast(411), moreThan(400), nearly(420), upTo(415))) {
            var desk = Desk.of(
                    detention("G").on("2022-01-08").total(170).by("Rights group"),
                    withdrawn(),
                    ministry("F", "2022-01-12").total(rounded));

            assertThat(leads(desk)).as(rounded.text()).isEqualTo("G");
            assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_NEAR);
        }
    }

    @Test
    void aRoundingFromBeforeTheWithdrawalDoesNotLeadEither() {
        var desk = Desk.of(
                detention("G").on("2022-01-08").total(170).by("Rights group"),
                withdrawn(),
                ministry("F", "2022-01-09").total(about(410)));

        assertThat(desk.headline(Category.DETENTION, Basis.TOTAL, "2022-01-09")).isNotEqualTo("G");
        assertThat(leads(desk)).isEqualTo("G");
        assertThat(found(desk)).containsExactly(FindingCode.RETRACTED_VALUE_NEAR);
    }

    @Test
    void aRoundingStandsBesideTheHeadlineAndOutsideTheRange() {
        var current = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("F", "2022-01-12").total(about(410)))
                .asOf("2022-01-12")
                .current(Desk.plain(Category.DETENTION), Basis.TOTAL)
                .orElseThrow();

        assertThat(current.headline().id()).isEqualTo("R");
        assertThat(current.others()).extracting(Statement::id).containsExactly("F");
        assertThat(current.repeats()).extracting(Statement::id).containsExactly("F");
        assertThat(current.hasRange()).isFalse();
    }

    @Test
    void aRoundingLeadsBeforeTheNumberItselfWhereNothingElseStands() {
        var desk = Desk.of(
                withdrawn(),
                ministry("F", "2022-01-11").total(atLeast(400)),
                detention("O").on("2022-01-12").total(412).by("Observers"));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk))
                .containsExactlyInAnyOrder(FindingCode.RETRACTED_VALUE_NEAR, FindingCode.RETRACTED_VALUE_USED);
    }

    @Test
    void whoWithdrewItMayStateARoundNumber() {
        var desk = Desk.of(
                detention("G").on("2022-01-08").total(170).by("Rights group"),
                withdrawn(),
                police("R", "2022-01-12").total(about(410)));

        assertThat(leads(desk)).isEqualTo("R");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void aRoundNumberOfWeeksLaterIsAFigureOfItsOwn() {
        var desk = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("F", "2022-02-12").total(about(410)));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void aRoundNumberThatSomebodysOwnCountExplainsIsAFigureOfItsOwn() {
        var desk = Desk.of(
                withdrawn(),
                detention("G").on("2022-01-11").total(406).by("Rights group"),
                ministry("F", "2022-01-12").total(about(410)));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void aBareNumberNearItIsAFigureOfItsOwn() {
        var desk = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("F", "2022-01-12").total(409));

        assertThat(leads(desk)).isEqualTo("F");
        assertThat(found(desk)).isEmpty();
    }

    @Test
    void whoRoundedItFirstHasNotGoneOnCountingToIt() {
        var desk = Desk.of(
                withdrawn(), police("R", "2022-01-10").total(187), ministry("E", "2022-01-11").total(atLeast(405)),
                ministry("F", "2022-01-12").total(412));

        assertThat(leads(desk)).isEqualTo("R");
        assertThat(found(desk))
                .containsExactlyInAnyOrder(FindingCode.RETRACTED_VALUE_NEAR, FindingCode.RETRACTED_VALUE_USED);
    }

    @Test
    void howNearARoundingLiesIsForTheDeskToSay() {
        var statements = Desk.of(withdrawn(), ministry("F", "2022-01-12").total(about(410)))
                .asOf("2022-01-12")
                .statements();
        var rounding = statements.getLast();
        var none = new WithdrawnValues.Limits(21, BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.ONE);

        assertThat(new WithdrawnValues(statements, WithdrawnValues.Limits.DEFAULT).roundedBy(rounding)).isPresent();
        assertThat(new WithdrawnValues(statements, none).roundedBy(rounding)).isEmpty();
    }
}
