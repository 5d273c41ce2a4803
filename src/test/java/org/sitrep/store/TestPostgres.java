package org.sitrep.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, started once for all tests of a process; it ends with the process. */
public final class TestPostgres {

    private static final class Server {
        private static final @Nullable EmbeddedPostgres RUNNING = start();

        private static @Nullable EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "20")
                        .start();
            } catch (IOException | RuntimeException cannot) {
                System.out.println("SKIPPED: no PostgreSQL can be started on this machine: " + cannot);
                return null;
            }
        }
    }

    private TestPostgres() {}

    /** The address of an empty database of the user {@code postgres}, who has no password. */
    public static String fresh() {
        var server = Server.RUNNING;
        Assumptions.assumeTrue(server != null, "a PostgreSQL can be started");
        var name = "store_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }
}
