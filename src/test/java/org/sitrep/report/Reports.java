package org.sitrep.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sitrep.model.Finding;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.Told;

/** Builds reports for tests. */
final class Reports {

    static final ReportSettings SETTINGS =
            new ReportSettings("situation report", "TLP:CLEAR", ZoneOffset.UTC, Locale.ENGLISH, "A4");

    private Reports() {}

    static Report asOf(String day, Told... rows) {
        return asOf(day, null, Told.vintages(rows));
    }

    static Report asOf(String day, Collection<Vintage> vintages) {
        return asOf(day, null, vintages);
    }

    /** The report of a day after an issue of another day. */
    static Report asOf(String day, String previous, Collection<Vintage> vintages) {
        var country = vintages.isEmpty() ? Told.COUNTRY : vintages.iterator().next().entry().country();
        return new ReportBuilder(SETTINGS, ReckoningSettings.DEFAULT)
                .build(
                        new ReportRequest(
                                Slugs.slug(country),
                                country,
                                LocalDate.parse(day),
                                null,
                                null,
                                previous == null ? null : LocalDate.parse(previous)),
                        vintages,
                        ReportInputs.NONE);
    }

    static List<Finding> findings(String code, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** The national figure of everybody on a basis. */
    static KeyFigure figure(Report report, String category, String basis) {
        return report.keyFigures().stream()
                .filter(figure -> figure.category().equals(category)
                        && figure.isNational()
                        && figure.group().equals("all")
                        && figure.definition() == null
                        && figure.basis().equals(basis))
                .findFirst()
                .orElseThrow();
    }
}
