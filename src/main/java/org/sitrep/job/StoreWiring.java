package org.sitrep.job;

import java.time.Duration;
import org.sitrep.store.EntryStore;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.IssueStore;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.RunStore;
import org.sitrep.store.StoreProbe;
import org.sitrep.store.VintageReader;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the store together: how it is brought up to date, what is asked of it, and how it is examined. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    FlywayMigrationStrategy migrationWithBackup(SitrepSettings settings, MigrationWithBackup.Renewal renewal) {
        return new MigrationWithBackup(settings.storeFolder(), renewal);
    }

    @Bean
    InputFileStore inputFileStore(JdbcClient jdbc) {
        return new InputFileStore(jdbc);
    }

    @Bean
    EntryStore entryStore(JdbcTemplate jdbc, SitrepSettings settings) {
        return new EntryStore(jdbc, settings.zone());
    }

    @Bean
    VintageReader vintageReader(JdbcTemplate jdbc, InputFileStore files) {
        return new VintageReader(jdbc, files);
    }

    @Bean
    RejectionStore rejectionStore(JdbcTemplate jdbc) {
        return new RejectionStore(jdbc);
    }

    @Bean
    RunStore runStore(JdbcClient jdbc) {
        return new RunStore(jdbc);
    }

    @Bean
    IssueStore issueStore(JdbcClient jdbc) {
        return new IssueStore(jdbc);
    }

    @Bean
    CommitRecord commitRecord(SitrepSettings settings, InputFileStore files) {
        return new CommitRecord(settings.storeFolder(), files);
    }

    @Bean
    StoreExaminer storeExaminer(
            CommitRecord commits,
            InputFileStore files,
            EntryStore entries,
            RejectionStore rejections,
            RunStore runs,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        return new StoreExaminer(
                commits, files, entries, rejections, runs, new StoreProbe(jdbc), transaction, Duration.ofSeconds(20));
    }
}
