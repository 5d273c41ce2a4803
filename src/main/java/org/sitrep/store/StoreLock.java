package org.sitrep.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Properties;

/**
 * The right to write into a store that is no file, held by one process at a time: an advisory lock of PostgreSQL, on a
 * connection of its own. The server gives it back when the connection ends, however it ends, so there are no stale locks.
 *
 * <p>Two stores in two schemas of one database do not hold each other up.
 */
public final class StoreLock implements AutoCloseable {

    private static final String KEY = "hashtextextended('sitrep ' || current_schema(), 0)";

    private static final String HOLDER =
            "select a.application_name, a.client_addr, a.backend_start"
                    + " from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                    + " where l.locktype = 'advisory' and l.granted"
                    + " and l.database = (select oid from pg_database where datname = current_database())"
                    + " and (l.classid::bigint << 32 | l.objid::bigint) = " + KEY;

    private final Connection connection;

    private StoreLock(Connection connection) {
        this.connection = connection;
    }

    /** Whether a store at this address is locked by its server; one that is a file has another lock. */
    public static boolean isFor(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /**
     * Takes the lock.
     *
     * @param name how this process shall be named to others that find it locked
     * @return the lock; empty if another process holds it
     * @throws SQLException if the server cannot be asked
     */
    public static Optional<StoreLock> take(String url, String user, String password, String name) throws SQLException {
        var connection = connect(url, user, password, name);
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            if (answer.next() && answer.getBoolean(1)) {
                return Optional.of(new StoreLock(connection));
            }
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
        connection.close();
        return Optional.empty();
    }

    /** Who holds the lock, and since when, in words. */
    public static String holder(String url, String user, String password) throws SQLException {
        try (var connection = connect(url, user, password, "sitrep");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(HOLDER)) {
            return answer.next()
                    ? answer.getString(1) + " at " + answer.getString(2) + " since "
                            + answer.getObject(3, OffsetDateTime.class).toInstant()
                    : "one that has just ended";
        }
    }

    /** Gives the lock back before the connection ends: the server may notice that end a moment later. */
    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        }
    }

    private static Connection connect(String url, String user, String password, String name) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", name);
        return DriverManager.getConnection(url, settings);
    }
}
