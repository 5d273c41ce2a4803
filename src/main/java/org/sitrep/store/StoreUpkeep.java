package org.sitrep.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the store's file small, and a copy of it. What only H2 needs is not done in other databases. */
public final class StoreUpkeep {

    private final JdbcTemplate jdbc;

    public StoreUpkeep(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** Gives the space of removed rows back. It ends the connection: nothing else can be done with the store then. */
    public void compact() {
        if (isH2()) {
            jdbc.execute("shutdown compact");
        }
    }

    /** Writes a copy of the store, as a zip archive. */
    public void backUp(Path archive) {
        if (isH2()) {
            jdbc.update("backup to ?", archive.toString());
        }
    }

    /**
     * Keeps all tables aside in a schema of that name, and begins an empty one. A store that is a file is kept aside as a
     * file.
     */
    public void setAside(String name) {
        if (!isH2()) {
            var schema = jdbc.queryForObject("select current_schema()", String.class);
            jdbc.execute("alter schema " + schema + " rename to " + name);
            jdbc.execute("create schema " + schema);
        }
    }

    /** Whether the store holds entries in the layout of before version 5, which this program does not read. */
    public boolean isOfOldLayout() {
        if (!isH2()) {
            return false;
        }
        var tables = jdbc.queryForObject(
                "select count(*) from information_schema.tables where lower(table_name) = 'vintage'", Integer.class);
        return tables != null
                && tables > 0
                && !jdbc.queryForList("select 1 from vintage fetch first 1 row only").isEmpty();
    }

    private boolean isH2() {
        ConnectionCallback<Boolean> product =
                connection -> connection.getMetaData().getDatabaseProductName().equals("H2");
        return Boolean.TRUE.equals(jdbc.execute(product));
    }
}
