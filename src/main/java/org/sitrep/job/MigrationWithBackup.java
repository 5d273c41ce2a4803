package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.sitrep.store.StoreUpkeep;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Keeps a copy of a store before a newer program changes its tables. */
final class MigrationWithBackup implements FlywayMigrationStrategy {

    private final Path storeFolder;

    MigrationWithBackup(Path storeFolder) {
        this.storeFolder = storeFolder;
    }

    @Override
    public void migrate(Flyway flyway) {
        var info = flyway.info();
        var current = info.current();
        if (current != null && info.pending().length > 0) {
            var archive = storeFolder.resolve("before-migration-from-" + current.getVersion() + ".zip");
            try {
                Files.deleteIfExists(archive);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            new StoreUpkeep(flyway.getConfiguration().getDataSource()).backUp(archive);
        }
        flyway.migrate();
    }
}
