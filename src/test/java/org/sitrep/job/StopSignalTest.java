package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

class StopSignalTest {

    private final StopSignal stop = StopSignal.ofProcess();
    private final ResourcelessJobRepository repository = new ResourcelessJobRepository();
    private final Steps steps = new Steps(repository, new ResourcelessTransactionManager(), stop);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void close() {
        never.countDown();
        stop.close();
    }

    @Test
    void onceRaisedNoWorkIsBegun() {
        stop.check();
        stop.raise();

        assertThatThrownBy(stop::check)
                .isInstanceOf(FaultException.class)
                .hasMessage("Stopped by a signal; the next run goes on from there");
        var done = new AtomicBoolean();
        assertThat(execute(steps.abandonable("publish", point -> done.set(true)))).isEqualTo(BatchStatus.STOPPED);
        assertThat(done).isFalse();
    }

    @Test
    void aReportInTheMakingIsLeftAfterAMoment() throws Exception {
        var begun = new CountDownLatch(1);
        var execution = inAThread(steps.abandonable("report", point -> {
            begun.countDown();
            never.await();
        }));
        begun.await();

        stop.raise();

        assertThat(execution.get(10, TimeUnit.SECONDS)).isEqualTo(BatchStatus.STOPPED);
    }

    @Test
    void anIssueThatIsNotInItsPlaceYetIsLeftAndStaysAway() throws Exception {
        var begun = new CountDownLatch(1);
        var point = new CompletableFuture<TurningPoint>();
        var execution = inAThread(steps.abandonable("publish", its -> {
            point.complete(its);
            begun.countDown();
            never.await();
        }));
        begun.await();

        stop.raise();

        assertThat(execution.get(10, TimeUnit.SECONDS)).isEqualTo(BatchStatus.STOPPED);
        assertThatThrownBy(point.join()::pass).isInstanceOf(FaultException.class);
    }

    @Test
    void whatWasLeftCannotCountAlsoWhereNoSignalIsKnownToIt() {
        var point = new TurningPoint(stop);

        assertThat(point.leave()).isTrue();
        assertThatThrownBy(point::pass).isInstanceOf(FaultException.class);
        assertThat(point.leave()).isFalse();
    }

    /** A process whose own hook is not run before it asks: the system promises no order. */
    static final class Ending {
        public static void main(String[] arguments) {
            var signal = StopSignal.ofProcess();
            signal.close();
            System.out.println("before: " + signal.isRaised());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("then: " + signal.isRaised())));
        }
    }

    @Test
    void thatTheProcessEndsIsKnownAlsoBeforeItsOwnHookIsRun() throws Exception {
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Ending.class.getName())
                .redirectErrorStream(true)
                .start();

        try (var said = process.inputReader()) {
            assertThat(said.lines()).containsExactly("before: false", "then: true");
        }
    }

    @Test
    void workThatCountsAlreadyIsWaitedFor() throws Exception {
        var begun = new CountDownLatch(1);
        var execution = inAThread(steps.abandonable("publish", point -> {
            point.pass();
            begun.countDown();
            never.await();
        }));
        begun.await();
        stop.raise();
        assertThatThrownBy(() -> execution.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

        never.countDown();

        assertThat(execution.get(10, TimeUnit.SECONDS)).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void whoRaisesItWaitsForTheEndOfTheWorkButTheWorkerDoesNotWaitForItself() throws Exception {
        stop.raiseAndAwaitEnd(Duration.ofDays(1));
        assertThat(stop.isRaised()).isFalse();

        var waiting = CompletableFuture.runAsync(() -> {
            try {
                stop.raiseAndAwaitEnd(Duration.ofDays(1));
            } catch (InterruptedException impatient) {
                throw new IllegalStateException(impatient);
            }
        });
        while (!stop.isRaised()) {
            Thread.onSpinWait();
        }
        assertThat(waiting).isNotDone();
        stop.end();

        waiting.get(10, TimeUnit.SECONDS);
    }

    private CompletableFuture<BatchStatus> inAThread(Step step) {
        return CompletableFuture.supplyAsync(() -> execute(step));
    }

    private BatchStatus execute(Step step) {
        try {
            var job = repository.createJobInstance("job", new JobParameters());
            var execution = repository.createJobExecution(job, new JobParameters(), new ExecutionContext());
            StepExecution executed = repository.createStepExecution(step.getName(), execution);
            step.execute(executed);
            return executed.getStatus();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
