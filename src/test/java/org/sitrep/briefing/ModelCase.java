package org.sitrep.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.intake.Intake;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Origin;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.report.InputLine;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;

/** Reports of the log that the project ships as its input. */
final class ModelCase {

    private static final Path LOG = Path.of("input", "kazakhstan.csv");
    private static final String SHA = "0".repeat(64);

    private ModelCase() {}

    static Report asOf(String day) {
        return asOf(day, Locale.ENGLISH, "A4");
    }

    static Report asOf(String day, Locale locale, String paper) {
        var asOf = LocalDate.parse(day);
        var vintages = vintages();
        var settings = new ReportSettings("situation report", "TLP:CLEAR", ZoneId.of("UTC"), locale, paper);
        var input = new InputLine("kazakhstan.csv", SHA, "desk-log", vintages.size(), vintages.size(), 0, 0, 0, 0);
        return new ReportBuilder(settings, ReckoningSettings.DEFAULT).build(
                new ReportRequest("kazakhstan", "Kazakhstan", asOf, null, null, asOf.minusDays(1)),
                vintages,
                new ReportInputs(List.of(input), List.of(), 0));
    }

    private static List<Vintage> vintages() {
        var vintages = new ArrayList<Vintage>();
        try {
            var log = new LogFile("kazakhstan.csv", LOG, Files.size(LOG), SHA);
            try (var reader = Intake.of(LocalDate.of(2026, 11, 23)).open(log)) {
                for (var row = reader.next(); row != null; row = reader.next()) {
                    if (row instanceof RowOutcome.Accepted accepted) {
                        for (var reading : accepted.readings()) {
                            vintages.add(
                                    new Vintage(
                                            reading.entry(), 1, reading.entry().knownOn(),
                                            Instant.parse("2026-11-23T00:00:00Z"),
                                            new Origin("kazakhstan.csv", accepted.record(), accepted.line())));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vintages;
    }
}
