package org.sitrep.job;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.sitrep.job.notice.Herald;
import org.sitrep.publish.CarriedFiles;
import org.sitrep.publish.Publisher;
import org.sitrep.publish.Retention;
import org.sitrep.store.CountryFingerprints;
import org.sitrep.store.EntryStore;
import org.sitrep.store.FileRevisions;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.IssueStore;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoreUpkeep;
import org.sitrep.store.VintageReader;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the rooms together. What belongs to one run is made for that run, not here.
 *
 * <p>Of Boot's configurations those are named that are used. To look through all and decline most of them, and to ask of
 * every bean whether it wants a proxy, took a third of the start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(StoreWiring.class)
@ImportAutoConfiguration({
    LifecycleAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class NightlyApplication {

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    StopOnSignal stopOnSignal(StopSignal signal) {
        return new StopOnSignal(signal);
    }

    @Bean
    Publisher publisher(SitrepSettings settings) {
        return new Publisher(settings.output());
    }

    @Bean
    Housekeeping housekeeping(SitrepSettings settings, DataSource source) {
        return new Housekeeping(new Retention(settings.output()), new StoreUpkeep(source));
    }

    @Bean
    Phases phases() {
        return new Phases();
    }

    @Bean
    Steps steps(JobRepository repository, PlatformTransactionManager transactions, StopSignal stop) {
        return new Steps(repository, transactions, stop);
    }

    @Bean
    TonightsFiles tonightsFiles(
            SitrepSettings settings,
            InputFileStore files,
            RejectionStore rejections,
            RunStore runs,
            TransactionTemplate transaction,
            Phases phases,
            Clock clock) {
        return new TonightsFiles(settings, files, rejections, runs, transaction, phases, clock);
    }

    @Bean
    KnownFormats knownFormats(SitrepSettings settings) {
        return new KnownFormats(settings);
    }

    @Bean
    RunRecorder runRecorder(
            RunStore runs,
            InputFileStore files,
            VintageReader vintages,
            JdbcTemplate jdbc,
            SitrepSettings settings,
            KnownFormats formats,
            Phases phases,
            Clock clock) {
        return new RunRecorder(
                runs, files, vintages, new FileRevisions(jdbc), settings, formats, phases, clock);
    }

    @Bean
    ReportPlanner reportPlanner(VintageReader vintages, IssueStore issues) {
        return new ReportPlanner(vintages, issues);
    }

    @Bean
    CarryOver carryOver(IssueStore issues, Publisher publisher, SitrepSettings settings) {
        return new CarryOver(
                issues,
                publisher,
                new CarriedFiles(settings.output()),
                new ProgramMark(settings.version()),
                settings.carryOver());
    }

    @Bean
    ReportFactory reportFactory(
            VintageReader vintages,
            InputFileStore files,
            JdbcTemplate jdbc,
            RejectionStore rejections,
            SitrepSettings settings,
            Warmup warmup,
            StopSignal stop) {
        return new ReportFactory(
                vintages,
                new CountryFingerprints(jdbc, files),
                rejections,
                settings,
                List.of(
                        new WorkbookRenderer(settings.password(), settings.slicers()),
                        new BriefingRenderer(settings.password()),
                        new ModelRenderer()),
                warmup,
                stop);
    }

    @Bean
    ManifestStep manifestStep(
            Steps steps, RunStore runs, InputFileStore files, EntryStore entries, RejectionStore rejections) {
        return new ManifestStep(steps, runs, files, entries, rejections);
    }

    @Bean
    IntakeStep intakeStep(
            Steps steps,
            RunStore runs,
            InputFileStore files,
            EntryStore entries,
            RejectionStore rejections,
            SitrepSettings settings,
            KnownFormats formats,
            CommitRecord commits,
            Progress progress) {
        return new IntakeStep(steps, runs, files, entries, rejections, settings, formats, commits, progress);
    }

    @Bean
    ReconcileStep reconcileStep(
            Steps steps,
            RunStore runs,
            InputFileStore files,
            EntryStore entries,
            RejectionStore rejections,
            VintageReader vintages,
            SitrepSettings settings) {
        return new ReconcileStep(steps, runs, files, entries, rejections, vintages, new Gate(settings));
    }

    @Bean
    ReportsStep reportsStep(
            Steps steps,
            ReportPlanner planner,
            ReportFactory factory,
            CarryOver carryOver,
            Publisher publisher,
            InputFileStore files,
            RunStore runs,
            SitrepSettings settings,
            Progress progress) {
        return new ReportsStep(steps, planner, factory, carryOver, publisher, files, runs, settings, progress);
    }

    @Bean
    PublishStep publishStep(
            Steps steps,
            Publisher publisher,
            RunRecorder recorder,
            RunStore runs,
            RejectionStore rejections,
            IssueStore issues,
            TransactionTemplate transaction,
            SitrepSettings settings) {
        return new PublishStep(steps, publisher, recorder, runs, rejections, issues, transaction, settings);
    }

    @Bean
    Jobs jobs(
            JobRepository repository,
            JobOperator operator,
            Phases phases,
            ManifestStep manifest,
            IntakeStep intake,
            ReconcileStep reconcile,
            ReportsStep reports,
            PublishStep publish) {
        return new Jobs(repository, operator, phases, manifest, intake, reconcile, reports, publish);
    }

    @Bean
    RunHistory runHistory(RunStore runs, IssueStore issues) {
        return new RunHistory(runs, issues);
    }

    @Bean
    Differences differences(ReportPlanner planner, ReportFactory factory) {
        return new Differences(planner, factory);
    }

    @Bean
    RunEnding runEnding(
            SitrepSettings settings,
            PublishStep publishing,
            Publisher publisher,
            RunRecorder recorder,
            RunStore runs,
            StopSignal stop) {
        return new RunEnding(settings, publishing, publisher, recorder, runs, stop);
    }

    @Bean
    Announcer announcer(Herald herald, SitrepSettings settings, Publisher publisher, StopSignal stop) {
        return new Announcer(herald, settings, publisher, stop);
    }

    @Bean
    NightRunner nightRunner(
            Jobs jobs,
            TonightsFiles tonight,
            ReportsStep reports,
            RunEnding ending,
            Announcer announcer,
            Publisher publisher,
            RunStore runs,
            StoreExaminer examiner,
            CommitRecord commits,
            InputFileStore files,
            SitrepSettings settings,
            Clock clock) {
        return new NightRunner(
                jobs,
                tonight,
                reports,
                ending,
                announcer,
                publisher,
                runs,
                examiner,
                commits,
                new ClockGuard(runs, clock),
                new MissingInput(settings.input(), runs, files));
    }
}
