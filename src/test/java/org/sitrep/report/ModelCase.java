package org.sitrep.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sitrep.intake.Intake;
import org.sitrep.intake.LogFile;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Origin;
import org.sitrep.model.Vintage;

/** The log that the project ships: Kazakhstan, January 2022. */
final class ModelCase {

    private static final Path LOG = Path.of("input", "kazakhstan.csv");

    private ModelCase() {}

    /** All its rows as intake reads them. */
    static List<Vintage> vintages() {
        var vintages = new ArrayList<Vintage>();
        try (var reader = Intake.of(LocalDate.parse("2026-11-23"))
                .open(new LogFile("kazakhstan.csv", LOG, Files.size(LOG), sha256()))) {
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (!(row instanceof RowOutcome.Accepted accepted)) {
                    throw new IllegalStateException("A row of the model case was not accepted: " + row);
                }
                accepted.readings().forEach(reading -> vintages.add(new Vintage(
                        reading.entry(),
                        1,
                        reading.entry().knownOn(),
                        Instant.EPOCH,
                        new Origin("kazakhstan.csv", accepted.record(), accepted.line()))));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return vintages;
    }

    private static String sha256() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(LOG)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
