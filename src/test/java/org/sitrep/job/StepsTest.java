package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

class StepsTest {

    private final StopSignal stop = StopSignal.ofProcess();
    private final ResourcelessJobRepository repository = new ResourcelessJobRepository();
    private final Steps steps = new Steps(repository, new ResourcelessTransactionManager(), stop);

    private enum Kind {
        IN_TRANSACTION((steps, work) -> steps.inTransaction("publish", work)),
        ABANDONABLE((steps, work) -> steps.abandonable("publish", point -> work.run()));

        private final BiFunction<Steps, Steps.Work, Step> maker;

        Kind(BiFunction<Steps, Steps.Work, Step> maker) {
            this.maker = maker;
        }
    }

    @AfterEach
    void close() {
        stop.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFaultThatIsCheckedFailsTheStepAndIsNotTriedAgain(Kind kind) throws JobInterruptedException {
        var tries = new AtomicInteger();
        var step = kind.maker.apply(steps, () -> {
            if (tries.incrementAndGet() < 5) {
                throw new IOException("Read-only file system");
            }
        });

        var execution = execution();
        step.execute(execution);

        assertThat(tries).hasValue(1);
        assertThat(execution.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(execution.getFailureExceptions()).singleElement()
                .satisfies(fault -> assertThat(Faults.words(fault)).contains("Read-only file system"));
    }

    private StepExecution execution() {
        var parameters = new JobParameters();
        var job = repository.createJobExecution(
                repository.createJobInstance("night", parameters), parameters, new ExecutionContext());
        return repository.createStepExecution("publish", job);
    }
}
