package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The issues of every report. */
public final class IssueStore {

    private final JdbcClient jdbc;

    public IssueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes an issue; one that is published again, because its folder was gone, takes the place of its former self. */
    public void put(StoredIssue issue) {
        jdbc.sql("delete from issue where report = ? and as_of = ? and revision = ?")
                .params(issue.report(), issue.asOf(), issue.revision())
                .update();
        jdbc.sql(
                """
                insert into issue (report, country, as_of, revision, content_sha256, folder, window_from, window_to,
                    previous_as_of, published_at, run_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(issue.report())
                .param(issue.country())
                .param(issue.asOf())
                .param(issue.revision())
                .param(issue.content())
                .param(issue.folder())
                .param(issue.windowFrom())
                .param(issue.windowTo())
                .param(issue.previous())
                .param(InputFileStore.stamp(issue.publishedAt()))
                .param(issue.run())
                .update();
    }

    /** The latest issue of a report for a day. */
    public Optional<StoredIssue> on(String report, LocalDate asOf) {
        return jdbc.sql("select * from issue where report = ? and as_of = ? order by revision desc limit 1")
                .params(report, asOf)
                .query((row, number) -> issue(row))
                .optional();
    }

    /** The latest issue of a report for an earlier day. */
    public Optional<StoredIssue> before(String report, LocalDate asOf) {
        return jdbc.sql("select * from issue where report = ? and as_of < ? order by as_of desc, revision desc limit 1")
                .params(report, asOf)
                .query((row, number) -> issue(row))
                .optional();
    }

    private static StoredIssue issue(ResultSet row) throws SQLException {
        return new StoredIssue(
                row.getString("report"),
                row.getString("country"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("revision"),
                row.getString("content_sha256"),
                row.getString("folder"),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class),
                row.getObject("previous_as_of", LocalDate.class),
                InputFileStore.instant(row, "published_at"),
                row.getString("run_id"));
    }
}
