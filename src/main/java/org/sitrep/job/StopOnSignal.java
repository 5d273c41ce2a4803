package org.sitrep.job;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Lets a run that gets a signal come to the end of its chunk and be recorded, before Spring closes the store under it.
 *
 * <p>A lifecycle of the highest phase is stopped first. Shutdown hooks of one's own would not do: the JVM runs them
 * beside Spring's, which closes the connection at once.
 */
final class StopOnSignal implements SmartLifecycle {

    /**
     * A chunk, and the record of a stopped run, take a second or two. What takes longer, such as the fingerprint of a
     * huge log, is cut off as if the process were killed: the store bears that.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StopSignal signal;
    private volatile boolean running;

    StopOnSignal(StopSignal signal) {
        this.signal = signal;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        try {
            signal.raiseAndAwaitEnd(PATIENCE);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
