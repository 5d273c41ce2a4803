package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.intake.Inbox;
import org.sitrep.intake.Intake;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.intake.RowOutcome;

/** The benchmark is worth what its log is worth. */
class AcledLogTest {

    @TempDir private Path folder;

    @Test
    void sameArgumentsGiveTheSameBytes() {
        AcledLog.write(folder.resolve("one.csv"), 2_000, 3, 7);
        AcledLog.write(folder.resolve("two.csv"), 2_000, 3, 7);
        AcledLog.write(folder.resolve("other.csv"), 2_000, 3, 8);

        assertThat(folder.resolve("two.csv")).hasSameBinaryContentAs(folder.resolve("one.csv"));
        assertThat(folder.resolve("other.csv").toFile().length()).isNotZero();
        assertThat(mismatch("one.csv", "other.csv")).isNotNegative();
    }

    @Test
    void badAndRepeatedRowsAreAsManyAsItSaysAndOfManyKinds() throws IOException {
        var written = AcledLog.write(folder.resolve("acled.csv"), 4_000, 200, 1);
        var accepted = 0;
        var codes = new TreeSet<String>();
        var ids = new HashSet<String>();
        var others = 0;
        var log = Inbox.of(written.file(), IntakeSettings.defaults()).logs().getFirst();
        try (var reader = Intake.of(LocalDate.of(2026, 1, 1)).open(log)) {
            for (var outcome = reader.next(); outcome != null; outcome = reader.next()) {
                switch (outcome) {
                    case RowOutcome.Accepted row when ids.add(
                            row.readings().getFirst().entry().key().toString()) ->
                        accepted++;
                    case RowOutcome.Rejected row -> codes.add(row.rejection().code());
                    default -> others++;
                }
            }
        }

        // Two of the bad rows are an id used twice, which only the store can see.
        assertThat(written.accepted()).isEqualTo(4_000 - 20 - 20).isEqualTo(accepted);
        assertThat(others).isEqualTo(written.repeated() + 2);
        assertThat(codes)
                .contains("DATE_UNREADABLE", "CELL_REQUIRED", "LATITUDE_RANGE", "ROW_EXTRA_CELL", "ROW_MISSING_CELL");
    }

    private long mismatch(String one, String other) {
        try {
            return Files.mismatch(folder.resolve(one), folder.resolve(other));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
