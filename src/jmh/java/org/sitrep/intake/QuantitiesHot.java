package org.sitrep.intake;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading counts as people write them, each for the first time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QuantitiesHot {

    private static final List<String> COUNTS = List.of(
            "164", "about 12,000", "at least 160", "dozens", "4-6", "2 000+", "no report", "between 200 and 500",
            "several hundred", "more than 1,678 people");

    /** Ten counts. */
    @Benchmark
    public void tenCounts(Blackhole hole) {
        for (var count : COUNTS) {
            hole.consume(new QuantityParser(count, QuantityRules.DESK).parse());
        }
    }
}
