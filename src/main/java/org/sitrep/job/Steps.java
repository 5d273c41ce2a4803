package org.sitrep.job;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/**
 * Makes steps, each with the transaction manager, the interruption and the restart that this job needs.
 *
 * <p>What Spring Batch offers by default loses rows: without a transaction manager, rows and progress are committed
 * apart; with its own interruption policy, a step that is stopped ends COMPLETED. So no step is made elsewhere. Each may
 * start again although Batch has it as complete, because what is done is told by the store and not by Batch.
 */
final class Steps {

    /** How long work that may be left is waited for after a signal, and how often the signal is looked for. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final StopSignal stop;

    Steps(JobRepository repository, PlatformTransactionManager transactions, StopSignal stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.stop = stop;
    }

    /** Something that is done at once. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Something that takes its time, and counts from one moment on, if it counts at all. */
    @FunctionalInterface
    interface LongWork {
        /** @param point to be passed before anything is done that counts */
        void run(TurningPoint point) throws Exception;
    }

    @FunctionalInterface
    private interface StepWork {
        void run(StepExecution step) throws Exception;
    }

    /** A step that does one thing in one transaction. */
    Step inTransaction(String name, Work work) {
        return tasklet(name, TransactionDefinition.PROPAGATION_REQUIRED, step -> work.run());
    }

    /**
     * A step that does one thing and may take its time. No transaction is held meanwhile, and no connection between two
     * questions to the store: a step's own thread would keep the first one that it used to its end, and there may be no
     * other. So the work is done in a thread beside.
     *
     * <p>After a signal it is waited for a moment only, and then left to end with the process, unless it has passed the
     * point from which on it counts. Before that it must not begin long questions to the store once the signal was raised.
     */
    Step abandonable(String name, LongWork work) {
        return tasklet(name, TransactionDefinition.PROPAGATION_NOT_SUPPORTED, step -> beside(step, work));
    }

    private void beside(StepExecution step, LongWork work) throws Exception {
        var point = new TurningPoint(stop);
        var log = MDC.getCopyOfContextMap();
        var done = new FutureTask<Boolean>(() -> {
            MDC.setContextMap(log == null ? Map.of() : log);
            work.run(point);
            return true;
        });
        Thread.ofPlatform().daemon().name(step.getStepName()).start(done);
        await(done, point);
        if (!done.isDone()) {
            stop.checkInterrupted(step);
        }
        if (done.state() == Future.State.FAILED) {
            var failure = done.exceptionNow();
            if (Faults.exitCode(failure) == ExitCode.STOPPED) {
                stop.checkInterrupted(step);
            }
            throw failure instanceof Exception known ? known : new IllegalStateException(failure);
        }
    }

    /** Waits for the end of work; a moment longer than the signal, and to its very end where it counts by then. */
    private void await(FutureTask<Boolean> work, TurningPoint point) {
        var interrupted = false;
        var isLeft = false;
        var patience = PATIENCE.dividedBy(LOOK);
        while (!work.isDone() && !isLeft) {
            try {
                var unused = work.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (stop.isRaised()) {
                    isLeft = --patience <= 0 && point.leave();
                }
            } catch (InterruptedException later) {
                interrupted = true;
            } catch (ExecutionException failed) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A step that copies items from a reader to a writer, so many in each transaction. */
    <T> Step chunks(String name, int size, ItemStreamReader<T> reader, ItemWriter<T> writer) {
        return new ChunkOrientedStepBuilder<T, T>(name, repository, size)
                .reader(reader)
                .writer(writer)
                .transactionManager(transactions)
                .interruptionPolicy(stop)
                .listener(new StepInLog())
                .allowStartIfComplete(true)
                .build();
    }

    /**
     * A step that consists of one partition for each of several keys.
     *
     * @param keys the keys; asked when the step starts, and again when it is restarted
     * @param stepOfKey makes the step of a key
     */
    Step partitioned(String name, String partition, Supplier<List<String>> keys, Function<String, Step> stepOfKey) {
        return partitioned(name, partition, keys, new OrderedPartitions(stepOfKey));
    }

    /**
     * A step that consists of one partition for each of several keys, which are executed in any order.
     *
     * @param keys the keys; asked when the step starts, and again when it is restarted
     * @param stepOfKey makes the step of a key
     * @param atOnce how many are executed at once, at least 1
     */
    Step partitioned(
            String name,
            String partition,
            Supplier<List<String>> keys,
            Function<String, Step> stepOfKey,
            int atOnce) {
        return partitioned(name, partition, keys, new ParallelPartitions(stepOfKey, atOnce));
    }

    private Step partitioned(
            String name, String partition, Supplier<List<String>> keys, PartitionHandler handler) {
        return new StepBuilder(name, repository)
                .partitioner(partition, gridSize -> contexts(keys.get()))
                .partitionHandler(handler)
                .listener(new StepInLog())
                .allowStartIfComplete(true)
                .build();
    }

    private Step tasklet(String name, int propagation, StepWork work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.checkInterrupted(contribution.getStepExecution());
                            work.run(contribution.getStepExecution());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .transactionAttribute(new AnyFaultRollsBack(propagation))
                .listener(new StepInLog())
                .allowStartIfComplete(true)
                .build();
    }

    /**
     * Without it, a tasklet that ends with a checked exception is not failed but asked again, without end: Batch takes
     * what rolls nothing back for no fault.
     */
    private static final class AnyFaultRollsBack extends DefaultTransactionAttribute {

        private static final long serialVersionUID = 1L;

        AnyFaultRollsBack(int propagation) {
            super(propagation);
        }

        @Override
        public boolean rollbackOn(Throwable fault) {
            return true;
        }
    }

    private static Map<String, ExecutionContext> contexts(List<String> keys) {
        var contexts = new LinkedHashMap<String, ExecutionContext>();
        keys.forEach(key -> contexts.put(key, new ExecutionContext()));
        return contexts;
    }
}
