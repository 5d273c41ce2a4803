package org.sitrep.store;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty store with the tables of the migrations and, as in the program, one connection. */
final class TestStore implements AutoCloseable {

    static final Instant NIGHT_ONE = Instant.parse("2031-05-11T02:30:00Z");
    static final Instant NIGHT_TWO = Instant.parse("2031-05-12T02:30:00Z");

    private final TestDatabase database;
    private final HikariDataSource pool = new HikariDataSource();
    final JdbcTemplate jdbc = new JdbcTemplate(pool);
    final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    final JdbcClient client = JdbcClient.create(jdbc);
    final InputFileStore files = new InputFileStore(client);
    final EntryStore entries = new EntryStore(jdbc, ZoneOffset.UTC);
    final VintageReader reader = new VintageReader(jdbc, files);

    TestStore(TestDatabase database) {
        this.database = database;
        var url = database.fresh();
        pool.setJdbcUrl(url);
        pool.setUsername(database.user);
        pool.setPassword("");
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(5000);
        Flyway.configure()
                .dataSource(url, database.user, "")
                .locations(database.migrations())
                .load()
                .migrate();
    }

    /** A file of that name, registered on that night. */
    StoredFile file(String name, Instant loadedOn) {
        return files.register(name, HexFormat.of().formatHex(digest(name)), 100, loadedOn);
    }

    /** Takes rows of a file in and closes it. */
    List<Verdict> takeAll(StoredFile file, LogRow... rows) {
        var verdicts = entries.take(file, List.of(rows));
        done(file);
        return verdicts;
    }

    void done(StoredFile file) {
        entries.forget(file.id());
        files.setState(file.id(), FileState.DONE);
    }

    /** A row with one entry of the country Freedonia. */
    static LogRow row(long record, String id, String reportedOn, long detained) {
        return new LogRow(record, record + 1, List.of(version(id, reportedOn, detained)));
    }

    static Version version(String id, String reportedOn, long detained) {
        return version(entry(id, reportedOn, "Freedonia", detained));
    }

    static Version version(Entry entry) {
        return new Version(entry, digest(entry.toString()), null);
    }

    static Entry entry(String id, String reportedOn, String country, long detained) {
        var day = ReducedDate.of(LocalDate.parse(reportedOn));
        return new Entry(
                "desk-log",
                id,
                Category.DETENTION,
                day,
                null,
                day,
                new Place(Area.of(country), null, null),
                Entry.ALL,
                "",
                new Count(
                        new Figure(
                                BigDecimal.valueOf(detained), null, null, Qualifier.AT_LEAST, "at least " + detained),
                        Basis.TOTAL,
                        "persons"),
                null,
                Attribution.NONE,
                Standing.REPORTED,
                List.of(),
                null,
                "",
                Map.of());
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        if (database == TestDatabase.H2) {
            jdbc.execute("shutdown");
        }
        pool.close();
    }
}
