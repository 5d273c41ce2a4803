package org.sitrep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sitrep.intake.Intake;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Origin;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.VintageSource;
import org.sitrep.report.BuiltReport;
import org.sitrep.report.InputLine;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;

/** The model case, the log that the project ships as its input: Kazakhstan, January 2022; and reports of it. */
public final class ModelCase {

    private static final Path LOG = Path.of("input", "kazakhstan.csv");
    /** No digits that could be taken for a figure. */
    private static final String SHA = "0".repeat(64);

    private ModelCase() {}

    /** All its rows as intake reads them. */
    public static List<Vintage> vintages() {
        var vintages = new ArrayList<Vintage>();
        try (var reader = Intake.of(LocalDate.parse("2026-11-23"))
                .open(new LogFile("kazakhstan.csv", LOG, Files.size(LOG), SHA))) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (!(row instanceof RowOutcome.Accepted accepted)) {
                    throw new IllegalStateException("A row of the model case was not accepted: " + row);
                }
                accepted.readings().forEach(reading -> vintages.add(new Vintage(
                        reading.entry(),
                        1,
                        reading.entry().knownOn(),
                        Instant.parse("2026-11-23T00:00:00Z"),
                        new Origin("kazakhstan.csv", accepted.record(), accepted.line()))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return vintages;
    }

    /** Its report as of a day, in English, on A4. */
    public static Report report(String day) {
        return report(day, Locale.ENGLISH, "A4");
    }

    public static Report report(String day, Locale language, String paper) {
        return built(day, paper, language).report();
    }

    /** Its report as of a day for everybody. */
    public static Report publicReport(String day) {
        return built(vintages(), LocalDate.parse(day), settings(Locale.ENGLISH, "A4", true)).report();
    }

    /** Its report in English with the entries behind it. */
    public static BuiltReport built(String day, String paper) {
        return built(day, paper, Locale.ENGLISH);
    }

    public static BuiltReport built(String day, String paper, Locale language) {
        return built(vintages(), LocalDate.parse(day), settings(language, paper, false));
    }

    /** The report of any vintages of the same country, in English on A4. */
    public static BuiltReport built(Collection<Vintage> vintages, LocalDate day) {
        return built(vintages, day, settings(Locale.ENGLISH, "A4", false));
    }

    private static BuiltReport built(Collection<Vintage> vintages, LocalDate day, ReportSettings settings) {
        var rows = vintages.size();
        var inputs = new ReportInputs(
                List.of(new InputLine("kazakhstan.csv", SHA, "desk-log", rows, rows, 0, 0, 0, 0)), List.of(), 0);
        return new ReportBuilder(settings, ReckoningSettings.DEFAULT).make(
                new ReportRequest("kazakhstan", "Kazakhstan", day, null, null, day.minusDays(1)),
                VintageSource.of(vintages),
                inputs);
    }

    private static ReportSettings settings(Locale language, String paper, boolean forEverybody) {
        return new ReportSettings("situation report", "TLP:CLEAR", ZoneId.of("UTC"), language, paper, forEverybody);
    }
}
