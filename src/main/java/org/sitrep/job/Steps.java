package org.sitrep.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
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

    /** A step that does one thing in one transaction. */
    Step inTransaction(String name, Work work) {
        return tasklet(name, TransactionDefinition.PROPAGATION_REQUIRED, work);
    }

    /** A step that does one thing and may take its time: no transaction is held meanwhile. */
    Step withoutTransaction(String name, Work work) {
        return tasklet(name, TransactionDefinition.PROPAGATION_NOT_SUPPORTED, work);
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
        return new StepBuilder(name, repository)
                .partitioner(partition, gridSize -> contexts(keys.get()))
                .partitionHandler(new OrderedPartitions(stepOfKey))
                .listener(new StepInLog())
                .allowStartIfComplete(true)
                .build();
    }

    private Step tasklet(String name, int propagation, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.checkInterrupted(contribution.getStepExecution());
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .transactionAttribute(new DefaultTransactionAttribute(propagation))
                .listener(new StepInLog())
                .allowStartIfComplete(true)
                .build();
    }

    private static Map<String, ExecutionContext> contexts(List<String> keys) {
        var contexts = new LinkedHashMap<String, ExecutionContext>();
        keys.forEach(key -> contexts.put(key, new ExecutionContext()));
        return contexts;
    }
}
