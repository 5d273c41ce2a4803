package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                    previous_as_of, asked_from, loaded_until, figures_changed, published_at, run_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                .param(issue.askedFrom())
                .param(InputFileStore.stamp(issue.loadedUntil()))
                .param(issue.figuresChanged())
                .param(InputFileStore.stamp(issue.publishedAt()))
                .param(issue.run())
                .update();
    }

    /** Notes an issue unless it is noted already: then the run that published it keeps it. */
    public void putIfAbsent(StoredIssue issue) {
        var known = on(issue.asOf()).stream()
                .anyMatch(each -> each.report().equals(issue.report())
                        && each.revision() == issue.revision()
                        && each.content().equals(issue.content()));
        if (!known) {
            put(issue);
        }
    }

    /** All issues of a day, the latest revisions first. */
    public List<StoredIssue> on(LocalDate asOf) {
        return jdbc.sql("select * from issue where as_of = ? order by revision desc, report")
                .param(asOf)
                .query((row, number) -> issue(row))
                .list();
    }

    /** How many figures changed with the issues of each run that published later issues than the first. */
    public Map<String, Long> figuresChangedByRun() {
        var changed = new HashMap<String, Long>();
        jdbc.sql("select run_id, sum(figures_changed) from issue where figures_changed is not null group by run_id")
                .query(row -> {
                    changed.put(row.getString(1), row.getLong(2));
                });
        return changed;
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
        var changed = row.getLong("figures_changed");
        var compared = !row.wasNull();
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
                row.getObject("asked_from", LocalDate.class),
                InputFileStore.instant(row, "loaded_until"),
                compared ? changed : null,
                InputFileStore.instant(row, "published_at"),
                row.getString("run_id"));
    }
}
