package org.sitrep.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * The wish that the work come to an end, and the news that it has. Made in the thread that does the work, before Spring
 * starts, and closed by it: so a signal is known at whatever moment it comes, and the store is not closed under work that
 * has not heard of it.
 *
 * <p>As an interruption policy it marks the step before it throws: a chunk step of Spring Batch 6.0.4 swallows the
 * exception and would otherwise end COMPLETED, with the rest of the file unread.
 */
final class StopSignal implements StepInterruptionPolicy, AutoCloseable {

    private static final String WORDS = "Stopped by a signal; the next run goes on from there";

    private final Thread worker = Thread.currentThread();
    private final Thread hook = Thread.ofPlatform().name("stop").unstarted(this::raise);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean raised;

    /** A signal that is raised when the process gets one of the system's. */
    static StopSignal ofProcess() {
        var signal = new StopSignal();
        try {
            Runtime.getRuntime().addShutdownHook(signal.hook);
        } catch (IllegalStateException alreadyEnding) {
            signal.raise();
        }
        return signal;
    }

    void raise() {
        raised = true;
    }

    /**
     * Whether it was raised, or the process is about to end: the system starts all hooks at once and in no order, so that
     * Spring's may have closed the store before that of this signal has had its turn.
     */
    boolean isRaised() {
        if (!raised && isProcessEnding()) {
            raise();
        }
        return raised;
    }

    private static boolean isProcessEnding() {
        var probe = Thread.ofPlatform().unstarted(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /** @throws FaultException with {@link ExitCode#STOPPED} if it was raised */
    void check() {
        if (raised) {
            throw fault();
        }
    }

    /** What work says that ends because of it. */
    static FaultException fault() {
        return new FaultException(ExitCode.STOPPED, WORDS);
    }

    /** What to say of work that did not come to its end, for whatever reason, after it was raised. */
    static FaultException fault(Throwable cause) {
        return new FaultException(ExitCode.STOPPED, WORDS, cause);
    }

    /** Notes that the work has come to its end and has been recorded. */
    void end() {
        ended.countDown();
    }

    /** Raises it and waits for the end of the work; the worker itself, who has come to its end, does not. */
    void raiseAndAwaitEnd(Duration atMost) throws InterruptedException {
        if (Thread.currentThread() != worker) {
            raise();
            var unused = ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void checkInterrupted(StepExecution stepExecution) throws JobInterruptedException {
        if (raised || Thread.currentThread().isInterrupted()) {
            raised = true;
            stepExecution.setTerminateOnly();
            throw new JobInterruptedException("Stopped by a signal");
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // It runs, or has run.
        }
    }
}
