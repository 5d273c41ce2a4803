package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.statement;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Basis;
import org.sitrep.model.Status;
import org.sitrep.reckon.HeadlineStep.Kind;

/** Withdrawn, revised, corrected: who takes whose place, and from when. */
class CorrectionTest {

    private static Fate fateOf(String id, Desk desk, String day) {
        return desk.asOf(day).statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow()
                .fate();
    }

    @Test
    void aWithdrawnFigureIsKeptButNeverLeadsFromThatDayOn() {
        var desk = Desk.of(
                death("A").on("2022-01-09").reported("2022-01-09").total(164).by("HQ").retracted("2022-01-10"));

        assertThat(fateOf("A", desk, "2022-01-09")).isEqualTo(Fate.STANDS);
        assertThat(fateOf("A", desk, "2022-01-10")).isEqualTo(Fate.RETRACTED);
        assertThat(desk.killed("2022-01-10")).isEmpty();
        assertThat(desk.asOf("2022-01-10").series()).hasSize(1);
    }

    @Test
    void aRevisedFigureIsSupersededFromItsDayOn() {
        var desk = Desk.of(death("A").on("2022-01-09").total(18).by("Ministry").revised("2022-01-11"));

        assertThat(fateOf("A", desk, "2022-01-10")).isEqualTo(Fate.STANDS);
        assertThat(fateOf("A", desk, "2022-01-11")).isEqualTo(Fate.SUPERSEDED);
    }

    @Test
    void aFigureMarkedRevisedWithoutADateIsARevisionItselfAndStands() {
        var desk = Desk.of(death("A").on("2022-01-09").total(16).by("Ministry").status(Status.REVISED));

        assertThat(desk.killed("2022-01-09")).isEqualTo("A");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        var desk = Desk.of(
                death("A").on("2022-01-09").total(18).by("Ministry"),
                death("B").on("2022-01-11").total(16).by("Prosecutor").corrects("A"));

        assertThat(fateOf("A", desk, "2022-01-11")).isEqualTo(Fate.SUPERSEDED);
    }

    @Test
    void aCorrectionDoesNotMatterBeforeItIsKnown() {
        var desk = Desk.of(
                death("A").on("2022-01-09").total(18).by("Ministry"),
                death("B").on("2022-01-09").reported("2022-01-11").total(16).by("Ministry").corrects("A"));

        assertThat(fateOf("A", desk, "2022-01-10")).isEqualTo(Fate.STANDS);
        assertThat(desk.killed("2022-01-10")).isEqualTo("A");
    }

    @Test
    void aCorrectionWithoutANumberTakesTheFigureAway() {
        var desk = Desk.of(
                death("A").on("2022-01-09").total(164).by("HQ"),
                statement("B").on("2022-01-10").by("Information Ministry").corrects("A"));

        assertThat(desk.killed("2022-01-10")).isEmpty();
    }

    @Test
    void aCorrectionThatIsWithdrawnItselfGivesTheFigureBackAndTheHistorySaysSo() {
        var desk = Desk.of(
                death("A").on("2022-01-09").total(164).by("HQ"),
                statement("B").on("2022-01-10").by("Information Ministry").corrects("A").retracted("2022-01-12"));

        assertThat(desk.killed("2022-01-11")).isEmpty();
        assertThat(desk.killed("2022-01-12")).isEqualTo("A");
        assertThat(desk.asOf("2022-01-12").history())
                .extracting(step -> step.on().toString())
                .containsExactly("2022-01-09", "2022-01-10", "2022-01-12");
    }

    @Test
    void aLaterVersionThatNoLongerCorrectsGivesTheFigureBack() {
        var desk = Desk.of(
                death("A").on("2022-01-09").total(18).by("Ministry"),
                statement("B").on("2022-01-10").corrects("A"),
                statement("B").on("2022-01-10").version(2, "2022-01-15"));

        assertThat(desk.killed("2022-01-14")).isEmpty();
        assertThat(desk.killed("2022-01-15")).isEqualTo("A");
    }

    @Test
    void anIdIsOneOfItsOwnDatasetOnly() {
        var desk = Desk.of(
                death("A").on("2022-01-09").total(18).by("Ministry"),
                death("B").on("2022-01-08").total(16).by("Prosecutor").corrects("A").dataset("other"));

        assertThat(desk.killed("2022-01-09")).isEqualTo("A");
    }

    @Test
    void aRowThatSaysItCorrectsItselfStillStands() {
        assertThat(Desk.of(death("A").on("2022-01-09").total(18).by("Ministry").corrects("A")).killed("2022-01-09"))
                .isEqualTo("A");
    }

    @Test
    void aChangedRowIsARevisionAndNoNextReport() {
        var history = Desk.of(
                death("A").on("2022-01-09").total(18).by("Ministry"),
                death("A").on("2022-01-09").total(19).by("Ministry").version(2, "2022-01-12"))
                .asOf("2022-01-12")
                .history();

        assertThat(history).extracting(HeadlineStep::kind).containsExactly(Kind.FIRST, Kind.REVISION);
    }

    @Test
    void aTotalThatItsOwnVoiceLowersWithoutAWordIsNoRevision() {
        var history = Desk.of(
                death("A").on("2022-01-09").total(18).by("Ministry"),
                death("B").on("2022-01-10").total(16).by("Ministry"))
                .asOf("2022-01-12")
                .history();

        assertThat(history).extracting(HeadlineStep::kind).containsExactly(Kind.FIRST, Kind.LOWER);
    }

    @Test
    void aStockThatFallsIsNoRevision() {
        var history = Desk.of(
                detention("A").on("2022-01-09").held(800).by("Prosecutor"),
                detention("B").on("2022-01-10").held(700).by("Prosecutor"))
                .asOf("2022-01-12")
                .history();

        assertThat(history).extracting(HeadlineStep::kind).containsExactly(Kind.FIRST, Kind.UPDATE);
        assertThat(history).extracting(HeadlineStep::basis).containsOnly(Basis.HELD);
    }

    @Test
    void theTotalOfANewYearIsNoRevision() {
        var history = Desk.of(
                death("A").on("2021-12-31").since("2021-01-01").total(500).by("Ministry"),
                death("B").on("2022-01-05").since("2022-01-01").total(20).by("Ministry"))
                .asOf("2022-01-12")
                .history();

        assertThat(history).extracting(HeadlineStep::kind).containsExactly(Kind.FIRST, Kind.UPDATE);
    }
}
