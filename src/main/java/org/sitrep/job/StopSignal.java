package org.sitrep.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * The wish that the run come to an end, and the news that it has.
 *
 * <p>As an interruption policy it marks the step before it throws: a chunk step of Spring Batch 6.0.4 swallows the
 * exception and would otherwise end COMPLETED, with the rest of the file unread.
 */
final class StopSignal implements StepInterruptionPolicy {

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile boolean raised;

    void begin() {
        begun = true;
    }

    /** Notes that the run has come to its end and has been recorded. */
    void end() {
        ended.countDown();
    }

    void raise() {
        raised = true;
    }

    boolean isRaised() {
        return raised;
    }

    /** Waits for the end of the run, if it ever began. */
    void awaitEnd(Duration atMost) throws InterruptedException {
        if (begun) {
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
}
