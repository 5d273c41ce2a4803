package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.reckon.Told;

/** What moved in the last 24 hours and 7 days, inside one series only. */
class WindowsTest {

    private static Told killed(String id, String day) {
        return Told.death(id).on(day).reported(day).by("Union").since("2023-04-15");
    }

    private static String lead(Told... rows) {
        return Reports.asOf("2023-05-09", rows).killed().lead();
    }

    @Test
    void bothWindowsCloseWhereTheIssuerStatedTheirFirstDays() {
        assertThat(lead(
                killed("A", "2023-05-01").total(411),
                killed("B", "2023-05-07").total(479),
                killed("C", "2023-05-08").total(487)))
                .contains(
                        "Killed, Kazakhstan, reported totals of Union to 8 May 2023: 24 hours +8 in the reported total since"
                                + " 7 May 2023 (479); 7 days +76 in the reported total since 1 May 2023 (411); since"
                                + " 15 April 2023 487.");
    }

    @Test
    void noWindowClosesOverAGapOrAnotherIssuersFigure() {
        assertThat(lead(
                killed("A", "2023-05-02").total(411),
                killed("B", "2023-05-07").total(479).by("Ministry"),
                killed("C", "2023-05-08").total(487)))
                .doesNotContain("24 hours", "7 days");
    }

    @Test
    void aWithdrawnFigureOpensNoWindow() {
        assertThat(lead(
                killed("B", "2023-05-07").total(479).retracted("2023-05-08"),
                killed("C", "2023-05-08").total(487)))
                .doesNotContain("24 hours");
    }
}
