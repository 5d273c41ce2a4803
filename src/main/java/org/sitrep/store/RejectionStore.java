package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Rejection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that were not accepted, file by file. */
public final class RejectionStore {

    private static final String COLUMNS = "file_name, line_no, record_no, column_no, column_name, code, message, raw";

    private final JdbcTemplate jdbc;
    private final MultiRowInsert<Row> inserts;

    private record Row(long file, Rejection rejection) {}

    public RejectionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.inserts = new MultiRowInsert<>(
                jdbc,
                "rejection",
                List.of(
                        "file_id",
                        "file_name",
                        "line_no",
                        "record_no",
                        "column_no",
                        "column_name",
                        "code",
                        "message",
                        "raw"),
                (binder, row) -> bind(binder.number(row.file()), row.rejection()));
    }

    private static void bind(Binder to, Rejection rejection) throws SQLException {
        to.found(rejection.file())
                .number(rejection.line())
                .number(rejection.record())
                .number(rejection.columnNumber())
                .found(rejection.column())
                .text(rejection.code())
                .found(rejection.message())
                .found(rejection.raw());
    }

    /** Adds rejections of a file. */
    public void add(long file, List<Rejection> rejections) {
        inserts.insert(rejections.stream()
                .map(rejection -> new Row(file, rejection))
                .toList());
    }

    /** Adds the rejection of something that never became a file of the store, such as a link or a folder. */
    public void addToRun(String run, Rejection rejection) {
        jdbc.update("insert into rejection (run_id, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)", statement -> {
            bind(new Binder(statement).text(run), rejection);
        });
    }

    /** Drops the rejections of a file that will be read again. */
    public void drop(long file) {
        jdbc.update("delete from rejection where file_id = ?", file);
    }

    /** How many rows of the file were rejected, counted row by row. The rejection of the file as a whole is none. */
    public long rowsOf(long file) {
        var rows = jdbc.queryForObject(
                "select count(distinct record_no) from rejection where file_id = ? and record_no > 0", Long.class,
                file);
        return rows == null ? 0 : rows;
    }

    /** The rejections of a file in the order of its lines, at most so many. */
    public List<Rejection> ofFile(long file, int atMost) {
        return jdbc.query(
                "select " + COLUMNS + " from rejection where file_id = ? order by line_no, id limit " + atMost,
                RejectionStore::rejection,
                file);
    }

    /** Hands over the rejections of a file in the order of its lines; the consumer must not come back to the store. */
    public void forEachOfFile(long file, Consumer<Rejection> consumer) {
        jdbc.query(
                "select " + COLUMNS + " from rejection where file_id = ? order by line_no, id",
                row -> {
                    consumer.accept(rejection(row, 0));
                },
                file);
    }

    /** The rejections that belong to a run and to no file of the store. */
    public List<Rejection> ofRun(String run) {
        return jdbc.query(
                "select " + COLUMNS + " from rejection where run_id = ? order by file_name, id",
                RejectionStore::rejection,
                run);
    }

    private static Rejection rejection(ResultSet row, int number) throws SQLException {
        return new Rejection(
                row.getString("file_name"),
                row.getLong("line_no"),
                row.getLong("record_no"),
                row.getInt("column_no"),
                column(row),
                row.getString("code"),
                row.getString("message"),
                row.getString("raw"));
    }

    private static @Nullable String column(ResultSet row) throws SQLException {
        return row.getString("column_name");
    }
}
