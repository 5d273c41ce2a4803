package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.ModelCase;
import org.sitrep.reckon.Told;

/** The report says how sure it is of its first page. */
class CertaintyTest {

    private final Report report = Reports.asOf("2022-01-13", ModelCase.vintages());

    private String said() {
        return String.join("\n", report.certainty().stream().map(Sentence::text).toList());
    }

    @Test
    void saysWhichKeyFiguresAFindingDoubts() {
        var doubted = report.tiles().stream().filter(tile -> !tile.figure().flags().isEmpty()).toList();
        assertThat(doubted).extracting(Tile::caption).contains("Killed");
        assertThat(said()).contains("Doubted by a finding: " + doubted.size() + " of 6 key figures ("
                + String.join(", ", doubted.stream().map(Tile::caption).toList()) + ").");
    }

    @Test
    void saysWhichKeyFiguresNobodyStands() {
        assertThat(said()).contains("No issuer named: 2 of 6 key figures (Killed, Criminal cases).");
    }

    @Test
    void saysWhichKeyFigureIsOldest() {
        assertThat(said()).contains("Oldest key figure: Injured, of 6 January 2022.");
    }

    @Test
    void countsWhatWasWithdrawnAndWhatIsContested() {
        assertThat(said())
                .contains("Withdrawn figures: " + report.disputed().withdrawn().size() + ".")
                .contains("Issuers differ: " + report.disputed().contested().size() + " of "
                        + report.keyFigures().size() + " current figures.");
    }

    @Test
    void saysWhereADatasetOfEventsEnds() {
        var events = Reports.asOf("2022-01-31", Told.death("1").on("2022-01-20").event(3).dataset("acled"));

        assertThat(events.certainty()).extracting(Sentence::text)
                .contains("The last day of acled is 20 January 2022; its windows and charts end there.");
    }

    @Test
    void saysNothingOfADatasetThatReachesToTheDay() {
        var events = Reports.asOf("2022-01-20", Told.death("1").on("2022-01-20").event(3).dataset("acled"));

        assertThat(events.certainty()).extracting(Sentence::text).noneMatch(text -> text.startsWith("The last day"));
    }
}
