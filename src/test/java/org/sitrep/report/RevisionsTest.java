package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.statement;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.sitrep.reckon.Told;

/** What changed since the last issue, and why. */
class RevisionsTest {

    private static Report after(String previous, String day, Told... rows) {
        return Reports.asOf(day, previous, Told.vintages(rows));
    }

    private static String line(Revision revision) {
        return revision.kind() + " "
                + (revision.before() == null ? "-" : revision.before().text())
                + " > "
                + (revision.after() == null ? "-" : revision.after().text());
    }

    @Test
    void aFirstIssueHasNothingBeforeIt() {
        assertThat(Reports.asOf("2022-01-13", death("A").on("2022-01-09").total(164)).changes()).isEmpty();
    }

    @Test
    void thePreviousFigureStandsBesideTheNewOneWithTheReason() {
        assertThat(after(
                "2022-01-09",
                "2022-01-10",
                death("A").on("2022-01-09").total(164).by("HQ"),
                death("B").on("2022-01-10").total(170).by("HQ").summary("Two more regions."))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(line(change)).isEqualTo("update 164 > 170");
                    assertThat(change.reason()).isEqualTo("Two more regions.");
                    assertThat(texts(change.entries())).containsExactly("A", "B");
                });
    }

    @Test
    void aWithdrawalIsExplainedByTheStatementThatWithdrawsIt() {
        assertThat(after(
                "2022-01-09",
                "2022-01-10",
                death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10").summary("A national total."),
                statement("B").on("2022-01-10").by("Information Ministry").corrects("A")
                        .summary("Says that the figure was a mistake."))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(line(change)).isEqualTo("retraction 164 > -");
                    assertThat(change.reason()).isEqualTo("Says that the figure was a mistake.");
                });
    }

    @Test
    void severalStepsAreOneChangeAndTheWithdrawalIsTold() {
        assertThat(after(
                "2022-01-09",
                "2022-01-15",
                death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10").summary("An error."),
                death("B").on("2022-01-12").total(170).by("AP"),
                death("C").on("2022-01-15").total(225).by("Prosecutor"))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(line(change)).isEqualTo("retraction 164 > 225");
                    assertThat(change.reason()).isEqualTo("An error.");
                });
    }

    @Test
    void aFigureThatWasWithdrawnBetweenTwoIssuesWithdrawsNothingThatWasPrinted() {
        assertThat(after(
                "2022-01-09",
                "2022-01-15",
                death("A").on("2022-01-09").total(100).by("HQ"),
                death("B").on("2022-01-10").total(164).by("HQ").retracted("2022-01-11"),
                death("C").on("2022-01-14").total(110).by("HQ"))
                .changes())
                .extracting(RevisionsTest::line)
                .containsExactly("update 100 > 110");
    }

    @Test
    void oneIssuerInTwoOutletsIsOneVoice() {
        assertThat(after(
                "2022-01-09",
                "2022-01-15",
                detention("A").on("2022-01-09").total(5_969).by("Ministry").via("Agency"),
                detention("B").on("2022-01-12").total(9_900).by("Ministry").via("Wire"))
                .changes())
                .extracting(Revision::voiceText)
                .containsExactly("Ministry (Wire)");
    }

    @Test
    void aWithdrawnFigureIsMarkedAsSuchAndADoubtedOneToo() {
        assertThat(after(
                "2022-01-09",
                "2022-01-15",
                death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10"),
                death("B").on("2022-01-12").total(164).by("Agency"),
                death("C").on("2022-01-13").total(Told.about(160)).by("Agency"))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before().marks()).containsExactly(Mark.WITHDRAWN);
                    assertThat(change.after().marks()).containsExactly(Mark.FLAGGED);
                });
    }

    @Test
    void whereNothingStoodBeforeNobodyIsFollowed() {
        assertThat(after(
                "2022-01-09",
                "2022-01-15",
                death("A").on("2022-01-10").total(4).by("HQ"),
                death("B").on("2022-01-12").total(6).by("AP"))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(line(change)).isEqualTo("first - > 6");
                    assertThat(change.kindText()).isEqualTo("first report");
                });
    }

    @Test
    void theFirstFigureAfterAWithdrawalSaysSo() {
        assertThat(after(
                "2022-01-11",
                "2022-01-15",
                death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10"),
                death("B").on("2022-01-12").total(26).by("AP"))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(line(change)).isEqualTo("again - > 26");
                    assertThat(change.kindText()).isEqualTo("first report since a withdrawal or replacement");
                });
    }

    @Test
    void aFigureThatWasReplacedByNothingNamesWhoStatedIt() {
        assertThat(after(
                "2022-01-09",
                "2022-01-15",
                death("A").on("2022-01-09").total(164).by("HQ").revised("2022-01-12"))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(line(change)).isEqualTo("ended 164 > -");
                    assertThat(change.kindText()).isEqualTo("replaced; no figure stands now");
                    assertThat(change.voiceText()).isEqualTo("before: HQ");
                });
    }

    @Test
    void theFigureOfAnotherIssuerIsNoFallOfTheFirstAndBothAreNamed() {
        assertThat(after(
                "2022-01-24",
                "2022-01-28",
                detention("A").on("2022-01-24").held(802).by("Prosecutor").definition("remanded"),
                detention("B").on("2022-01-28").held(286).by("Ministry").definition("remanded"))
                .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(line(change)).isEqualTo("other_issuer 802 > 286");
                    assertThat(change.kindText()).isEqualTo("another issuer leads");
                    assertThat(change.voiceText()).isEqualTo("Ministry; before: Prosecutor");
                });
    }

    @Test
    void aFigureThatIsBackWhereItWasIsNoChange() {
        assertThat(after(
                "2022-01-09",
                "2022-01-15",
                death("A").on("2022-01-09").total(164).by("HQ"),
                death("B").on("2022-01-12").total(170).by("HQ").retracted("2022-01-13"))
                .changes())
                .isEmpty();
    }

    @Test
    void whatWasLoadedLaterDoesNotChangeWhatThePreviousIssueSaid() {
        assertThat(after(
                "2022-01-09",
                "2022-01-12",
                death("A").on("2022-01-09").total(164).by("HQ"),
                death("A").on("2022-01-09").total(146).by("HQ").version(2, "2022-01-12"))
                .changes())
                .extracting(RevisionsTest::line)
                .containsExactly("revision 164 > 146");
    }

    @Test
    void laterDaysDoNotLeakIntoTheChangesOfADay() {
        var rows = new ArrayList<>(Told.vintages(
                death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10"),
                death("B").on("2022-01-12").total(170).by("AP")));
        var then = Reports.asOf("2022-01-12", "2022-01-09", rows);
        rows.add(death("B").on("2022-01-12").total(99).by("AP").retracted("2022-01-13").version(2, "2022-02-01")
                .vintage());
        rows.add(death("C").on("2022-01-11").reported("2022-02-01").total(200).by("AP").corrects("A", "B").vintage());

        assertThat(Reports.asOf("2022-01-12", "2022-01-09", rows)).isEqualTo(then);
    }

    @Test
    void theFieldsOfAChangedRowAreNamed() {
        assertThat(after(
                "2022-01-09",
                "2022-01-12",
                death("A").on("2022-01-09").total(164).by("HQ"),
                death("A").on("2022-01-09").total(164).by("Ministry").summary("x").version(2, "2022-01-12"))
                .revisions())
                .filteredOn(revision -> revision.kind().equals("entry_changed"))
                .extracting(Revision::reason)
                .containsExactly("Changed in A: attribution, summary.");
    }

    @Test
    void aFlowIsNoRevisionOfTheFlowBeforeIt() {
        assertThat(after(
                "2022-01-09",
                "2022-01-10",
                death("A").on("2022-01-09").newly(4).by("HQ"),
                death("B").on("2022-01-10").newly(7).by("HQ"))
                .changes())
                .isEmpty();
    }

    @Test
    void aFallingStockIsTheNextReportAndNoRevision() {
        assertThat(after(
                "2022-01-09",
                "2022-01-10",
                detention("A").on("2022-01-09").held(800).by("P"),
                detention("B").on("2022-01-10").held(700).by("P"))
                .changes())
                .extracting(RevisionsTest::line)
                .containsExactly("update 800 > 700");
    }

    @Test
    void newNationalFiguresAreNewsAndNewTownsAreNot() {
        assertThat(after(
                "2022-01-09",
                "2022-01-10",
                death("A").on("2022-01-10").total(4).by("HQ"),
                death("B").on("2022-01-10").total(3).by("HQ").in("Almaty Region"),
                death("C").on("2022-01-10").total(1).by("HQ").definition("in custody"))
                .changes())
                .extracting(RevisionsTest::line)
                .containsExactly("first - > 4");
    }

    @Test
    void theLatestRevisionStandsFirst() {
        assertThat(Reports.asOf(
                "2022-12-31",
                death("A").on("2022-01-09").total(4).by("HQ"),
                death("B").on("2022-01-10").total(5).by("HQ"),
                death("C").on("2022-01-11").total(3).by("HQ"))
                .revisions())
                .extracting(RevisionsTest::line)
                .containsExactly("lower 5 > 3", "update 4 > 5");
    }
}
