package org.sitrep.cli;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A line a minute, for logs: a night that is over sooner writes none. */
final class ProgressLines implements ProgressDisplay {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Consumer<String> log;
    private final LongSupplier nanoseconds;
    private @Nullable Work work;
    private long begun;
    private long told;

    /** @param nanoseconds a clock that is never put back */
    ProgressLines(Consumer<String> log, LongSupplier nanoseconds) {
        this.log = log;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public synchronized void come(Work what, long done, long total, long rows) {
        var now = nanoseconds.getAsLong();
        if (what != work) {
            work = what;
            begun = now;
            told = now;
        }
        if (now - told >= EVERY.toNanos()) {
            told = now;
            log.accept(ProgressText.line(what, done, total, rows, Duration.ofNanos(now - begun)));
        }
    }

    @Override
    public void close() {}
}
