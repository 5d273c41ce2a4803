package org.sitrep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deletions of entries that no log has brought yet. A list of deletions may be older than the first log of its dataset, or
 * than the one that still has an entry; the entry must not come to life again by that.
 */
final class AwaitedDeletions {

    private static final int TOGETHER = 1_000;

    private final JdbcTemplate jdbc;
    private final Map<String, Kept> kept = new HashMap<>();

    /** Those of a dataset: the latest day for each id, and how many rows the store had. */
    private record Kept(int rows, Map<String, LocalDate> days) {}

    AwaitedDeletions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps deletions.
     *
     * @param loadedOn the day of those that name none
     */
    void add(StoredFile file, String dataset, List<Deletion> deletions, LocalDate loadedOn) {
        jdbc.batchUpdate(
                "insert into awaited_deletion (file_id, dataset, entry_id, deleted_on) values (?, ?, ?, ?)",
                deletions,
                TOGETHER,
                (statement, deletion) -> {
                    statement.setLong(1, file.id());
                    statement.setString(2, dataset);
                    statement.setString(3, deletion.id());
                    statement.setObject(4, deletion.on() == null ? loadedOn : deletion.on());
                });
    }

    /** The day since which a version that a log brings is deleted; null if it is not, or was uploaded after that day. */
    @Nullable
    LocalDate deletedOn(Version version) {
        var days = ofDataset(version.entry().dataset()).days();
        if (days.isEmpty()) {
            return null;
        }
        var uploadedOn = version.uploadedOn();
        return DeletionDesk.wholesOf(version.entry().id()).stream()
                .map(days::get)
                .filter(day -> day != null && (uploadedOn == null || !uploadedOn.isAfter(day)))
                .findFirst()
                .orElse(null);
    }

    /** Looks again at what the store has. */
    void refresh(Iterable<String> datasets) {
        for (var dataset : datasets) {
            var rows = jdbc.queryForObject(
                    "select count(*) from awaited_deletion where dataset = ?", Integer.class, dataset);
            var known = kept.get(dataset);
            if (known == null || rows == null || known.rows() != rows) {
                kept.remove(dataset);
            }
        }
    }

    /** Forgets those of a list that is given up. */
    void withdraw(long file) {
        jdbc.update("delete from awaited_deletion where file_id = ?", file);
        kept.clear();
    }

    void rest() {
        kept.clear();
    }

    private Kept ofDataset(String dataset) {
        var known = kept.get(dataset);
        if (known == null) {
            known = read(dataset);
            kept.put(dataset, known);
        }
        return known;
    }

    private Kept read(String dataset) {
        var days = new HashMap<String, LocalDate>();
        var rows = new ArrayList<String>();
        jdbc.query(
                "select entry_id, deleted_on from awaited_deletion where dataset = ?",
                row -> {
                    var id = row.getString(1);
                    rows.add(id);
                    days.merge(id, row.getObject(2, LocalDate.class), (one, other) -> one.isAfter(other) ? one : other);
                },
                dataset);
        return new Kept(rows.size(), days);
    }
}
