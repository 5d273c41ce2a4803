package org.sitrep.job;

import java.time.Clock;
import java.time.Duration;
import org.sitrep.store.RunStore;

/**
 * Finds a clock of the system that was set back. Under such a clock rows would be rejected as of the future, a day of
 * knowledge would lie before the last one, and the file would count as read for ever after.
 */
final class ClockGuard {

    /** A step back of hours, by a time server or a wrong zone, does no harm: the store's own clock goes on. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final RunStore runs;
    private final Clock clock;

    ClockGuard(RunStore runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** @throws FaultException if the clock shows a time more than a day before the last run */
    void check() {
        var now = clock.instant();
        runs.latest(1).stream()
                .map(run -> run.startedAt())
                .filter(last -> now.isBefore(last.minus(TOLERANCE)))
                .forEach(last -> {
                    throw new FaultException(
                            ExitCode.FAILED,
                            "The system's clock shows " + now + ", but the last run began at " + last
                                    + ". Nothing was begun. Set the clock and run again; if it was that run's clock that"
                                    + " was wrong, 'sitrep rebuild' makes a new store from the input");
                });
    }
}
