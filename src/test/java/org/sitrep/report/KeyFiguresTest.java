package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;
import static org.sitrep.reckon.Told.about;
import static org.sitrep.reckon.Told.atLeast;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.detention;
import static org.sitrep.reckon.Told.injury;
import static org.sitrep.reckon.Told.measure;
import static org.sitrep.report.Reports.figure;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Category;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Told;

/** The figures of a report with all that stands beside them, and what the first page makes of them. */
class KeyFiguresTest {

    private static Report report(Told... rows) {
        return Reports.asOf("2022-01-13", rows);
    }

    @Test
    void aFigureCarriesItsIssuerItsDayAndItsRows() {
        var figure = figure(
                report(
                        detention("A").on("2022-01-11").reported("2022-01-12").since("2022-01-02").total(9_900)
                                .by("Ministry").via("Kazinform").url("https://example.org/a"),
                        detention("B").on("2022-01-12").reported("2022-01-13").since("2022-01-02").total(about(12_000))
                                .by("AP"),
                        detention("C").on("2022-01-12").reported("2022-01-13").since("2022-01-02").total(about(12_000))
                                .via("A newspaper")),
                "detention",
                "total");

        assertThat(figure.amount().text()).isEqualTo("about 12,000");
        assertThat(figure.issuer()).isEqualTo("AP");
        assertThat(figure.basisText()).isEqualTo("running total since 2 January 2022");
        assertThat(figure.asOf()).isEqualTo("2022-01-12");
        assertThat(figure.reportedOn()).isEqualTo("2022-01-13");
        assertThat(texts(figure.entries())).containsExactly("B", "C");
        assertThat(figure.rangeText()).isEqualTo("9,900 to about 12,000");
        assertThat(figure.others()).singleElement().satisfies(other -> assertThat(other.voiceText())
                .isEqualTo("Ministry (Kazinform)"));
        assertThat(figure.previous()).isNull();
        assertThat(figure.changeText()).isNull();
    }

    @Test
    void aFindingStandsBesideTheFigureThatItDoubts() {
        var figure = figure(
                report(
                        death("A").on("2022-01-07").total(18).by("Ministry"),
                        death("B").on("2022-01-09").total(16).by("Ministry")),
                "death",
                "total");

        assertThat(figure.amount().symbols()).isEqualTo("!");
        assertThat(figure.flags()).singleElement().asString().contains("falls from 18");
        assertThat(figure.changeText()).isEqualTo("−2 in the reported total since 7 January 2022 (18)");
    }

    @Test
    void noLinkIsMadeOfWhatIsNoWebAddress() {
        for (var url : new String[] {"javascript:alert(1)", "file:///etc/passwd", "https://", "not an address",
            "http://a b"}) {
            assertThat(figure(report(death("A").on("2022-01-07").total(18).url(url)), "death", "total").url()).isNull();
        }
        assertThat(figure(report(death("A").on("2022-01-07").total(18).url("https://example.org/ж")), "death", "total")
                .url())
                .isEqualTo("https://example.org/%D0%B6");
    }

    @Test
    void theSumOverEventsSaysHowManyThereWere() {
        var figure = figure(
                report(
                        death("1").on("2022-01-05").event(3).dataset("acled"),
                        death("2").on("2022-01-07").event(atLeast(2)).dataset("acled")),
                "death",
                "event");

        assertThat(figure.amount().text()).isEqualTo("at least 5");
        assertThat(figure.basisText()).isEqualTo("sum of 2 events, 5 January 2022 to 7 January 2022");
        assertThat(figure.issuer()).isEqualTo("acled");
        assertThat(texts(figure.entries())).containsExactly("1", "2");
    }

    @Test
    void theSumOverOneEventIsCalledOneEvent() {
        var figure = figure(report(death("1").on("2022-01-05").event(3).dataset("acled")), "death", "event");

        assertThat(figure.basisText()).isEqualTo("1 event, 5 January 2022");
    }

    @Test
    void eventsOfWhichNoneHasACountAreCountedAsEvents() {
        var report = report(
                death("1").on("2022-01-05").event(Figure.notReported("")).dataset("acled"),
                death("2").on("2022-01-07").event(Figure.notReported("")).dataset("acled"));

        assertThat(figure(report, "death", "event").basisText())
                .isEqualTo("number not stated, events: 2, 5 January 2022 to 7 January 2022");
        assertThat(report.highlights().getFirst().text())
                .isEqualTo(
                        "Killed in Kazakhstan: number not stated, events: 2, 5 January 2022 to 7 January 2022, recorded"
                                + " by acled, reported 7 January 2022.");
    }

    @Test
    void theTileOfTwoDatasetsIsThatOfTheLeadingOne() {
        var report = report(
                death("1").on("2022-01-05").event(3).dataset("ucdp"),
                death("2").on("2022-01-06").event(3).dataset("ucdp"),
                death("1").on("2022-01-07").event(50).dataset("acled"));

        assertThat(report.keyFigures()).extracting(KeyFigure::issuer).containsExactly("ucdp", "acled");
        assertThat(report.tiles()).singleElement()
                .satisfies(tile -> assertThat(tile.figure().issuer()).isEqualTo("ucdp"));
        assertThat(report.highlights().getFirst().text()).contains(": 6,");
    }

