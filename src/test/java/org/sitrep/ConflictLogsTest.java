package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;

/** Logs of other countries, in other languages and layouts, each with a conflict like one of the model case. */
class ConflictLogsTest {

    private static final Path LOGS = Path.of("src", "test", "resources", "conflicts");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "peru-detenidos.csv     | 2022-12-15 | LOOKS_LIKE_TOTAL      | PE-03 PE-02 PE-04",
                "peru-detenidos.csv     | 2022-12-12 | LOOKS_LIKE_TOTAL_SO_FAR | PE-03 PE-02",
                "soudan-bilan.csv       | 2019-06-11 | RETRACTED_VALUE_USED  | SD-4 SD-2",
                "soudan-bilan.csv       | 2019-06-11 | RETRACTED_VALUE_NEAR  | SD-5 SD-2",
                "chile-heridos.csv      | 2019-11-13 | TOTAL_FALLS           | CL-2 CL-1",
                "chile-heridos.csv      | 2019-11-13 | AREAS_MIXED           | CL-4 CL-3",
                "thailand-parts.csv     | 2010-05-20 | PARTS_EXCEED_WHOLE    | TH-1 TH-2 TH-3",
                "georgia-crowd.csv      | 2024-11-30 | OPPOSITE_QUALIFIERS   | GE-1 GE-2",
                "bangladesh-injured.csv | 2024-07-25 | INJURED_INCLUDES_DEAD | BD-3 BD-2 BD-1",
                "hongkong-marchers.csv  | 2019-08-19 | TWO_COUNTS            | HK-1 HK-2",
                "mali-mission.csv       | 2024-01-05 | TWO_ENDS              | ML-1 ML-2",
                "belarus-custody.csv    | 2020-11-21 | STOCK_EQUALS_TOTAL    | BY-2 BY-1",
                "belarus-custody.csv    | 2020-11-21 | TOTAL_FALLS           | BY-5 BY-4",
            })
    void theConflictIsFoundWithItsEntries(String log, String asOf, String code, String entries) throws IOException {
        assertThat(report(log, asOf).findings())
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(finding -> String.join(" ", texts(finding.entries())))
                .containsExactly(entries);
    }

    /** Its rows have no ids of their own: they are told by their figures. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TOTAL_FALLS        | 92",
                "NEW_EXCEEDS_CHANGE | 900",
            })
    void aDailySeriesThatContradictsItselfIsFound(String code, String figure) throws IOException {
        var report = report("iran-daily.csv", "2022-10-06");

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .singleElement()
                .satisfies(finding -> assertThat(report.series())
                        .filteredOn(line -> line.entry().equals(finding.entries().getFirst()))
                        .singleElement()
                        .satisfies(line -> assertThat(line.amount().text()).isEqualTo(figure)));
    }

    private static Report report(String log, String asOf) throws IOException {
        var day = LocalDate.parse(asOf);
        var vintages = Logs.vintages(LOGS.resolve(log));
        var country = vintages.getFirst().entry().country();
        var settings = new ReportSettings("report", "TLP:CLEAR", ZoneOffset.UTC, Locale.ENGLISH, "A4");
        return new ReportBuilder(settings, ReckoningSettings.DEFAULT)
                .build(
                        new ReportRequest("report", country, day, null, null, null), vintages, ReportInputs.NONE);
    }
}
