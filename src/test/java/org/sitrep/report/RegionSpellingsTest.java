package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.reckon.Told;

/** The report says which spellings it took for one region. */
class RegionSpellingsTest {

    @Test
    void theMethodNamesTheSpellingsThatWereTakenForOneRegion() {
        var report = Reports.asOf(
                "2022-01-20", event("1", "North State"), event("2", "North State"), event("3", "north state"),
                event("4", "North"));

        assertThat(report.method()).contains(new Note(
                "Regions",
                "What the logs spell in several ways was taken for one region; each entry keeps its spelling in the"
                        + " workbook: North State (North, north state)."));
    }

    @Test
    void whereTheLogsHaveOneSpellingNothingIsSaid() {
        var report = Reports.asOf("2022-01-20", event("1", "North State"), event("2", "South State"));

        assertThat(report.method()).extracting(Note::term).doesNotContain("Regions");
    }

    private static Told event(String id, String region) {
        return Told.death(id).on("2022-01-20").event(3).dataset("acled").in(region);
    }
}
