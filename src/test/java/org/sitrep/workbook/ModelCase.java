package org.sitrep.workbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sitrep.intake.Intake;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Origin;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.report.EntryRow;
import org.sitrep.report.EntryRows;
import org.sitrep.report.InputLine;
import org.sitrep.report.Report;
import org.sitrep.report.ReportBuilder;
import org.sitrep.report.ReportInputs;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;

/** The model case: the log that the project ships as its input, as of a day. */
record ModelCase(Report report, EntryRows entries) {

    private static final Path LOG = Path.of("input", "kazakhstan.csv");

    static ModelCase asOf(String day, String paper) throws Exception {
        return asOf(day, paper, Locale.ENGLISH);
    }

    static ModelCase asOf(String day, String paper, Locale language) throws Exception {
        var asOf = LocalDate.parse(day);
        var vintages = new ArrayList<Vintage>();
        try (var reader = Intake.of(LocalDate.of(2026, 11, 23))
                .open(new LogFile("kazakhstan.csv", LOG, Files.size(LOG), sha256(LOG)))) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (row instanceof RowOutcome.Accepted accepted) {
                    for (var reading : accepted.readings()) {
                        vintages.add(new Vintage(
                                reading.entry(),
                                1,
                                reading.entry().knownOn(),
                                Instant.parse("2026-11-23T00:00:00Z"),
                                new Origin("kazakhstan.csv", accepted.record(), accepted.line())));
                    }
                }
            }
        }
        return of(vintages, asOf, paper, language);
    }

    /** The report of any vintages of a country named Kazakhstan. */
    static ModelCase of(List<Vintage> vintages, LocalDate asOf, String paper) throws Exception {
        return of(vintages, asOf, paper, Locale.ENGLISH);
    }

    private static ModelCase of(List<Vintage> vintages, LocalDate asOf, String paper, Locale language)
            throws Exception {
        var settings =
                new ReportSettings("situation report", "TLP:CLEAR", java.time.ZoneId.of("UTC"), language, paper);
        var inputs = new ReportInputs(
                List.of(new InputLine(
                        "kazakhstan.csv", sha256(LOG), "desk-log", vintages.size(), vintages.size(), 0, 0, 0, 0)),
                List.of(),
                0);
        var report = new ReportBuilder(settings, ReckoningSettings.DEFAULT)
                .build(
                        new ReportRequest("kazakhstan", "Kazakhstan", asOf, null, null, asOf.minusDays(1)),
                        vintages,
                        inputs);
        return new ModelCase(report, rows(vintages, asOf));
    }

    private static EntryRows rows(List<Vintage> vintages, LocalDate asOf) {
        var rows = vintages.stream()
                .filter(vintage -> !vintage.countsFrom().isAfter(asOf))
                .sorted(Comparator.comparing(Vintage::countsFrom)
                        .thenComparing(vintage -> vintage.entry().date())
                        .thenComparing(vintage -> vintage.entry().id()))
                .map(vintage -> row(vintage, asOf))
                .toList();
        return of(rows);
    }

    static EntryRows of(List<EntryRow> rows) {
        return new EntryRows() {
            @Override
            public long count() {
                return rows.size();
            }

            @Override
            public void forEach(Consumer<? super EntryRow> consumer) {
                rows.forEach(consumer);
            }
        };
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static EntryRow row(Vintage vintage, LocalDate asOf) {
        var status = vintage.entry().standing().on(asOf);
        var standing = switch (status) {
            case RETRACTED -> "retracted";
            case REVISED -> "superseded";
            default -> "stands";
        };
        return new EntryRow(vintage, status.token(), standing);
    }
}
