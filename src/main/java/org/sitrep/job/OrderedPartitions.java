package org.sitrep.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Executes partitions one after the other in the order of their names.
 *
 * <p>The order matters, as a later file may change what an earlier one says, and Spring Batch hands partitions out in
 * the order of a hash. One after the other, because the store takes one writer. Each partition gets a step of its own
 * that is made from the partition's name: a kill between two of Batch's transactions leaves partitions with an empty
 * context, so nothing may be in the context that cannot be told from the name.
 */
final class OrderedPartitions implements PartitionHandler {

    private final Function<String, Step> stepOfPartition;

    /** @param stepOfPartition makes the step of a partition, given the part of its name after the colon */
    OrderedPartitions(Function<String, Step> stepOfPartition) {
        this.stepOfPartition = stepOfPartition;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager) throws Exception {
        List<StepExecution> partitions = splitter.split(manager, 1).stream()
                .sorted(Comparator.comparing(StepExecution::getStepName))
                .toList();
        for (var partition : partitions) {
            execute(partition);
        }
        return partitions;
    }

    /** Each is executed, also after a failure or a stop: one left unstarted could never be restarted. */
    private void execute(StepExecution partition) throws JobInterruptedException {
        var name = partition.getStepName();
        stepOfPartition.apply(name.substring(name.indexOf(':') + 1)).execute(partition);
    }
}
