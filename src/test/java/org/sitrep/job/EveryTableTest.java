package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * What lies on the disk before each statement that makes or changes tables is what a kill at that instant leaves. H2
 * commits each of them by itself; still the next night must go on by itself.
 *
 * <p>{@code -Dsitrep.crash.every=1} looks at every statement; by default it is each eleventh.
 */
class EveryTableTest {

    private static final int EVERY = Integer.getInteger("sitrep.crash.every", 11);
    /** Handed to the part that Spring makes. */
    private static final ThreadLocal<Snapshots> SNAPSHOTS = new ThreadLocal<>();

    @TempDir Path home;

    @AfterEach
    void close() {
        SNAPSHOTS.remove();
    }

    @Test
    void aNightThatDiedWhileTablesWereMadeIsFollowedByOneThatMakesThem() throws IOException {
        var desk = desk("undisturbed");

        var snapshots = snapshots(desk, 30);

        for (var snapshot : snapshots) {
            assertGoesOn(desk(snapshot));
        }
    }

    @Test
    void aNightThatDiedWhileTablesWereChangedIsFollowedByOneThatChangesThem() throws IOException {
        var desk = desk("undisturbed");
        makeStoreOfVersion4(desk);

        var snapshots = snapshots(desk, 6);

        for (var snapshot : snapshots) {
            var next = desk(snapshot);
            assertGoesOn(next);
            assertThat(next.output.resolve(".store/before-migration-from-4.zip")).exists();
        }
    }

    @Test
    void withoutTheCopyThatWasMadeBeforeNothingIsTried() throws IOException {
        var desk = desk("undisturbed");
        makeStoreOfVersion4(desk);
        var store = desk.output.resolve(".store");
        Files.writeString(store.resolve(MigrationMark.FILE), "before-migration-from-4.zip\n");

        assertThatThrownBy(desk::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.STORE_DAMAGED))
                .hasMessageContaining("before-migration-from-4.zip, cannot be read")
                .hasMessageContaining("sitrep rebuild");

        assertThat(desk.rebuild().exitCode()).isEqualTo(ExitCode.OK);
        assertGoesOn(desk);
    }

    @Test
    void aMarkThatComesBackAfterAPowerFailureTakesNothingAway() throws IOException {
        var desk = desk("undisturbed");
        assertThat(desk.run().exitCode()).isEqualTo(ExitCode.OK);
        Files.writeString(desk.output.resolve(".store").resolve(MigrationMark.FILE), "\n");

        assertThat(desk.run().status()).isEqualTo("nothing-new");

        assertGoesOn(desk);
    }

    private List<String> snapshots(Desk desk, int atLeast) {
        var snapshots = new Snapshots(desk.output, home);
        SNAPSHOTS.set(snapshots);
        assertThat(desk.with(Snapshot.class).run().status()).isEqualTo("published");
        assertThat(snapshots.taken()).as("statements").hasSizeGreaterThan(atLeast);
        var looked = new ArrayList<String>();
        for (var number = EVERY / 2; number < snapshots.taken().size(); number += EVERY) {
            looked.add(snapshots.taken().get(number));
        }
        System.out.printf("%d of %d statements on tables were the last%n", looked.size(), snapshots.taken().size());
        return looked;
    }

    private static void assertGoesOn(Desk next) throws IOException {
        assertThat(next.run().exitCode()).as(next.output.toString()).isEqualTo(ExitCode.OK);
        assertThat(next.folders()).containsExactly("2031-05-09", "latest");
        assertThat(next.examine()).isEqualTo("The store is in order: 1 file, 12 rows");
        assertThat(next.output.resolve(".store").resolve(MigrationMark.FILE)).doesNotExist();
    }

    private static void makeStoreOfVersion4(Desk desk) throws IOException {
        Files.createDirectories(desk.output.resolve(".store"));
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + desk.output.resolve(".store/sitrep"), "sa", "")
                .locations("classpath:db/migration/h2")
                .target("4")
                .load()
                .migrate();
    }

    private Desk desk(String name) throws IOException {
        var desk = new Desk(home.resolve(name));
        desk.log("freedonia.csv", 12);
        return desk;
    }

    /** Copies of the output folder, as it was before each statement. */
    private record Snapshots(Path output, Path home, List<String> taken) {

        Snapshots(Path output, Path home) {
            this(output, home, new ArrayList<>());
        }

        void take() {
            var name = "statement-%03d".formatted(taken.size() + 1);
            var to = home.resolve(name).resolve("output");
            try (var all = Files.walk(output)) {
                for (var path : all.toList()) {
                    var target = to.resolve(output.relativize(path).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target, LinkOption.NOFOLLOW_LINKS);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            taken.add(name);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Snapshot {

        /** Stands before the connections of which the tables are made. */
        @Bean
        static BeanPostProcessor watchedMigration() {
            var snapshots = SNAPSHOTS.get();
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof FlywayMigrationStrategy real ? watched(real, snapshots) : bean;
                }
            };
        }

        private static FlywayMigrationStrategy watched(FlywayMigrationStrategy real, Snapshots snapshots) {
            return flyway -> {
                var configuration = flyway.getConfiguration();
                real.migrate(Flyway.configure()
                        .configuration(configuration)
                        .dataSource(new Watched(configuration.getDataSource(), snapshots))
                        .load());
            };
        }
    }

    private static final class Watched extends DelegatingDataSource {

        private final Snapshots snapshots;

        Watched(DataSource target, Snapshots snapshots) {
            super(target);
            this.snapshots = snapshots;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, connection);
        }

        private <T> T proxy(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    EveryTableTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().equals("execute") && target instanceof Statement) {
                            snapshots.take();
                        }
                        try {
                            var result = method.invoke(target, arguments);
                            return result instanceof Statement made && method.getName().equals("createStatement")
                                    ? proxy(Statement.class, made)
                                    : result;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    }));
        }
    }
}
