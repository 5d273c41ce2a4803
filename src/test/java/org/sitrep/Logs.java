package org.sitrep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.intake.Intake;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Origin;
import org.sitrep.model.Vintage;

/** Logs as intake reads them, for tests. */
final class Logs {

    private Logs() {}

    /** The entries of the rows that are accepted, each once. */
    static List<Vintage> vintages(Path file) throws IOException {
        var name = file.getFileName().toString();
        var vintages = new ArrayList<Vintage>();
        try (var reader = Intake.of(LocalDate.parse("2026-11-23"))
                .open(new LogFile(name, file, Files.size(file), "0".repeat(64)))) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (row instanceof RowOutcome.Accepted accepted) {
                    accepted.readings().forEach(reading -> vintages.add(new Vintage(
                            reading.entry(),
                            1,
                            reading.entry().knownOn(),
                            Instant.EPOCH,
                            new Origin(name, accepted.record(), accepted.line()))));
                }
            }
        }
        return vintages;
    }
}
