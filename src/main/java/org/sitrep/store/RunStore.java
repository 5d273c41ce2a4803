package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of runs, with the frozen list of files of each. */
public final class RunStore {

    /** A run that ended is told by its run.json; only one of the latest can go on with its list. */
    private static final int KEPT_LISTS = 20;

    private final JdbcClient jdbc;

    public RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a run that begins, with its files, and forgets the lists of old ones: each names every file there is. */
    public void begin(StoredRun run, List<ManifestLine> manifest) {
        jdbc.sql(
                """
                insert into run (id, command, request, manifest_digest, started_at, status,
                    read_count, accepted_count, rejected_count)
                values (?, ?, ?, ?, ?, ?, 0, 0, 0)
                """)
                .params(
                        run.id(),
                        run.command(),
                        run.request(),
                        run.manifestDigest(),
                        InputFileStore.stamp(run.startedAt()),
                        run.status().name())
                .update();
        attempt(run.id(), 1, run.startedAt());
        jdbc.sql("delete from manifest where run_id not in (select id from run order by number desc limit "
                + KEPT_LISTS + ")")
                .update();
        for (var line : manifest) {
            jdbc.sql("insert into manifest (run_id, position, file_id, name, sha256, bytes, known)"
                    + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(run.id())
                    .param(line.position())
                    .param(line.file())
                    .param(line.name())
                    .param(line.sha256())
                    .param(line.bytes())
                    .param(line.known())
                    .update();
        }
    }

    /** The list of files of a run, in order. */
    public List<ManifestLine> manifest(String run) {
        return jdbc.sql("select position, file_id, name, sha256, bytes, known from manifest"
                + " where run_id = ? order by position")
                .param(run)
                .query((row, number) -> line(row))
                .list();
    }

    /** Notes that an ended or killed run goes on, with a further attempt that begins now. */
    public void resume(String run, Instant now) {
        jdbc.sql("update run set status = ?, finished_at = null, exit_code = null, message = null where id = ?")
                .params(RunStatus.RUNNING.name(), run)
                .update();
        var last = jdbc.sql("select coalesce(max(number), 0) from attempt where run_id = ?")
                .param(run)
                .query(Integer.class)
                .single();
        attempt(run, last + 1, now);
    }

    private void attempt(String run, int number, Instant startedAt) {
        jdbc.sql("insert into attempt (run_id, number, started_at, status) values (?, ?, ?, ?)")
                .params(run, number, InputFileStore.stamp(startedAt), RunStatus.RUNNING.name())
                .update();
    }

    /** Notes the day of knowledge of a run's reports and the digest of all that they rest on. */
    public void rest(String run, LocalDate asOf, String basis) {
        jdbc.sql("update run set as_of = ?, basis = ? where id = ?")
                .params(asOf, basis, run)
                .update();
    }

    /** Notes how a run, and the last attempt at it, ended. */
    public void end(
            String run,
            RunStatus status,
            int exitCode,
            Instant finishedAt,
            Tally tally,
            @Nullable String folder,
            String message) {
        // The attempt first: after a kill in between, the run is still one that goes on.
        jdbc.sql(
                """
                update attempt set status = ?, exit_code = ?, finished_at = ?, message = ?
                where run_id = ? and number = (select max(number) from attempt where run_id = ?)
                """)
                .params(status.name(), exitCode, InputFileStore.stamp(finishedAt), message, run, run)
                .update();
        jdbc.sql(
                """
                update run set status = ?, exit_code = ?, finished_at = ?, read_count = ?, accepted_count = ?,
                    rejected_count = ?, folder = ?, message = ?
                where id = ?
                """)
                .param(status.name())
                .param(exitCode)
                .param(InputFileStore.stamp(finishedAt))
                .param(tally.read())
                .param(tally.accepted())
                .param(tally.rejected())
                .param(folder)
                .param(message)
                .param(run)
                .update();
    }

    public Optional<StoredRun> find(String run) {
        return jdbc.sql("select * from run where id = ?")
                .param(run)
                .query((row, number) -> run(row))
                .optional();
    }

    /** The latest runs, the latest first. */
    public List<StoredRun> latest(int atMost) {
        return jdbc.sql("select * from run order by number desc limit " + atMost)
                .query((row, number) -> run(row))
                .list();
    }

    /** The attempts at the latest runs, by run and number. */
    public List<StoredAttempt> attempts(int atMostRuns) {
        return jdbc.sql("select * from attempt where run_id in (select id from run order by number desc limit "
                + atMostRuns + ") order by run_id, number")
                .query((row, number) -> attempt(row))
                .list();
    }

    /** The folder of the latest published issue that rests on the same; empty if there is none. */
    public Optional<String> folderOf(String basis) {
        return jdbc
                .sql("select folder from run where basis = ? and status in ('PUBLISHED', 'NOTHING_NEW')"
                        + " and folder is not null order by number desc limit 1")
                .param(basis)
                .query(String.class)
                .optional();
    }

    private static ManifestLine line(ResultSet row) throws SQLException {
        var number = row.getLong("file_id");
        var file = row.wasNull() ? null : number;
        return new ManifestLine(
                row.getInt("position"),
                file,
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getBoolean("known"));
    }

    private static StoredAttempt attempt(ResultSet row) throws SQLException {
        return new StoredAttempt(
                row.getString("run_id"),
                row.getInt("number"),
                InputFileStore.instant(row, "started_at"),
                finishedAt(row),
                RunStatus.valueOf(row.getString("status")),
                exitCode(row),
                row.getString("message"));
    }

    private static @Nullable Instant finishedAt(ResultSet row) throws SQLException {
        var finishedAt = row.getObject("finished_at", OffsetDateTime.class);
        return finishedAt == null ? null : finishedAt.toInstant();
    }

    private static @Nullable Integer exitCode(ResultSet row) throws SQLException {
        var exitCode = row.getInt("exit_code");
        return row.wasNull() ? null : exitCode;
    }

    private static StoredRun run(ResultSet row) throws SQLException {
        return new StoredRun(
                row.getString("id"),
                row.getString("command"),
                row.getString("request"),
                row.getString("manifest_digest"),
                InputFileStore.instant(row, "started_at"),
                finishedAt(row),
                RunStatus.valueOf(row.getString("status")),
                exitCode(row),
                row.getObject("as_of", LocalDate.class),
                row.getString("basis"),
                row.getString("folder"),
                new Tally(
                        row.getLong("read_count"),
                        row.getLong("accepted_count"),
                        0,
                        0,
                        0,
                        row.getLong("rejected_count")),
                row.getString("message"));
    }
}
