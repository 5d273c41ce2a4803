package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Told;

/** What a map shows of the regions. */
class RegionsTest {

    private static Told of(Told told, String region) {
        return told.on("2022-01-05").in(region).dataset("acled");
    }

    @Test
    void aMapShowsTheFirstFigureThatHasNumbers() {
        var regions = Reports.asOf(
                "2022-01-05",
                of(Told.detention("1"), "Aqmola").event(Figure.notReported("")),
                of(Told.death("2"), "Aqmola").event(3))
                .regions();

        assertThat(regions.columns().get(regions.mapped())).isEqualTo("Killed");
        assertThat(regions.mapped(regions.rows().getFirst())).isNotNull().extracting(Amount::text).isEqualTo("3");
    }

    @Test
    void whereNoRegionHasANumberNoneIsShown() {
        var regions = Reports.asOf(
                "2022-01-05", of(Told.detention("1"), "Aqmola").event(Figure.notReported("")))
                .regions();

        assertThat(regions.mapped()).isZero();
        assertThat(regions.mapped(regions.rows().getFirst())).isNull();
    }
}
