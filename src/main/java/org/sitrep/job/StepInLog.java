package org.sitrep.job;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Has every line of a structured log name the step in which it was written. */
final class StepInLog implements StepExecutionListener {

    private static final String STEP = "step";

    @Override
    public void beforeStep(StepExecution step) {
        MDC.put(STEP, step.getStepName());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        MDC.remove(STEP);
        return null;
    }
}
