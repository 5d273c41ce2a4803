package org.sitrep.store;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Origin;
import org.sitrep.model.Vintage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads entries. Those of files that are not taken in whole are never seen: a file being read, or one that a crash left
 * half read, is not there.
 */
public final class VintageReader {

    private final JdbcTemplate jdbc;
    private final InputFileStore files;
    private final BlockTable table;

    public VintageReader(JdbcTemplate jdbc, InputFileStore files) {
        this.jdbc = jdbc;
        this.files = files;
        this.table = new BlockTable(jdbc);
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
        var until = loadedUntil == null ? Instant.parse("9999-12-31T00:00:00Z") : loadedUntil;
        return jdbc.query(
                """
                select c.name from country c
                where exists (
                    select 1 from vintage_block b join input_file f on f.id = b.file_id
                    where b.country_id = c.id and b.earliest <= ? and f.state = 'DONE' and f.loaded_on <= ?)
                order by c.name
                """,
                (row, number) -> row.getString(1),
                day,
                InputFileStore.stamp(until));
    }

    /** The latest day on which a vintage became the known one; empty if the store has none. */
    public Optional<LocalDate> latestKnownOn() {
        return Optional.ofNullable(jdbc.queryForObject(
                """
                select max(b.latest) from vintage_block b join input_file f on f.id = b.file_id where f.state = 'DONE'
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
        var numbers = table.ofCountry(country).stream().map(Block::file).collect(toSet());
        return files.taken(loadedUntil).values().stream()
                .filter(file -> numbers.contains(file.id()))
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
        var source = of(country, loadedUntil);
        source.forEach(source.blocks(), (block, place) -> true, vintages::add);
        return vintages;
    }

    /**
     * Hands over the vintages of a country's entries that have only one version, in the order in which they were taken in.
     *
     * <p>With {@link #forEachRevised} each vintage of {@link #vintagesOf} comes exactly once. They come as a stream: a few
     * blocks of them are in memory at a time, and the store's connection is free while the consumer works.
     *
     * @param loadedUntil nothing that was loaded later is given, or counts as a version; null for all
     */
    public void forEachSole(String country, @Nullable Instant loadedUntil, Consumer<? super Vintage> consumer) {
        var source = of(country, loadedUntil);
        var revised = RevisedEntries.among(source.blocks(), table);
        source.forEach(source.blocks(), (block, place) -> !revised.has(block, place), consumer);
    }

    /**
     * Hands over all vintages of a country's entries that have more than one version, those of an entry together and in
     * order. They come as a stream, too.
     *
     * @param loadedUntil nothing that was loaded later is given, or counts as a version; null for all
     * @see #forEachSole
     */
    public void forEachRevised(String country, @Nullable Instant loadedUntil, Consumer<? super Vintage> consumer) {
        var source = of(country, loadedUntil);
        for (var group : RevisedEntries.among(source.blocks(), table).groups()) {
            var together = new LinkedHashMap<EntryKey, List<Vintage>>();
            source.forEach(group.blocks(), group::has, vintage -> together
                    .computeIfAbsent(vintage.entry().key(), unused -> new ArrayList<>(2))
                    .add(vintage));
            for (var versions : together.values()) {
                versions.sort(Comparator.comparingInt(Vintage::number));
                versions.forEach(consumer);
            }
        }
    }

    /**
     * Which ids entries of more than one dataset have in a country. Only their keys are read, and nothing where all are of
     * one dataset.
     *
     * @param ids the ids that are asked about
     * @param loadedUntil what was loaded later is left out; null for all
     * @param asOf what became known later is left out
     */
    public Set<String> shared(Set<String> ids, String country, @Nullable Instant loadedUntil, LocalDate asOf) {
        var blocks = of(country, loadedUntil).blocks();
        return SharedIds.among(blocks, table, ids, asOf);
    }

    private Source of(String country, @Nullable Instant loadedUntil) {
        var taken = files.taken(loadedUntil);
        var blocks = table.ofCountry(country).stream()
                .filter(block -> taken.containsKey(block.file()))
                .toList();
        var countries = blocks.isEmpty() ? Map.<Integer, String>of() : Map.of(blocks.getFirst().country(), country);
        return new Source(
                blocks, taken, new BlockEntries(table, new Names(jdbc, "dataset").byNumber(), countries));
    }

    /** Which vintages of a block are wanted, by their places. */
    @FunctionalInterface
    private interface Wanted {
        boolean has(Block block, int place);
    }

    /** The blocks of a country, and the files that they came from. */
    private record Source(List<Block> blocks, Map<Long, StoredFile> files, BlockEntries reader) {

        void forEach(List<Block> some, Wanted wanted, Consumer<? super Vintage> consumer) {
            var days = reader.days();
            reader.forEach(some, (block, keys) -> {
                var file = Objects.requireNonNull(files.get(block.file()));
                return (place, entry) -> {
                    if (wanted.has(block, place)) {
                        var origin = new Origin(file.name(), keys.record(place), keys.line(place));
                        consumer.accept(new Vintage(
                                entry, keys.number(place), keys.countsFrom(place, days), file.loadedOn(), origin));
                    }
                };
            });
        }
    }
}
