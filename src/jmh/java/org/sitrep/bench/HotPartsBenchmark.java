package org.sitrep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The parts where the time of a large night goes, by JMH: {@code mvn -Pbenchmark verify -Dit.test=HotPartsBenchmark}. */
class HotPartsBenchmark {

    private static final Path RESULT = Path.of("target", "benchmark", "hot-parts.csv");

    @Test
    void measure() throws Exception {
        Files.createDirectories(RESULT.getParent());
        var options = new OptionsBuilder()
                .include("org\\.sitrep\\..*Hot\\.")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .resultFormat(ResultFormatType.CSV)
                .result(RESULT.toString())
                .shouldFailOnError(true)
                .build();
        assertThat(new Runner(options).run()).hasSize(3);
    }
}
