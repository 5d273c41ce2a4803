package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.sitrep.intake.Inbox;
import org.sitrep.intake.Intake;
import org.sitrep.intake.IntakeSettings;
import org.sitrep.intake.LogFile;

/** Reading and checking the rows of a log, without a store. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RowsHot {

    private static final int ROWS = 20_000;

    private LogFile log;

    /** Writes the log. */
    @Setup
    public void write() throws IOException {
        var file = Files.createTempFile("sitrep-rows", ".csv");
        file.toFile().deleteOnExit();
        AcledLog.write(file, ROWS, 1, 1);
        log = Inbox.of(file, IntakeSettings.defaults()).logs().getFirst();
    }

    /** One row of the log. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void row(Blackhole hole) throws IOException {
        try (var reader = Intake.of(LocalDate.of(2026, 1, 1)).open(log)) {
            for (var outcome = reader.next(); outcome != null; outcome = reader.next()) {
                hole.consume(outcome);
            }
        }
    }
}
