package org.sitrep.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar for each thing that takes long, one after the other, each on a line of a terminal. */
final class ProgressBars implements ProgressDisplay {

    /** Fits the narrowest terminal in use; the width of this one is not known without native code. */
    private static final int WIDTH = 79;

    private static final int EVERY_MILLIS = 250;
    private static final long MEGABYTE = 1 << 20;

    private final PrintStream terminal;
    private final LongSupplier nanoseconds;
    private @Nullable Work work;
    private @Nullable ProgressBar bar;
    private long begun;

    ProgressBars(PrintStream terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public boolean ownsTerminal() {
        return true;
    }

    @Override
    public synchronized void come(Work what, long done, long total, long rows) {
        if (what != work || bar == null) {
            close();
            work = what;
            begun = nanoseconds.getAsLong();
            bar = open(what, total);
        }
        bar.stepTo(done);
        if (rows > 0) {
            bar.setExtraMessage(
                    ProgressText.speed(rows, Duration.ofNanos(nanoseconds.getAsLong() - begun)) + " rows/s");
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private ProgressBar open(Work what, long total) {
        var builder = new ProgressBarBuilder()
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .setStyle(
                        terminal.charset().equals(StandardCharsets.UTF_8)
                                ? ProgressBarStyle.UNICODE_BLOCK
                                : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setInitialMax(total);
        return switch (what) {
            case READING -> builder.setTaskName("Reading").setUnit(" MB", MEGABYTE).build();
            case REPORTS -> builder.setTaskName("Reports").build();
        };
    }
}
