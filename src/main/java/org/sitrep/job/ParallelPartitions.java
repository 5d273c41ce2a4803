package org.sitrep.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.MDC;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Executes several partitions at once, in the order of their names. For partitions that write nothing into the store
 * but what Batch notes of them, one transaction after the other; what they read, they wait for in turn.
 */
final class ParallelPartitions implements PartitionHandler {

    private final Function<String, Step> stepOfPartition;
    private final int atOnce;

    /**
     * A handler.
     *
     * @param stepOfPartition makes the step of a partition, given the part of its name after the colon
     * @param atOnce how many are executed at once, at least 1
     */
    ParallelPartitions(Function<String, Step> stepOfPartition, int atOnce) {
        this.stepOfPartition = stepOfPartition;
        this.atOnce = atOnce;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager) throws Exception {
        var partitions = splitter.split(manager, 1).stream()
                .sorted(Comparator.comparing(StepExecution::getStepName))
                .toList();
        var log = MDC.getCopyOfContextMap();
        try (var threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("report-", 1).factory())) {
            var executed = new ArrayList<Future<?>>();
            for (var partition : partitions) {
                executed.add(threads.submit(() -> {
                    MDC.setContextMap(log == null ? Map.of() : log);
                    execute(partition);
                    return partition;
                }));
            }
            await(executed);
        }
        return partitions;
    }

    /** Each is executed, also after a failure or a stop: one left unstarted could never be restarted. */
    private void execute(StepExecution partition) throws Exception {
        var name = partition.getStepName();
        stepOfPartition.apply(name.substring(name.indexOf(':') + 1)).execute(partition);
    }

    private static void await(List<Future<?>> executed) throws Exception {
        Exception first = null;
        for (var each : executed) {
            try {
                var unused = each.get();
            } catch (ExecutionException failed) {
                first = first != null ? first
                        : failed.getCause() instanceof Exception cause ? cause : new IllegalStateException(failed);
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
