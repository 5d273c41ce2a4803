package org.sitrep.job;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Makes executions that died restartable.
 *
 * <p>A process that was killed leaves its execution STARTED for ever; a commit that failed leaves it UNKNOWN, which
 * Batch's own recovery refuses. Both are FAILED in truth: what they committed is in the store, and only that. Whoever
 * calls this holds the lock of the output folder, so no execution can be alive.
 */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /** A dead execution is one of the latest: no run begins without this repair. */
    private static final int INSTANCES = 5;
    /** The history of runs is kept apart from what Batch notes of them, which nobody asks for after a few nights. */
    private static final int KEPT = 10;
    /** A store of many nights is relieved in some nights. */
    private static final int FORGOTTEN_AT_ONCE = 100;

    private final JobRepository repository;

    Recovery(JobRepository repository) {
        this.repository = repository;
    }

    /** Repairs the executions of a job. */
    void repair(String job) {
        forgetUnstarted(job);
        for (var execution : dead(job)) {
            LOG.debug("Execution {} of job {} had died; noted as failed", execution.getId(), job);
            execution.getStepExecutions().stream().filter(Recovery::isDead).forEach(this::fail);
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(ExitStatus.FAILED.addExitDescription("The process had died"));
            execution.setEndTime(LocalDateTime.now());
            repository.update(execution);
        }
    }

    /** Forgets what Batch noted of all but the latest runs of a job: it is most of what a night without news writes. */
    void forgetOld(String job) {
        List.copyOf(repository.getJobInstances(job, KEPT, FORGOTTEN_AT_ONCE)).forEach(repository::deleteJobInstance);
    }

    /** A process killed between making the two leaves an instance that Batch would refuse for ever. */
    private void forgetUnstarted(String job) {
        for (var instance : repository.getJobInstances(job, 0, INSTANCES)) {
            if (repository.getJobExecutions(instance).isEmpty()) {
                LOG.debug("Instance {} of job {} had died before its first execution; forgotten", instance.getId(),
                        job);
                repository.deleteJobInstance(instance);
            }
        }
    }

    private Set<JobExecution> dead(String job) {
        var dead = new LinkedHashSet<>(repository.findRunningJobExecutions(job));
        for (var instance : repository.getJobInstances(job, 0, INSTANCES)) {
            var last = repository.getLastJobExecution(instance);
            if (last != null && (last.isRunning() || last.getStatus() == BatchStatus.UNKNOWN)) {
                dead.add(last);
            }
        }
        return dead;
    }

    private void fail(StepExecution step) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED.addExitDescription("The process had died"));
        step.setEndTime(LocalDateTime.now());
        repository.update(step);
    }

    private static boolean isDead(StepExecution step) {
        return step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN;
    }
}
