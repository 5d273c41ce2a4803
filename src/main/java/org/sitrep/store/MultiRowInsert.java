package org.sitrep.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Inserts rows by statements of many {@code VALUES}: in H2 they cost two thirds of a batch of single-row statements. How
 * many rows a statement has is a power of two, so that the database sees few statements and finds them in its cache.
 *
 * @param <T> the type that becomes a row
 */
final class MultiRowInsert<T> {

    /** The most rows of a statement, a power of two: more of them cost more parsing than they save. */
    private static final int ROWS = 32;

    private final JdbcTemplate jdbc;
    private final String head;
    private final String row;
    private final Binding<T> binding;

    /** Sets the parameters of one row, in the order of the columns. */
    @FunctionalInterface
    interface Binding<T> {
        void bind(Binder binder, T row) throws SQLException;
    }

    MultiRowInsert(JdbcTemplate jdbc, String table, List<String> columns, Binding<T> binding) {
        this.jdbc = jdbc;
        this.head = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        this.binding = binding;
    }

    void insert(List<T> rows) {
        var begin = 0;
        for (var each = ROWS; each > 0; each /= 2) {
            var end = rows.size() - rows.size() % each;
            if (end > begin) {
                execute(rows.subList(begin, end), each);
                begin = end;
            }
        }
    }

    private void execute(List<T> rows, int rowsPerStatement) {
        var sql = head + String.join(", ", Collections.nCopies(rowsPerStatement, row));
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var from = 0; from < rows.size(); from += rowsPerStatement) {
                    insert(statement, rows.subList(from, from + rowsPerStatement));
                }
                // H2 keeps the statement, and what it was given with it: blocks of many kilobytes.
                statement.clearParameters();
            }
            return rows.size();
        });
    }

    private void insert(PreparedStatement statement, List<T> rows) throws SQLException {
        var binder = new Binder(statement);
        for (var each : rows) {
            binding.bind(binder, each);
        }
        statement.executeUpdate();
    }
}