    @Test
    void theRegionOfTwoDatasetsShowsTheLeadingOne() {
        var regions = report(
                death("1").on("2022-01-05").event(3).dataset("ucdp").in("Almaty Region"),
                death("2").on("2022-01-06").event(3).dataset("ucdp").in("Almaty Region"),
                death("1").on("2022-01-07").event(50).dataset("acled").in("Almaty Region"))
                .regions();

        assertThat(regions.rows()).singleElement().satisfies(row -> {
            assertThat(row.cells().getFirst()).isNotNull();
            assertThat(row.cells().getFirst().issuer()).isEqualTo("ucdp");
            assertThat(row.entries()).isEqualTo(3);
        });
    }

    @Test
    void aFlowThatReadsAsATotalStandsForNothing() {
        var report = report(
                detention("A").on("2022-01-09").total(852).by("City").in("Almaty (city)", "Almaty"),
                detention("B").on("2022-01-11").total(1_237).by("City").in("Almaty (city)", "Almaty"),
                detention("C").on("2022-01-12").newly(1_678).by("City").in("Almaty (city)", "Almaty"));

        assertThat(report.tiles()).singleElement().satisfies(tile -> assertThat(tile.figure().amount().text())
                .isEqualTo("1,237"));
        assertThat(report.highlights()).extracting(Sentence::text)
                .anyMatch(text -> text.contains("It reads as a running total."));
    }

    @Test
    void theCustodyLadderIsNeverOneLineAndNeverAdded() {
        var section = report(
                detention("A").on("2022-01-11").total(9_900).by("Ministry"),
                detention("B").on("2022-01-11").held(446).by("Prosecutor").definition("remanded"),
                detention("C").on("2022-01-11").held(672).by("Prosecutor").definition("criminal suspects"),
                detention("D").on("2022-01-10").total(9_000).by("Ministry"))
                .detentions();

        assertThat(section.ladder()).extracting(KeyFigure::definition).containsExactly(null, "criminal suspects",
                "remanded");
        assertThat(section.charts()).singleElement().satisfies(chart -> assertThat(((Chart.Steps) chart).lines())
                .hasSize(1));
        assertThat(section.series()).hasSize(1);
    }

    @Test
    void theTotalSinceSaysThatNobodyStatedIt() {
        var section = report(
                death("A").on("2022-01-09").total(164).by("Ministry"),
                death("B").on("2022-01-10").newly(3))
                .killed();

        assertThat(section.lead())
                .contains(
                        "Killed, Kazakhstan: the total of 164 (Ministry, 9 January 2022) plus the new figures after it,"
                                + " 3 (nobody named, 10 January 2022), gives 167 since. This is a sum made here; nobody stated it.");
    }

    @Test
    void chartsLeaveOutPeriodsOfWhichNothingIsKnown() {
        var charts = report(
                death("1").on("2022-01-10").event(3),
                death("2").on("2022-01-12").event(Told.unknown()))
                .killed()
                .charts();

        assertThat(charts).singleElement().satisfies(chart -> assertThat(((Chart.Bars) chart).bars())
                .extracting(bar -> bar.to() + " " + bar.text())
                .containsExactly("2022-01-10 3", "2022-01-11 0"));
    }

    @Test
    void twoTownsOfOneNameAreTwoDots() {
        var dots = report(
                death("1").on("2022-01-10").event(3).in("Mangystau Region", "Aktau").at(43.6, 51.2),
                death("2").on("2022-01-10").event(3).in("Karaganda Region", "Aktau").at(50.2, 73.0))
                .regions()
                .dots();

        assertThat(dots).hasSize(2).allSatisfy(dot -> assertThat(dot.entries()).isEqualTo(1));
    }

    @Test
    void highlightsAreAtMostFiveSentencesWithQualifierPeriodAndIssuer() {
        var report = report(
                death("A").on("2022-01-12").since("2022-01-02").total(atLeast(160)).by("Ministry"),
                injury("B").on("2022-01-12").total(1_000).by("Ministry"),
                detention("C").on("2022-01-12").total(9_900).by("Ministry"),
                death("D").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10"),
                measure("E", "curfew").on("2022-01-05").since("2022-01-05").by("President"),
                Told.of(Category.PROTEST, "F").on("2022-01-05").newly(500).by("Ministry"));

        assertThat(report.highlights())
                .extracting(Sentence::text)
                .containsExactly(
                        "Detained in Kazakhstan: 9,900, running total to 12 January 2022, stated by Ministry, reported"
                                + " 12 January 2022.",
                        "Killed in Kazakhstan: at least 160, running total since 2 January 2022, stated by Ministry,"
                                + " reported 12 January 2022.",
                        "Withdrawn: 164 killed in Kazakhstan (HQ, reported 9 January 2022) is no longer used; withdrawn"
                                + " on 10 January 2022.",
                        "Injured in Kazakhstan: 1,000, running total to 12 January 2022, stated by Ministry, reported"
                                + " 12 January 2022.",
                        "In force on 13 January 2022: curfew (Kazakhstan).");
    }

    @Test
    void gapsSayWhatNobodyReported() {
        assertThat(report(death("A").on("2022-01-12").in("Almaty Region")).gaps())
                .contains(
                        "No current national figure of people killed is on record.",
                        "1 entry on people killed without a count: A.");
    }

    @Test
    void subjectsThatDifferInSignsOnlyHaveLinksOfTheirOwn() {
        var figures = report(
                death("A").on("2022-01-10").total(3).group("security_forces"),
                death("B").on("2022-01-10").total(4).group("security").definition("forces"),
                death("C").on("2022-01-10").total(5).group("security").definition("(forces)"))
                .keyFigures();

        assertThat(figures).extracting(KeyFigure::id).hasSize(3).doesNotHaveDuplicates();
    }
}
