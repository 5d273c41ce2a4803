package org.sitrep.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes entries in, each version as a vintage of its own, and gives a whole file's up again.
 *
 * <p>Files are taken in one after the other: two at once would not see each other's entries. What was read of the store
 * to judge rows is kept in memory from call to call, and read again where a transaction was rolled back in between.
 */
public final class EntryStore {

    /** About how many entries a row has in the formats with most rows: an event, and its dead. */
    private static final int ENTRIES_A_ROW = 2;

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    private final Names datasets;
    private final Names countries;
    private final BlockTable blocks;
    private final AwaitedDeletions awaited;
    private final Map<Integer, KnownRecords> known = new HashMap<>();
    /** Kept from call to call: its memory grows to several times what a block holds. */
    private @Nullable BlockBuilder builder;
    private @Nullable Sightings sightings;

    /** @param zone the zone whose calendar says on which day a file was loaded */
    public EntryStore(JdbcTemplate jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.datasets = new Names(jdbc, "dataset");
        this.countries = new Names(jdbc, "country");
        this.blocks = new BlockTable(jdbc);
        this.awaited = new AwaitedDeletions(jdbc);
    }

    /**
     * Takes in the next rows of a file. An entry that its publisher deleted before it came here is taken in with two
     * vintages, in the second of which it is retracted. One that is of another country now leaves a retracted vintage in
     * the country that it was of.
     *
     * @param file the file that they come from
     * @param rows in the order of the file; all rows before them must have been taken in
     * @return what became of each row, in the same order
     */
    public List<Verdict> take(StoredFile file, List<LogRow> rows) {
        var ids = idsByDataset(rows);
        var numbers = datasets.numbersOf(ids.keySet());
        var seen = sightingsOf(file.id());
        var desk = new RowDesk(knownOf(ids, numbers, file.id(), seen), ENTRIES_A_ROW * rows.size());
        var verdicts = new ArrayList<Verdict>(rows.size());
        for (var row : rows) {
            verdicts.add(desk.judge(row));
        }
        awaited.refresh(numbers.keySet());
        write(filled(file, desk.accepted(), numbers));
        seen.add(desk.sighted());
        return verdicts;
    }

    /**
     * Notes that a publisher has deleted entries: each gets a vintage in which it is retracted since. Those that no log has
     * brought yet are kept until one does.
     *
     * @param file the file that says so
     * @param dataset the dataset that the entries belong to
     * @param deletions in the order of the file; all rows before them must have been taken in
     * @return what became of each, in the same order
     */
    public List<Verdict> delete(StoredFile file, String dataset, List<Deletion> deletions) {
        var number = datasets.known(Set.of(dataset)).get(dataset);
        var loadedOn = LocalDate.ofInstant(file.loadedOn(), zone);
        if (number == null) {
            awaited.add(file, dataset, deletions, loadedOn);
            return deletions.stream()
                    .<Verdict>map(deletion -> new Verdict.Unknown(deletion.id()))
                    .toList();
        }
        var records = knownIn(number);
        var ids = deletions.stream().map(Deletion::id).toList();
        var reader = new BlockEntries(blocks, Map.of(number, dataset), countries.byNumber());
        var filler = new BlockFiller(file.id(), blocks.next(), builder());
        var desk = new DeletionDesk(file, loadedOn, reader, filler);
        var verdicts = desk.judge(deletions, records.like(ids));
        write(filler);
        var unknown = IntStream.range(0, deletions.size())
                .filter(at -> verdicts.get(at) instanceof Verdict.Unknown)
                .mapToObj(deletions::get)
                .toList();
        awaited.add(file, dataset, unknown, loadedOn);
        return verdicts;
    }

    /** Takes all that came from a file out of the store again; what it had replaced is current again. */
    public void withdraw(long file) {
        blocks.delete(blocks.ofFile(file));
        awaited.withdraw(file);
        forget(file);
        known.clear();
    }

    /** Drops what is only needed while the file is read. */
    public void forget(long file) {
        Sightings.forget(jdbc, file);
        sightings = null;
    }

    /** Lets go of what is kept in memory while files are read. */
    public void rest() {
        known.clear();
        awaited.rest();
        builder = null;
        sightings = null;
    }

    /** How many records of the file have a vintage in the store, added up block by block. */
    public long recordsOf(long file) {
        return blocks.recordsOf(file);
    }

    /**
     * The same, but every vintage is looked at.
     *
     * @throws DamagedContentException if one cannot be read
     */
    public long recordsReadOf(long file) {
        var reader = new BlockEntries(blocks, datasets.byNumber(), countries.byNumber());
        var records = new HashSet<Long>();
        reader.forEach(
                blocks.ofFile(file), (block, keys) -> (place, entry) -> records.add(keys.record(place)));
        return records.size();
    }

    private BlockBuilder builder() {
        if (builder == null) {
            builder = new BlockBuilder();
        }
        return builder;
    }

    private KnownRecords knownIn(int dataset) {
        var records = known.get(dataset);
        if (records == null || !records.areAsStored()) {
            records = new KnownRecords(blocks, dataset);
            known.put(dataset, records);
        }
        return records;
    }

