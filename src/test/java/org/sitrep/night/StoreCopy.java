package org.sitrep.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.TreeMap;

/** A copy of a store's file, opened beside the original, so that looking at it repairs nothing in the original. */
final class StoreCopy {

    private final String url;

    StoreCopy(Path storeFile, Path scratch) throws IOException {
        Files.createDirectories(scratch);
        Files.copy(storeFile, scratch.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        url = "jdbc:h2:file:" + scratch.resolve("copy").toAbsolutePath() + ";TRACE_LEVEL_FILE=0";
    }

    /** What is in the store, in numbers that two equal stores share. */
    TreeMap<String, String> contents() throws SQLException {
        var found = new TreeMap<String, String>();
        found.put("vintages", one("select sum(vintages) from vintage_block"));
        found.put("revisions", one("select sum(revisions) from vintage_block"));
        found.put("records", one("select sum(records) from vintage_block"));
        found.put("hashes", one("select listagg(rawtohex(hash('SHA256', hashes)), ' ') within group (order by id)"
                + " from vintage_block"));
        found.put("keys", one(contentsOf("block_keys")));
        found.put("entries", one(contentsOf("block_entries")));
        found.put("rejections", one("select count(*) from rejection"));
        found.put("sightings", one("select count(*) from sighting"));
        found.put(
                "progress",
                one("select listagg(f.name || ' ' || f.state || ' ' || p.records || ' ' || p.accepted || ' '"
                        + " || p.unchanged || ' ' || p.repeated || ' ' || p.rejected || ' ' || p.at_end, ', ')"
                        + " within group (order by f.name)"
                        + " from input_file f join intake_progress p on p.file_id = f.id"));
        found.put("issues", one("select listagg(report || ' ' || folder, ', ') within group (order by report)"
                + " from issue"));
        return found;
    }

    /** The contents of a table of blocks, in order; the numbers themselves jump after a kill. */
    private static String contentsOf(String table) {
        return "select listagg(rawtohex(hash('SHA256', content)), ' ') within group (order by id) from " + table;
    }

    /** The step in which the process died. */
    String step() {
        try {
            var running = one("select status from batch_job_execution order by job_execution_id desc limit 1");
            if (running.isEmpty()) {
                return "before the job";
            }
            if (!running.equals("STARTED") && !running.equals("STARTING")) {
                return running.equals("COMPLETED") ? "after the job" : "before the job";
            }
            var step = one("select step_name from batch_step_execution where status in ('STARTED', 'STARTING')"
                    + " and job_execution_id = (select max(job_execution_id) from batch_job_execution)"
                    + " order by step_execution_id desc limit 1");
            return step.isEmpty() ? "between steps" : step.replaceAll("File:?.*|:.*", "");
        } catch (SQLException noTables) {
            return "before the job";
        }
    }

    private String one(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
