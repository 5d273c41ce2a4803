package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sitrep.job.Progress;

class ProgressTest {

    private final AtomicLong clock = new AtomicLong();

    @Test
    void logsGetOneLineAMinute() {
        var lines = new ArrayList<String>();
        try (var display = new ProgressLines(lines::add, clock::get)) {
            for (var second = 0; second <= 150; second++) {
                clock.set(Duration.ofSeconds(second).toNanos());
                display.come(Progress.Work.READING, second * 1_000L, 300_000, second * 2_000L);
            }
        }

        assertThat(lines)
                .containsExactly(
                        "Reading: 20 %, 120,000 rows, 2,000 rows a second, about 4 minutes left",
                        "Reading: 40 %, 240,000 rows, 2,000 rows a second, about 3 minutes left");
    }

    @Test
    void eachKindOfWorkHasAMinuteOfItsOwn() {
        var lines = new ArrayList<String>();
        try (var display = new ProgressLines(lines::add, clock::get)) {
            display.come(Progress.Work.READING, 0, 100, 0);
            clock.set(Duration.ofSeconds(59).toNanos());
            display.come(Progress.Work.REPORTS, 0, 200, 0);
            clock.set(Duration.ofSeconds(100).toNanos());
            display.come(Progress.Work.REPORTS, 150, 200, 0);
            clock.set(Duration.ofSeconds(120).toNanos());
            display.come(Progress.Work.REPORTS, 180, 200, 0);
        }

        assertThat(lines).isEqualTo(List.of("Reports: 180 of 200, less than a minute left"));
    }

    @Test
    void aTerminalGetsABarWithRowsASecond() {
        var terminal = new ByteArrayOutputStream();
        try (var display = new ProgressBars(new PrintStream(terminal, true, StandardCharsets.UTF_8), clock::get)) {
            display.come(Progress.Work.READING, 0, 100 << 20, 1_000);
            clock.set(Duration.ofSeconds(2).toNanos());
            display.come(Progress.Work.READING, 50 << 20, 100 << 20, 100_000);
        }

        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .contains("Reading", "50/100 MB", "50,000 rows/s");
    }
}
