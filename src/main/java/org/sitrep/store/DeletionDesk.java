package org.sitrep.store;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Judges deletions against what is known of their entries. A deleted entry is not removed: it gets a vintage in which it
 * is retracted, so that a report of an earlier day still has it.
 */
final class DeletionDesk {

    private final JdbcTemplate jdbc;
    private final StoredFile file;
    private final int dataset;
    private final String datasetName;
    private final LocalDate loadedOn;
    private final Map<String, Map<String, Latest>> latest = new LinkedHashMap<>();
    private final List<VintageTable.Row> rows = new ArrayList<>();

    private record Latest(Entry entry, int country, int number, LocalDate countsFrom, byte[] digest, long file) {
        boolean isDeleted() {
            return Arrays.equals(digest, DeletionDesk.digest(entry.key()));
        }
    }

    DeletionDesk(JdbcTemplate jdbc, StoredFile file, int dataset, String datasetName, LocalDate loadedOn) {
        this.jdbc = jdbc;
        this.file = file;
        this.dataset = dataset;
        this.datasetName = datasetName;
        this.loadedOn = loadedOn;
    }

    /** The digest of the vintage in which an entry is deleted; no row of a log has it. */
    static byte[] digest(EntryKey key) {
        try {
            var text = "deleted\n" + key.dataset() + "\n" + key.id();
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Verdict> judge(List<Deletion> deletions) {
        load(deletions);
        return deletions.stream().map(this::judge).toList();
    }

    /** The vintages to be written. */
    List<VintageTable.Row> rows() {
        return rows;
    }

    private Verdict judge(Deletion deletion) {
        var entries = latest.getOrDefault(deletion.id(), Map.of());
        if (entries.isEmpty()) {
            return new Verdict.Unknown(deletion.id());
        }
        var standing = entries.values().stream().filter(entry -> !entry.isDeleted()).toList();
        standing.forEach(entry -> delete(deletion, entry));
        if (!standing.isEmpty()) {
            return new Verdict.Accepted();
        }
        return entries.values().stream().anyMatch(entry -> entry.file() == file.id())
                ? new Verdict.Repeated()
                : new Verdict.Unchanged();
    }

    private void delete(Deletion deletion, Latest former) {
        var on = deletion.on() == null ? loadedOn : deletion.on();
        var countsFrom = on.isAfter(former.countsFrom()) ? on : former.countsFrom();
        var entry = retracted(former.entry(), countsFrom);
        var digest = digest(entry.key());
        var number = former.number() + 1;
        rows.add(new VintageTable.Row(
                dataset,
                former.country(),
                number,
                countsFrom,
                file.id(),
                deletion.record(),
                deletion.line(),
                entry,
                digest));
        latest.getOrDefault(deletion.id(), Map.of())
                .replace(entry.id(), new Latest(entry, former.country(), number, countsFrom, digest, file.id()));
    }

    private void load(List<Deletion> deletions) {
        var countries = new Names(jdbc, "country").byNumber();
        var ids = deletions.stream().map(Deletion::id).collect(toSet()).toArray(String[]::new);
        // Two joins, as one with "or" would not use the index. '$' is the character after '#'.
        jdbc.query(
                """
                select wanted.id as wanted_id, v.* from unnest(cast(? as varchar array)) as wanted(id)
                join vintage v on v.dataset_id = ? and v.entry_id = wanted.id
                union all
                select wanted.id as wanted_id, v.* from unnest(cast(? as varchar array)) as wanted(id)
                join vintage v on v.dataset_id = ?
                    and v.entry_id > wanted.id || '#' and v.entry_id < wanted.id || '$'
                """,
                row -> {
                    var country = row.getInt("country_id");
                    var found = new Latest(
                            VintageTable.entry(row, datasetName, countries.getOrDefault(country, "")),
                            country,
                            row.getInt("number"),
                            row.getObject("counts_from", LocalDate.class),
                            row.getBytes("digest"),
                            row.getLong("file_id"));
                    latest.computeIfAbsent(row.getString("wanted_id"), id -> new LinkedHashMap<>())
                            .merge(found.entry().id(), found,
                                    (one, other) -> one.number() > other.number() ? one : other);
                },
                ids,
                dataset,
                ids,
                dataset);
    }

    private static Entry retracted(Entry entry, LocalDate on) {
        return new Entry(
                entry.dataset(),
                entry.id(),
                entry.category(),
                entry.date(),
                entry.end(),
                entry.reportedOn(),
                entry.place(),
                entry.group(),
                entry.definition(),
                entry.count(),
                entry.periodStart(),
                entry.attribution(),
                new Standing(Status.RETRACTED, ReducedDate.of(on)),
                entry.corrects(),
                entry.partOf(),
                entry.summary(),
                entry.attributes());
    }
}
