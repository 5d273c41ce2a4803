package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.atLeast;
import static org.sitrep.reckon.Told.death;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Figure;

/** What was known when: the deaths of January 2022 in Kazakhstan, made small. */
class AsOfTest {

    private static final String PROSECUTOR = "Prosecutor General's Office";

    private static final Desk DESK = Desk.of(
            death("W").on("2022-01-09").reported("2022-01-09").total(164).by("Operational HQ").retracted("2022-01-10"),
            death("N").on("2022-01-12").reported("2022-01-13").total(atLeast(160)).via("A newspaper"),
            death("P1").on("2022-01-15").reported("2022-01-15").total(225).by(PROSECUTOR).revised("2022-03-14"),
            death("P2").on("2022-01").reported("2022-03-14").total(230).by(PROSECUTOR).corrects("P1")
                    .revised("2022-05-05"),
            death("P3").on("2022-01").reported("2022-05-05").total(232).by(PROSECUTOR).corrects("P2")
                    .revised("2022-08-16"),
            death("P4").on("2022-01").reported("2022-08-16").total(238).by(PROSECUTOR).corrects("P3"));

    @Test
    void theHeadlineOfEachDayIsWhatWasKnownThen() {
        assertThat(DESK.killed("2022-01-08")).isEmpty();
        assertThat(DESK.killed("2022-01-09")).isEqualTo("W");
        assertThat(DESK.killed("2022-01-10")).isEmpty();
        assertThat(DESK.killed("2022-01-13")).isEqualTo("N");
        assertThat(DESK.killed("2022-01-16")).isEqualTo("P1");
        assertThat(DESK.killed("2022-03-14")).isEqualTo("P2");
        assertThat(DESK.killed("2022-08-31")).isEqualTo("P4");
    }

    @Test
    void everyStepOfTheHeadlineIsKeptWithItsReason() {
        assertThat(DESK.asOf("2022-08-31").history())
                .extracting(step -> step.on() + " " + step.kind())
                .containsExactly(
                        "2022-01-09 FIRST",
                        "2022-01-10 RETRACTION",
                        "2022-01-13 AGAIN",
                        "2022-01-15 OTHER_ISSUER",
                        "2022-03-14 REVISION",
                        "2022-05-05 REVISION",
                        "2022-08-16 REVISION");
    }

    @Test
    void theHistoryOfADayDoesNotKnowTheDaysAfterIt() {
        assertThat(DESK.asOf("2022-01-14").history()).hasSize(3).allSatisfy(step -> assertThat(step.on())
                .isBefore("2022-01-15"));
    }

    @Test
    void aFigureCountsFromTheDayItWasReportedNotFromTheDayItRefersTo() {
        var desk = Desk.of(death("A").on("2022-01-04").reported("2022-01-15").total(36).by(PROSECUTOR));

        assertThat(desk.killed("2022-01-14")).isEmpty();
        assertThat(desk.killed("2022-01-15")).isEqualTo("A");
    }

    @Test
    void aFigureReportedInSomeMonthIsKnownAtItsEnd() {
        var desk = Desk.of(death("A").on("2022-01-03").reported("2022-01").total(3).by("Vikidia"));

        assertThat(desk.killed("2022-01-30")).isEmpty();
        assertThat(desk.killed("2022-01-31")).isEqualTo("A");
    }

    @Test
    void aFigureWithoutAReportDayIsKnownOnTheLastDayThatItCanBeOf() {
        var desk = Desk.of(death("A").on("2022-01").total(3).by("Ministry"));

        assertThat(desk.killed("2022-01-30")).isEmpty();
        assertThat(desk.killed("2022-01-31")).isEqualTo("A");
    }

