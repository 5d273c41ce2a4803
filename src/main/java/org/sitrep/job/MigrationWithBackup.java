package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.sitrep.store.StoreUpkeep;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Keeps a copy of a store before a newer program changes its tables, and all of it where a new one shall be made. A store
 * whose entries it could not read afterwards is left alone. Should the process die meanwhile, the next one finds the
 * {@link MigrationMark}.
 */
final class MigrationWithBackup implements FlywayMigrationStrategy {

    private final Path storeFolder;
    private final Renewal renewal;
    private final MigrationMark mark;

    /** @param asideAs under which name the store is kept aside so that a new one is made; null where it is not */
    record Renewal(@Nullable String asideAs) {}

    MigrationWithBackup(Path storeFolder, Renewal renewal) {
        this.storeFolder = storeFolder;
        this.renewal = renewal;
        this.mark = new MigrationMark(storeFolder);
    }

    @Override
    public void migrate(Flyway flyway) {
        var upkeep = new StoreUpkeep(flyway.getConfiguration().getDataSource());
        if (renewal.asideAs() != null) {
            upkeep.setAside(renewal.asideAs());
        }
        var info = flyway.info();
        var current = info.current();
        if (Arrays.stream(info.all()).anyMatch(each -> each.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new FaultException(
                    ExitCode.STORE_DAMAGED,
                    "The store is of a newer version of this program, and was left as it is. Use that version. "
                            + StoreFiles.REMEDY);
        }
        if (current != null && info.pending().length > 0) {
            if (upkeep.isOfOldLayout()) {
                throw new FaultException(
                        ExitCode.STORE_DAMAGED,
                        "The store is of an older version of this program, and was left as it is. "
                                + StoreFiles.REMEDY);
            }
            var archive = storeFolder.resolve("before-migration-from-" + current.getVersion() + ".zip");
            backUp(upkeep, archive);
        }
        flyway.migrate();
        try {
            mark.end();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void backUp(StoreUpkeep upkeep, Path archive) {
        try {
            Files.deleteIfExists(archive);
            upkeep.backUp(archive);
            if (Files.exists(archive)) {
                mark.begin(archive);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
