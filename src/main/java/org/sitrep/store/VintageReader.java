package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Origin;
import org.sitrep.model.Vintage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads entries. Those of files that are not taken in whole are never seen: a file being read, or one that a crash left
 * half read, is not there.
 */
public final class VintageReader {

    private static final int FETCH = 500;
    private static final String OF_COUNTRY = "where v.country_id = (select id from country where name = ?) ";
    private static final String REVISED =
            """
            select r.dataset_id, r.entry_id from vintage r join input_file f on f.id = r.file_id
            where r.country_id = (select id from country where name = ?) and f.state = 'DONE' and f.loaded_on <= ?
            group by r.dataset_id, r.entry_id having count(*) > 1
            """;

    private final JdbcTemplate jdbc;
    private final InputFileStore files;

    public VintageReader(JdbcTemplate jdbc, InputFileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The countries of which something was known on a day, by name. */
    public List<String> countriesKnownOn(LocalDate day) {
        return countriesKnownOn(day, null);
    }

    /**
     * The countries of which something was known on a day, by name.
     *
     * @param loadedUntil what was loaded later is left out; null for all
     */
    public List<String> countriesKnownOn(LocalDate day, @Nullable Instant loadedUntil) {
        return jdbc.query(
                """
                select c.name from country c
                where exists (
                    select 1 from vintage v join input_file f on f.id = v.file_id
                    where v.country_id = c.id and v.counts_from <= ? and f.state = 'DONE' and f.loaded_on <= ?)
                order by c.name
                """,
                (row, number) -> row.getString(1),
                day,
                until(loadedUntil));
    }

    /** The latest day on which a vintage became the known one; empty if the store has none. */
    public Optional<LocalDate> latestKnownOn() {
        return Optional.ofNullable(jdbc.queryForObject(
                """
                select max(v.counts_from) from vintage v join input_file f on f.id = v.file_id where f.state = 'DONE'
                """,
                LocalDate.class));
    }

    /** The moment at which the latest of the files taken in was loaded; empty if there is none. */
    public Optional<Instant> loadedUntil() {
        return files.taken().values().stream().map(StoredFile::loadedOn).max(Instant::compareTo);
    }

    /**
     * The files that vintages of a country came from, in the order in which they came.
     *
     * @param loadedUntil files that were loaded later are left out; null for all
     */
    public List<StoredFile> filesOf(String country, @Nullable Instant loadedUntil) {
        var numbers = jdbc.query(
                """
                select distinct v.file_id from vintage v
                where v.country_id = (select id from country where name = ?)
                """,
                (row, number) -> row.getLong(1),
                country);
        return files.taken().values().stream()
                .filter(file -> numbers.contains(file.id()))
                .filter(file -> loadedUntil == null || !file.loadedOn().isAfter(loadedUntil))
                .sorted(Comparator.comparingLong(StoredFile::id))
                .toList();
    }

    /**
     * All vintages of a country, in the order in which they were taken in.
     *
     * @param loadedUntil nothing that was loaded later is given; null for all
     */
    public List<Vintage> vintagesOf(String country, @Nullable Instant loadedUntil) {
        var vintages = new ArrayList<Vintage>();
        read(OF_COUNTRY + "order by v.id", country, loadedUntil, vintages::add);
        return vintages;
    }

    /**
     * Hands over each entry of a country in the vintage known on a day: by the day it counts from, date and id.
     *
     * <p>The store's one connection is held meanwhile, so the consumer must not come back to the store.
     */
    public void forEachCurrent(String country, LocalDate asOf, Consumer<Vintage> consumer) {
        read(
                OF_COUNTRY
                        + """
                and v.counts_from <= ? and (v.closed_on is null or v.closed_on > ?)
                order by v.counts_from, v.date_last, v.date_first, v.entry_id
                """,
                country,
                null,
                consumer,
                asOf,
                asOf);
    }

    /**
     * Hands over the vintages of a country's entries that have only one version, in the order in which they were taken in.
     *
     * <p>With {@link #forEachRevised} each vintage of {@link #vintagesOf} comes exactly once. The store's one connection
     * may be held meanwhile, so the consumer must not come back to the store.
     *
     * @param loadedUntil nothing that was loaded later is given, or counts as a version; null for all
     */
    public void forEachSole(String country, @Nullable Instant loadedUntil, Consumer<? super Vintage> consumer) {
        read(OF_COUNTRY + "and (v.dataset_id, v.entry_id) not in (" + REVISED + ") order by v.id",
                country, loadedUntil, consumer, country, until(loadedUntil));
    }

    /**
     * Hands over all vintages of a country's entries that have more than one version, those of an entry together and in
     * order.
     *
     * @param loadedUntil nothing that was loaded later is given, or counts as a version; null for all
     * @see #forEachSole
     */
    public void forEachRevised(String country, @Nullable Instant loadedUntil, Consumer<? super Vintage> consumer) {
        read(OF_COUNTRY + "and (v.dataset_id, v.entry_id) in (" + REVISED + ") "
                + "order by v.dataset_id, v.entry_id, v.number",
                country, loadedUntil, consumer, country, until(loadedUntil));
    }

    private static OffsetDateTime until(@Nullable Instant loadedUntil) {
        return InputFileStore.stamp(loadedUntil == null ? Instant.parse("9999-12-31T00:00:00Z") : loadedUntil);
    }

    private void read(
            String condition,
            String country,
            @Nullable Instant loadedUntil,
            Consumer<? super Vintage> consumer,
            Object... parameters) {
        var taken = files.taken();
        var datasets = new Names(jdbc, "dataset").byNumber();
        var all = new Object[parameters.length + 1];
        all[0] = country;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement("select v.* from vintage v " + condition);
                    statement.setFetchSize(FETCH);
                    for (var i = 0; i < all.length; i++) {
                        statement.setObject(i + 1, all[i]);
                    }
                    return statement;
                },
                row -> {
                    var file = taken.get(row.getLong("file_id"));
                    if (file != null && (loadedUntil == null || !file.loadedOn().isAfter(loadedUntil))) {
                        consumer.accept(vintage(row, file, datasets, country));
                    }
                });
    }

    private static Vintage vintage(ResultSet row, StoredFile file, Map<Integer, String> datasets, String country)
            throws SQLException {
        return new Vintage(
                VintageTable.entry(row, datasets.getOrDefault(row.getInt("dataset_id"), ""), country),
                row.getInt("number"),
                row.getObject("counts_from", LocalDate.class),
                file.loadedOn(),
                new Origin(file.name(), row.getLong("record_no"), row.getLong("line_no")));
    }
}
