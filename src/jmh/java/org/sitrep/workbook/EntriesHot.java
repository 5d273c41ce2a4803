package org.sitrep.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.sitrep.ModelCase;
import org.sitrep.report.Report;

/** Writing a workbook of the model case with many more entries: the sheets of the model case cost little beside them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EntriesHot {

    private static final int ROWS = 50_000;

    private Report report;
    private Path file;

    /** Builds the report. */
    @Setup
    public void build() throws Exception {
        report = ModelCase.report("2022-01-13");
        file = Files.createTempFile("sitrep-entries", ".xlsx");
    }

    /** Removes the workbook. */
    @TearDown
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** One row of the sheet. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void row() throws IOException {
        new WorkbookWriter().write(report, new Bulk(ROWS), file);
    }
}
