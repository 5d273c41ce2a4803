package org.sitrep.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.Step;

/**
 * The two jobs: {@code nightly} takes in and publishes, {@code rebuild} publishes from the store.
 *
 * <p>The run's name is the one parameter that tells instances apart. A run that goes on after its process died keeps its
 * name, so that Batch restarts the instance; a run with other input has another name, and is another instance. There is
 * no incrementer: with one, Batch ignores the parameters that it is given.
 */
final class Jobs {

    private static final String NIGHTLY = "nightly";
    private static final String REBUILD = "rebuild";

    private final JobRepository repository;
    private final JobOperator operator;
    private final Recovery recovery;
    private final Phases phases;
    private final ManifestStep manifest;
    private final IntakeStep intake;
    private final ReconcileStep reconcile;
    private final ReportsStep reports;
    private final PublishStep publish;

    Jobs(
            JobRepository repository,
            JobOperator operator,
            Phases phases,
            ManifestStep manifest,
            IntakeStep intake,
            ReconcileStep reconcile,
            ReportsStep reports,
            PublishStep publish) {
        this.repository = repository;
        this.operator = operator;
        this.recovery = new Recovery(repository);
        this.phases = phases;
        this.manifest = manifest;
        this.intake = intake;
        this.reconcile = reconcile;
        this.reports = reports;
        this.publish = publish;
    }

    /** Makes executions of processes that died restartable, and forgets old ones. */
    void repair() {
        for (var job : List.of(NIGHTLY, REBUILD)) {
            recovery.repair(job);
            recovery.forgetOld(job);
        }
    }

    /** Does the job of a run, or goes on with it; null if Batch has it as complete. */
    @Nullable
    JobExecution execute(RunContext run) {
        var parameters =
                new JobParametersBuilder().addString("run", run.id()).toJobParameters();
        try {
            return operator.start(job(run), parameters);
        } catch (JobInstanceAlreadyCompleteException complete) {
            return null;
        } catch (JobExecutionException refused) {
            throw new IllegalStateException(
                    "Spring Batch would not start run " + run.id() + ": " + refused.getMessage(), refused);
        }
    }

    private Job job(RunContext run) {
        return switch (run.options().command()) {
            case RUN -> new JobBuilder(NIGHTLY, repository)
                    .start(timed(manifest.step(run)))
                    .next(timed(intake.step(run)))
                    .next(timed(reconcile.step(run)))
                    .next(timed(reports.step(run)))
                    .next(timed(publish.step(run)))
                    .build();
            case REPORT -> new JobBuilder(REBUILD, repository)
                    .start(timed(reports.step(run)))
                    .next(timed(publish.step(run)))
                    .build();
            case HISTORY, DIFFERENCE -> throw new IllegalArgumentException("What only tells needs no job");
        };
    }

    /** Only the steps of the job are phases, not the steps that they consist of. */
    private Step timed(Step step) {
        if (step instanceof AbstractStep phase) {
            phase.registerStepExecutionListener(phases);
        }
        return step;
    }
}
