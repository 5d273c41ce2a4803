package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The migrations of both databases arrive at the same tables. */
class SchemasTest {

    /** The layout of old stores, which H2 keeps for what was written in it. */
    private static final String OLD = "vintage";

    @Test
    void bothDatabasesHaveTheSameColumns() {
        try (var h2 = new TestStore(TestDatabase.H2);
                var postgres = new TestStore(TestDatabase.POSTGRESQL)) {
            var expected = columns(h2);
            expected.keySet().removeIf(column -> column.startsWith(OLD + "."));
            assertThat(columns(postgres)).isEqualTo(expected).hasSizeGreaterThan(70);
        }
    }

    private static Map<String, String> columns(TestStore store) {
        var columns = new TreeMap<String, String>();
        store.jdbc.query(
                "select lower(table_name), lower(column_name), lower(data_type), is_nullable from"
                        + " information_schema.columns where lower(table_schema) = 'public'",
                row -> {
                    if (!row.getString(1).startsWith("flyway")) {
                        columns.put(row.getString(1) + "." + row.getString(2),
                                kind(row.getString(3)) + (row.getString(4).equals("YES") ? "" : " not null"));
                    }
                });
        return columns;
    }

    private static String kind(String type) {
        return switch (type) {
            case "character varying", "text", "character large object" -> "text";
            case "binary varying", "bytea" -> "bytes";
            case "timestamp without time zone", "timestamp" -> "timestamp";
            default -> type;
        };
    }
}
