package org.sitrep.job;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.publish.RunRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Takes the time of a run's phases: of the clock, of the processor, and what was allocated, by the whole process with
 * its compiler and its garbage collector. The first phase, {@code start}, begins with the process.
 */
final class Phases implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Phases.class);
    private static final String FIRST = "start";

    private final List<RunRecord.Phase> ended = new ArrayList<>();
    private String phase = FIRST;
    private Reading begun = new Reading(
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now), Duration.ZERO, 0);

    /** What the clocks show; {@code processor} is null where the system does not tell. */
    private record Reading(Instant clock, @Nullable Duration processor, long allocated) {
        static Reading now() {
            return new Reading(
                    Instant.now(),
                    ProcessHandle.current().info().totalCpuDuration().orElse(null),
                    ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                            ? threads.getTotalThreadAllocatedBytes()
                            : 0);
        }
    }

    /** Ends the present phase and begins another; nothing if it is the present one. */
    synchronized void begin(String next) {
        if (next.equals(phase)) {
            return;
        }
        var now = Reading.now();
        var done = phase(now);
        LOG.debug("{}: {} s, {} s of processor time, {} MB allocated", done.name(), done.seconds(),
                done.processorSeconds(), done.allocatedBytes() >> 20);
        ended.add(done);
        phase = next;
        begun = now;
    }

    @Override
    public void beforeStep(StepExecution step) {
        begin(step.getStepName());
    }

    /** The phases so far; the last one is not at its end. */
    synchronized List<RunRecord.Phase> soFar() {
        var all = new ArrayList<>(ended);
        all.add(phase(Reading.now()));
        return all;
    }

    private RunRecord.Phase phase(Reading now) {
        return new RunRecord.Phase(
                phase,
                seconds(Duration.between(begun.clock(), now.clock())),
                begun.processor() == null || now.processor() == null
                        ? null
                        : seconds(now.processor().minus(begun.processor())),
                now.allocated() - begun.allocated());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
