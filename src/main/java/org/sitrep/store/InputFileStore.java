package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that were ever read, by fingerprint, and how far. */
public final class InputFileStore {

    private static final String SELECT =
            """
            select f.id, f.name, f.sha256, f.bytes, f.state, f.loaded_on, f.format, f.dataset, f.encoding, f.delimiter,
                   f.header_line, f.header, f.notices, f.reason,
                   p.records, p.accepted, p.unchanged, p.repeated, p.dropped, p.rejected, p.at_end
            from input_file f join intake_progress p on p.file_id = f.id
            """;

    private final JdbcClient jdbc;

    public InputFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes a file that is to be read. A content that the store has met before keeps its row.
     *
     * @param loadedOn when the reading begins, if it is new
     */
    public StoredFile register(String name, String sha256, long bytes, Instant loadedOn) {
        var known = find(sha256);
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.sql("insert into input_file (sha256, name, bytes, state, loaded_on) values (?, ?, ?, ?, ?)")
                .params(sha256, name, bytes, FileState.PENDING.name(), stamp(loadedOn))
                .update();
        jdbc.sql(
                """
                insert into intake_progress
                    (file_id, records, accepted, unchanged, repeated, dropped, rejected, at_end)
                select id, 0, 0, 0, 0, 0, 0, false from input_file where sha256 = ?
                """)
                .param(sha256)
                .update();
        return find(sha256).orElseThrow();
    }

    public Optional<StoredFile> find(String sha256) {
        return jdbc.sql(SELECT + " where f.sha256 = ?")
                .param(sha256)
                .query(InputFileStore::file)
                .optional();
    }

    /** The file of a number; it must exist. */
    public StoredFile get(long id) {
        return jdbc.sql(SELECT + " where f.id = ?")
                .param(id)
                .query(InputFileStore::file)
                .single();
    }

    /** The files in a state, in the order in which they came. */
    public List<StoredFile> inState(FileState state) {
        return jdbc.sql(SELECT + " where f.state = ? order by f.id")
                .param(state.name())
                .query(InputFileStore::file)
                .list();
    }

    /** Notes what was found out about the file when it was opened, and again when its rows have been read. */
    public void describe(long id, FileFormat format) {
        jdbc.sql(
                """
                update input_file
                set format = ?, dataset = ?, reason = ?, encoding = ?, delimiter = ?, header_line = ?, header = ?, notices = ?
                where id = ?
                """)
                .param(format.format())
                .param(format.dataset())
                .param(format.reason())
                .param(format.encoding())
                .param(format.delimiter())
                .param(format.headerLine())
                .param(Json.of(format.columns()))
                .param(Json.of(format.notices()))
                .param(id)
                .update();
    }

    /** Notes how far the reading has come; to be called in the transaction that writes the rows counted. */
    public void advance(long id, Tally tally, boolean atEnd) {
        jdbc.sql(
                """
                update intake_progress
                set records = ?, accepted = ?, unchanged = ?, repeated = ?, dropped = ?, rejected = ?, at_end = ?
                where file_id = ?
                """)
                .params(
                        tally.read(),
                        tally.accepted(),
                        tally.unchanged(),
                        tally.repeated(),
                        tally.dropped(),
                        tally.rejected(),
                        atEnd,
                        id)
                .update();
    }

    /** Notes that rows gave new versions of entries that were known; in the transaction that writes them. */
    public void addRevised(long id, long rows) {
        jdbc.sql("update intake_progress set revised = revised + ? where file_id = ?")
                .params(rows, id)
                .update();
    }

    /** How many of the accepted rows of a file gave new versions of entries that were known. */
    public long revised(long id) {
        return jdbc.sql("select revised from intake_progress where file_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    public void setState(long id, FileState state) {
        jdbc.sql("update input_file set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Makes a file ready to be read from its first record; its rows must have been withdrawn. */
    public void restart(long id, Instant loadedOn) {
        advance(id, Tally.NOTHING, false);
        jdbc.sql("update intake_progress set revised = 0 where file_id = ?").param(id).update();
        jdbc.sql("update input_file set state = ?, loaded_on = ? where id = ?")
                .params(FileState.PENDING.name(), stamp(loadedOn), id)
                .update();
    }

    /** Notes that an unread file is loaded now, if an issue was made since it was listed: that issue did not have it. */
    public void loadAfterIssues(long id, Instant now) {
        var latest = jdbc.sql("select max(loaded_until) from issue")
                .query(OffsetDateTime.class)
                .optional();
        // The system's clock may have been set back since.
        var after = latest.map(until -> until.toInstant().plusMillis(1)).filter(now::isBefore).orElse(now);
        jdbc.sql(
                """
                update input_file f set loaded_on = ?
                where id = ? and state = ? and exists (select 1 from issue i where i.loaded_until >= f.loaded_on)
                """)
                .params(stamp(after), id, FileState.PENDING.name())
                .update();
    }

    /** What changes if and only if the set of files taken in changes: reports rest on these alone. */
    public String stamp() {
        return jdbc.sql("select count(*), coalesce(max(id), 0), coalesce(sum(id), 0) from input_file where state = ?")
                .param(FileState.DONE.name())
                .query((row, n) -> row.getLong(1) + "-" + row.getLong(2) + "-" + row.getBigDecimal(3))
                .single();
    }

    /** The files that are taken in, by number. */
    Map<Long, StoredFile> taken() {
        var files = new HashMap<Long, StoredFile>();
        inState(FileState.DONE).forEach(file -> files.put(file.id(), file));
        return files;
    }

    /** The same, without what was loaded later; null for all. */
    Map<Long, StoredFile> taken(@Nullable Instant loadedUntil) {
        var files = taken();
        files.values().removeIf(file -> loadedUntil != null && file.loadedOn().isAfter(loadedUntil));
        return files;
    }

    static OffsetDateTime stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                FileState.valueOf(row.getString("state")),
                instant(row, "loaded_on"),
                format(row),
                new Tally(
                        row.getLong("records"),
                        row.getLong("accepted"),
                        row.getLong("unchanged"),
                        row.getLong("repeated"),
                        row.getLong("dropped"),
                        row.getLong("rejected")),
                row.getBoolean("at_end"));
    }

    private static @Nullable FileFormat format(ResultSet row) throws SQLException {
        if (row.getString("format") == null) {
            return null;
        }
        return new FileFormat(
                row.getString("format"),
                row.getString("dataset"),
                row.getString("reason"),
                row.getString("encoding"),
                row.getString("delimiter"),
                row.getLong("header_line"),
                Json.list(row.getString("header")),
                Json.list(row.getString("notices")));
    }
}
