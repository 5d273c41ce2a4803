package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.detention;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.reckon.RunningTotalTest.Suspicion;

/** Whether 1,678 "in the past 24 hours" is the city's next running total. */
class RunningTotalTestTest {

    private static final Told CLAIM = total("X", "2022-01-12").newly(1_678);

    private static Told total(String id, String day) {
        return detention(id).on(day).reported(day).by("City");
    }

    private static Optional<Suspicion> examine(Told claim, Told... totals) {
        var rows = Arrays.copyOf(totals, totals.length + 1);
        rows[totals.length] = claim;
        var statements = Desk.of(rows).asOf("2022-12-31").statements();
        return statements.stream()
                .filter(statement -> statement.id().equals("X"))
                .findFirst()
                .flatMap(new RunningTotalTest(statements, RunningTotalTest.Limits.DEFAULT)::examine);
    }

    @Test
    void aFigureBetweenTwoTotalsAndTooLargeAsAnIncrementReadsAsATotal() {
        assertThat(examine(
                CLAIM,
                total("A", "2022-01-11").total(1_237),
                total("B", "2022-01-14").total(2_402)))
                .get()
                .satisfies(suspicion -> {
                    assertThat(suspicion.last().id()).isEqualTo("A");
                    assertThat(suspicion.next()).isNotNull().extracting(Statement::id).isEqualTo("B");
                    assertThat(suspicion.asIncrement()).hasToString("2915");
                });
    }

    @Test
    void beforeTheNextTotalIsKnownThePaceOfTheTotalsDecides() {
        assertThat(examine(
                CLAIM,
                total("A", "2022-01-09").total(852),
                total("B", "2022-01-11").total(1_237)))
                .get()
                .satisfies(suspicion -> assertThat(suspicion.next()).isNull());
    }

    @Test
    void oneTotalAloneShowsNoPace() {
        assertThat(examine(CLAIM, total("B", "2022-01-11").total(1_237))).isEmpty();
    }

    @Test
    void aFigureBelowTheLastTotalIsNew() {
        assertThat(examine(
                total("X", "2022-01-12").newly(441),
                total("A", "2022-01-11").total(1_237),
                total("B", "2022-01-14").total(2_402)))
                .isEmpty();
    }

    @Test
    void aFigureThatFitsUnderTheNextTotalAsAnIncrementIsNew() {
        assertThat(examine(
                CLAIM,
                total("A", "2022-01-11").total(1_237),
                total("B", "2022-01-14").total(3_000)))
                .isEmpty();
    }

    @Test
    void aFigureAboveTheNextTotalIsSomethingElse() {
        assertThat(examine(
                CLAIM,
                total("A", "2022-01-11").total(1_237),
                total("B", "2022-01-14").total(1_500)))
                .isEmpty();
    }

    @Test
    void aJumpFarAbovePaceIsNoTotalForCertain() {
        assertThat(examine(
                total("X", "2022-01-12").newly(9_000),
                total("A", "2022-01-09").total(852),
                total("B", "2022-01-11").total(1_237)))
                .isEmpty();
    }

    @Test
    void totalsThatDoNotRiseShowNoPace() {
        assertThat(examine(
                CLAIM,
                total("A", "2022-01-09").total(1_237),
                total("B", "2022-01-11").total(1_237)))
                .isEmpty();
    }

    @Test
    void theFirstDaysOfACrisisFitAnythingAndAreNotSuspected() {
        assertThat(examine(
                total("X", "2022-01-04").newly(3),
                total("A", "2022-01-02").total(1),
                total("B", "2022-01-03").total(2)))
                .isEmpty();
    }

    @Test
    void onTheFirstDayAllOfTheTotalIsNew() {
        assertThat(examine(
                total("X", "2022-01-04").newly(500),
                total("A", "2022-01-04").total(500),
                total("B", "2022-01-05").total(700)))
                .isEmpty();
    }

    @Test
    void onlyFiguresLabelledNewAreExamined() {
        assertThat(examine(
                total("X", "2022-01-12").total(1_678),
                total("A", "2022-01-11").total(1_237),
                total("B", "2022-01-14").total(2_402)))
                .isEmpty();
        assertThat(examine(total("X", "2022-01-12").newly(Told.atLeast(1_678)), total("A", "2022-01-11").total(1_237)))
                .isEmpty();
        assertThat(examine(total("X", "2022-01-12").newly(0), total("A", "2022-01-11").total(0))).isEmpty();
    }

    @Test
    void withdrawnTotalsDoNotTestify() {
        assertThat(examine(
                CLAIM,
                total("A", "2022-01-11").total(1_237).retracted("2022-01-12"),
                total("B", "2022-01-14").total(2_402)))
                .isEmpty();
    }

    @Test
    void totalsOfAnotherPlaceDoNotTestify() {
        assertThat(examine(
                CLAIM,
                total("A", "2022-01-11").total(1_237).in("Almaty Region"),
                total("B", "2022-01-14").total(2_402).in("Almaty Region")))
                .isEmpty();
    }
}
