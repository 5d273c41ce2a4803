package org.sitrep.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.EntryKey;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes entries in, each version as a vintage of its own, and gives a whole file's up again.
 *
 * <p>Files are taken in one after the other: two at once would not see each other's entries.
 */
public final class EntryStore {

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    private final Names datasets;
    private final Names countries;
    private final MultiRowInsert<VintageTable.Row> vintages;
    private final MultiRowInsert<Sighting> sightings;

    private record Sighting(long file, long vintage, long line) {}

    /** @param zone the zone whose calendar says on which day a file was loaded */
    public EntryStore(JdbcTemplate jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.datasets = new Names(jdbc, "dataset");
        this.countries = new Names(jdbc, "country");
        this.vintages = new MultiRowInsert<>(jdbc, "vintage", VintageTable.COLUMNS, VintageTable::bind);
        this.sightings = new MultiRowInsert<>(
                jdbc, "sighting", List.of("file_id", "vintage_id", "line_no"), (binder, sighting) -> binder.number(
                        sighting.file())
                        .number(sighting.vintage())
                        .number(sighting.line()));
    }

    /**
     * Takes in the next rows of a file.
     *
     * @param file the file that they come from
     * @param rows in the order of the file; all rows before them must have been taken in
     * @return what became of each row, in the same order
     */
    public List<Verdict> take(StoredFile file, List<LogRow> rows) {
        var desk = new RowDesk(known(file.id(), keysOf(rows)));
        var verdicts = rows.stream().map(desk::judge).toList();
        store(file, desk.accepted());
        sightings.insert(desk.sighted().stream()
                .map(seen -> new Sighting(file.id(), seen.vintage(), seen.line()))
                .toList());
        return verdicts;
    }

    /**
     * Notes that a publisher has deleted entries: each gets a vintage in which it is retracted since.
     *
     * @param file the file that says so
     * @param dataset the dataset that the entries belong to
     * @param deletions in the order of the file; all rows before them must have been taken in
     * @return what became of each, in the same order
     */
    public List<Verdict> delete(StoredFile file, String dataset, List<Deletion> deletions) {
        if (deletions.isEmpty()) {
            return List.of();
        }
        var number = datasets.known(Set.of(dataset)).get(dataset);
        if (number == null) {
            return deletions.stream()
                    .<Verdict>map(deletion -> new Verdict.Unknown(deletion.id()))
                    .toList();
        }
        var desk = new DeletionDesk(jdbc, file, number, dataset, LocalDate.ofInstant(file.loadedOn(), zone));
        var verdicts = desk.judge(deletions);
        vintages.insert(desk.rows());
        close(desk.rows());
        return verdicts;
    }

    /** Takes all that came from a file out of the store again; what it had replaced is current again. */
    public void withdraw(long file) {
        var replaced = new ArrayList<EntryRef>();
        jdbc.query(
                "select dataset_id, entry_id from vintage where file_id = ? and number > 1",
                row -> {
                    replaced.add(new EntryRef(row.getInt(1), row.getString(2)));
                },
                file);
        jdbc.update("delete from vintage where file_id = ?", file);
        jdbc.batchUpdate(
                """
                update vintage v set closed_on = (
                    select min(n.counts_from) from vintage n
                    where n.dataset_id = v.dataset_id and n.entry_id = v.entry_id and n.number > v.number)
                where dataset_id = ? and entry_id = ?
                """,
                replaced.stream()
                        .map(entry -> new Object[] {entry.dataset(), entry.id()})
                        .toList());
        forget(file);
    }

    /** Drops what is only needed while the file is read. */
    public void forget(long file) {
        jdbc.update("delete from sighting where file_id = ?", file);
    }

    /** How many records of the file have a vintage in the store, counted row by row. */
    public long recordsOf(long file) {
        var records =
                jdbc.queryForObject("select count(distinct record_no) from vintage where file_id = ?", Long.class,
                        file);
        return records == null ? 0 : records;
    }

    private record EntryRef(int dataset, String id) {}

    private static Set<EntryKey> keysOf(List<LogRow> rows) {
        return rows.stream()
                .flatMap(row -> row.versions().stream())
                .map(version -> version.entry().key())
                .collect(toSet());
    }

    /** The latest vintage of each entry, and whether the file has said it before. */
    private List<Known> known(long file, Set<EntryKey> keys) {
        var found = new ArrayList<Known>();
        var idsByDataset = keys.stream().collect(groupingBy(EntryKey::dataset, mapping(EntryKey::id, toSet())));
        var numbers = datasets.known(idsByDataset.keySet());
        // The join with the list finds each id by the index; "= any" of the list would have H2 read the whole table.
        numbers.forEach((dataset, number) -> jdbc.query(
                """
                select v.entry_id, v.id, v.number, v.digest, v.file_id, v.line_no, s.line_no, v.counts_from
                from unnest(?) as wanted(id)
                join vintage v on v.dataset_id = ? and v.entry_id = wanted.id
                left join sighting s on s.file_id = ? and s.vintage_id = v.id
                """,
                row -> {
                    var sightedOn = row.getLong(7);
                    var sighted = !row.wasNull();
                    var here = row.getLong(5) == file;
                    found.add(new Known(
                            new EntryKey(dataset, row.getString(1)),
                            row.getLong(2),
                            row.getInt(3),
                            row.getBytes(4),
                            here || sighted,
                            here ? row.getLong(6) : sightedOn,
                            row.getObject(8, LocalDate.class)));
                },
                idsByDataset.getOrDefault(dataset, Set.of()).toArray(String[]::new),
                number,
                file));
        return found;
    }

    private void store(StoredFile file, List<RowDesk.Fresh> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        var datasetNumbers = datasets.numbersOf(fresh.stream()
                .map(each -> each.version().entry().dataset())
                .collect(toSet()));
        var countryNumbers = countries.numbersOf(fresh.stream()
                .map(each -> each.version().entry().country())
                .collect(toSet()));
        var loadedOn = LocalDate.ofInstant(file.loadedOn(), zone);
        var rows = fresh.stream()
                .map(each -> new VintageTable.Row(
                        number(datasetNumbers, each.version().entry().dataset()),
                        number(countryNumbers, each.version().entry().country()),
                        each.number(),
                        countsFrom(each, loadedOn),
                        file.id(),
                        each.record(),
                        each.line(),
                        each.version().entry(),
                        each.version().digest()))
                .toList();
        vintages.insert(rows);
        close(rows.stream().filter(row -> row.number() > 1).toList());
    }

    private void close(List<VintageTable.Row> successors) {
        jdbc.batchUpdate(
                """
                update vintage set closed_on = ?
                where dataset_id = ? and entry_id = ? and number < ? and (closed_on is null or closed_on > ?)
                """,
                successors.stream()
                        .map(row -> new Object[] {
                            row.countsFrom(), row.dataset(), row.entry().id(), row.number(), row.countsFrom()
                        })
                        .toList());
    }

    private static LocalDate countsFrom(RowDesk.Fresh fresh, LocalDate loadedOn) {
        if (fresh.number() == 1) {
            return fresh.version().entry().knownOn();
        }
        var uploadedOn = fresh.version().uploadedOn();
        return uploadedOn == null ? loadedOn : uploadedOn;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("No number for " + name);
        }
        return number;
    }
}