    @Test
    void aLaterVersionCountsFromItsOwnDay() {
        var desk = Desk.of(
                death("A").on("2022-01-09").reported("2022-01-09").total(164).by("HQ"),
                death("A").on("2022-01-09").reported("2022-01-09").total(146).by("HQ").version(2, "2022-02-01"));

        assertThat(desk.killedOn("2022-01-31").headline().figure()).isEqualTo(Figure.exact(164));
        assertThat(desk.killedOn("2022-02-01").headline().figure()).isEqualTo(Figure.exact(146));
    }

    @Test
    void aWithdrawalThatALaterLogBringsDoesNotReachBackBehindIt() {
        var desk = Desk.of(
                death("A").on("2022-01-09").reported("2022-01-09").total(164).by("HQ"),
                death("A").on("2022-01-09").reported("2022-01-09").total(164).by("HQ").retracted("2022-01-10").version(
                        2, "2022-02-01"));

        assertThat(desk.killed("2022-01-20")).isEqualTo("A");
        assertThat(desk.killed("2022-02-01")).isEmpty();
    }

    @Test
    void anIssueRebuiltAfterLaterLogsIsTheSameInEveryValue() {
        var then = new ArrayList<>(DESK.vintages());
        var later = new ArrayList<>(then);
        later.add(death("P1").on("2022-01-15").reported("2022-01-15").total(999).by("Nobody").version(2, "2022-12-01")
                .vintage());
        later.add(death("X").on("2022-01-16").reported("2022-12-01").total(500).by("Ministry").corrects("P1", "N")
                .vintage());
        later.add(death("Y").on("2022-01-16").reported("2022-12-01").event(3).dataset("events").vintage());

        for (var day : new String[] {"2022-01-09", "2022-01-16", "2022-08-31", "2022-11-30"}) {
            assertThat(Desk.of(later).asOf(day)).isEqualTo(Desk.of(then).asOf(day));
        }
    }

    @Test
    void aFigureWithdrawnBeforeItWasReportedNeverLeads() {
        var desk =
                Desk.of(death("A").on("2022-01-09").reported("2022-01-12").total(164).by("HQ").retracted("2022-01-10"));

        for (var day : new String[] {"2022-01-09", "2022-01-10", "2022-01-12", "2022-02-01"}) {
            assertThat(desk.killed(day)).isEmpty();
        }
    }

    @Test
    void aFigureWithdrawnInSomeMonthLeadsOnNoDayOfIt() {
        var desk = Desk.of(death("A").on("2021-12-30").total(164).by("HQ").retracted("2022-01"));

        assertThat(desk.killed("2021-12-31")).isEqualTo("A");
        assertThat(desk.killed("2022-01-01")).isEmpty();
    }

    @Test
    void ofTwoVersionsOfOneDayTheLaterOneCounts() {
        var withdrawnThenMended = Desk.of(
                death("A").on("2022-01-09").total(164).by("HQ"),
                death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10").version(2, "2022-01-12"),
                death("A").on("2022-01-09").total(146).by("HQ").version(3, "2022-01-12"));
        var mendedThenWithdrawn = Desk.of(
                death("A").on("2022-01-09").total(146).by("HQ").retracted("2022-01-10").version(3, "2022-01-12"),
                death("A").on("2022-01-09").total(146).by("HQ").version(2, "2022-01-12"),
                death("A").on("2022-01-09").total(164).by("HQ"));

        assertThat(withdrawnThenMended.killedOn("2022-01-12").headline().figure()).isEqualTo(Figure.exact(146));
        assertThat(mendedThenWithdrawn.killed("2022-01-11")).isEqualTo("A");
        assertThat(mendedThenWithdrawn.killed("2022-01-12")).isEmpty();
    }

    @Test
    void aWithdrawalThatIsTakenBackGivesTheFigureBack() {
        var desk = Desk.of(
                death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10"),
                death("A").on("2022-01-09").total(164).by("HQ").version(2, "2022-01-15"));

        assertThat(desk.killed("2022-01-14")).isEmpty();
        assertThat(desk.killed("2022-01-15")).isEqualTo("A");
    }
}
