package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Told;

/** Wholes and parts: a remainder only where it is sure. */
class BreakdownsTest {

    private final Told whole = death("W").on("2022-01-09").total(164).by("HQ");

    private static Told part(String id, long value) {
        return part(id, Figure.exact(value));
    }

    private static Told part(String id, Figure value) {
        return death(id).on("2022-01-09").total(value).by("HQ").partOf("W");
    }

    private List<Breakdown> breakdowns(Told... parts) {
        var rows = new Told[parts.length + 1];
        rows[0] = whole;
        System.arraycopy(parts, 0, rows, 1, parts.length);
        return Reports.asOf("2022-01-09", rows).killed().breakdowns();
    }

    private void closesWith(String remainder, Told... parts) {
        assertThat(breakdowns(parts)).singleElement().satisfies(breakdown -> {
            assertThat(breakdown.remainder()).isNotNull();
            assertThat(breakdown.remainder().text()).isEqualTo(remainder);
            assertThat(breakdown.note()).isNull();
        });
    }

    private void staysOpen(Told... parts) {
        assertThat(breakdowns(parts)).singleElement().satisfies(breakdown -> {
            assertThat(breakdown.remainder()).isNull();
            assertThat(breakdown.note()).isNotBlank();
        });
    }

    @Test
    void areasCloseWithWhatIsNotLocated() {
        closesWith("22", part("P", 103).in("Almaty (city)", "Almaty"), part("Q", 39).in("Kyzylorda Region"));
    }

    @Test
    void groupsThatExcludeEachOtherCloseAlsoWithZero() {
        closesWith("0", part("P", 148).group("civilians"), part("Q", 16).group("security_forces"));
    }

    @Test
    void rowsStandLargestFirst() {
        assertThat(breakdowns(part("P", 10).in("A"), part("Q", 39).in("B"), part("R", 20).in("C")))
                .singleElement()
                .satisfies(breakdown -> assertThat(breakdown.rows())
                        .extracting(row -> row.label() + " " + row.amount().text())
                        .containsExactly("B 39", "C 20", "A 10"));
    }

    @Test
    void groupsThatMayOverlapStayOpen() {
        staysOpen(part("P", 100).group("civilians"), part("Q", 3).group("children"));
    }

    @Test
    void aTownAndItsRegionStayOpen() {
        staysOpen(part("P", 100).in("Almaty Region"), part("Q", 3).in("Almaty Region", "Talgar"));
    }

    @Test
    void aTownOfWhichTheRegionIsNotStatedMayLieInAny() {
        staysOpen(part("P", 100).in("Almaty Region"), part("Q", 3).in(null, "Talgar"));
    }

    @Test
    void partsThatAreNotExactStayOpen() {
        staysOpen(part("P", Told.atLeast(100)).in("A"), part("Q", 3).in("B"));
        staysOpen(part("P", Told.about(100)).in("A"), part("Q", 3).in("B"));
    }

    @Test
    void partsOfAnotherIssuerDayOrBasisStayOpen() {
        staysOpen(part("P", 100).in("A").by("City"), part("Q", 3).in("B"));
        staysOpen(part("P", 100).in("A"), part("Q", 3).in("B").reported("2022-01-08"));
        staysOpen(part("P", 100).in("A"), death("Q").on("2022-01-09").newly(3).by("HQ").in("B").partOf("W"));
    }

    @Test
    void partsThatExceedTheWholeGiveNoRemainder() {
        staysOpen(part("P", 150).in("A"), part("Q", 39).in("B"));
    }

    @Test
    void definitionsStayOpen() {
        staysOpen(part("P", 100).definition("in hospital"), part("Q", 3).definition("in custody"));
    }

    @Test
    void eachRespectIsATableOfItsOwn() {
        assertThat(breakdowns(
                part("P", 100).group("civilians"), part("Q", 3).in("B"), part("R", 3).definition("in custody")))
                .extracting(Breakdown::title)
                .containsExactly(
                        "Killed in Kazakhstan, by who they were",
                        "Killed, by place",
                        "Killed in Kazakhstan, by kind");
    }

    @Test
    void thePartsOfAnotherDatasetAreNotThisWholesParts() {
        assertThat(breakdowns(part("P", 100).in("A").dataset("other"))).isEmpty();
    }
}
