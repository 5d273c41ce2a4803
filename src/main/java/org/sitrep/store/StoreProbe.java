package org.sitrep.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds out whether the store can be written. */
public final class StoreProbe {

    /** The tables of which a run changes rows that are there; entries it only adds, and closes. */
    private static final List<String> CHANGES = List.of(
            "update run set status = status",
            "update attempt set status = status",
            "update manifest set known = known",
            "update input_file set state = state",
            "update intake_progress set at_end = at_end",
            "update issue set report = report",
            "update batch_job_instance set version = version",
            "update batch_job_execution set version = version",
            "update batch_step_execution set version = version");

    private final JdbcTemplate jdbc;

    public StoreProbe(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Changes every row to what it is. To be called in a transaction that is rolled back. A row that a dead transaction
     * holds for ever keeps this from returning.
     */
    public void touchAll() {
        CHANGES.forEach(jdbc::update);
    }
}
