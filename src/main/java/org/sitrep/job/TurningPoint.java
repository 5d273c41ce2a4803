package org.sitrep.job;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Decides between work that is about to count, such as an issue before its folder is renamed, and a waiter who is about
 * to leave it because of a signal: whoever is first has it. For one piece of work; safe for both threads.
 */
final class TurningPoint {

    private final StopSignal stop;
    private final AtomicBoolean taken = new AtomicBoolean();

    TurningPoint(StopSignal stop) {
        this.stop = stop;
    }

    /**
     * To be called by the work right before it does what counts.
     *
     * @throws FaultException with {@link ExitCode#STOPPED} if it must not, as the night is to stop or was left already
     */
    void pass() {
        stop.check();
        if (!taken.compareAndSet(false, true)) {
            throw StopSignal.fault();
        }
    }

    /** Leaves the work, which then cannot pass any more; false if it has passed and must be waited for. */
    boolean leave() {
        return taken.compareAndSet(false, true);
    }
}