    private Sightings sightingsOf(long file) {
        var seen = sightings;
        if (seen == null || seen.file() != file || !seen.areAsStored()) {
            seen = new Sightings(jdbc, file);
            sightings = seen;
        }
        return seen;
    }

    /**
     * What is known of the entries of rows, all versions, and whether the file has said it before. Entries whose ids have the
     * same key are among them, of which nobody will ask.
     */
    private List<Known> knownOf(
            Map<String, List<String>> ids, Map<String, Integer> numbers, long file, Sightings seen) {
        var found = new ArrayList<Known>();
        ids.forEach((dataset, ofDataset) -> {
            for (var place : knownIn(number(numbers, dataset)).like(ofDataset)) {
                found.add(known(dataset, place, file, seen));
            }
        });
        return found;
    }

    /** The ids of the entries of rows. Mostly all are of one dataset. */
    private static Map<String, List<String>> idsByDataset(List<LogRow> rows) {
        var ids = new HashMap<String, List<String>>();
        List<String> ofLast = new ArrayList<>();
        @Nullable String last = null;
        for (var row : rows) {
            var versions = row.versions();
            for (var i = 0; i < versions.size(); i++) {
                var entry = versions.get(i).entry();
                if (!entry.dataset().equals(last)) {
                    last = entry.dataset();
                    ofLast = ids.computeIfAbsent(last, unused -> new ArrayList<>(ENTRIES_A_ROW * rows.size()));
                }
                ofLast.add(entry.id());
            }
        }
        return ids;
    }

    private static Known known(String dataset, KnownRecords.Place at, long file, Sightings seen) {
        var keys = at.keys();
        var place = at.vintage();
        var isOwn = at.block().file() == file;
        var sighted = isOwn ? 0 : seen.line(at.block().id(), place);
        return new Known(
                new EntryKey(dataset, keys.id(place)),
                at.block(),
                place,
                keys.number(place),
                keys.digest(place),
                isOwn || sighted > 0,
                isOwn ? keys.line(place) : sighted,
                keys.countsFrom(place));
    }

    private BlockFiller filled(StoredFile file, List<RowDesk.Fresh> fresh, Map<String, Integer> datasetNumbers) {
        var filler = new BlockFiller(file.id(), blocks.next(), builder());
        var departures = new Departures(
                () -> new BlockEntries(blocks, datasets.byNumber(), countries.byNumber()));
        var ofDatasets = new Numbers(datasetNumbers);
        var ofCountries = new Numbers(countries.numbersOf(countriesOf(fresh)));
        var loadedOn = LocalDate.ofInstant(file.loadedOn(), zone);
        var items = new ArrayList<BlockFiller.Item>();
        for (var i = 0; i < fresh.size(); i++) {
            var each = fresh.get(i);
            var entry = each.version().entry();
            var row = new VintageRow(
                    entry,
                    each.number(),
                    BlockFiller.countsFrom(each.version(), each.number(), loadedOn),
                    each.version().digest());
            var dataset = ofDatasets.of(entry.dataset());
            var country = ofCountries.of(entry.country());
            items.add(new BlockFiller.Item(dataset, country, row));
            var former = each.former();
            var before = former == null ? null : former.block();
            if (former != null && before != null && before.country() != country) {
                items.add(new BlockFiller.Item(
                        dataset,
                        before.country(),
                        departures.of(before, former.place(), row.number(), row.countsFrom())));
            }
            // An entry that is known already came before its deletion, or was uploaded again after it.
            var deletedOn = each.number() == 1 ? awaited.deletedOn(each.version()) : null;
            if (deletedOn != null) {
                items.add(new BlockFiller.Item(dataset, country, DeletionDesk.deleted(row, deletedOn)));
            }
            if (i + 1 == fresh.size() || fresh.get(i + 1).record() != each.record()) {
                filler.add(each.record(), each.line(), items);
                items.clear();
            }
        }
        return filler;
    }

    private static Set<String> countriesOf(List<RowDesk.Fresh> fresh) {
        var names = new HashSet<String>();
        @Nullable String last = null;
        for (var each : fresh) {
            var name = each.version().entry().country();
            if (!name.equals(last)) {
                names.add(name);
                last = name;
            }
        }
        return names;
    }

    private void write(BlockFiller filler) {
        var written = filler.all();
        blocks.insert(written);
        known.forEach((dataset, records) -> records.add(
                written.stream()
                        .filter(filled -> filled.block().dataset() == dataset)
                        .toList(),
                filler.next()));
    }

    private static int number(Map<String, Integer> numbers, String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("No number for " + name);
        }
        return number;
    }

    /** The numbers of names, of which the same comes many times on end. */
    private static final class Numbers {

        private final Map<String, Integer> numbers;
        private @Nullable String last;
        private int lastNumber;

        Numbers(Map<String, Integer> numbers) {
            this.numbers = numbers;
        }

        int of(String name) {
            if (!name.equals(last)) {
                lastNumber = number(numbers, name);
                last = name;
            }
            return lastNumber;
        }
    }
}
