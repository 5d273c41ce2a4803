package org.sitrep.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which entries a file changed, and what was known of them before. */
public final class FileRevisions {

    private final BlockTable table;
    private final Names datasets;
    private final Names countries;

    /** Two versions of an entry, one after the other. */
    public record Revision(Entry before, Entry after) {}

    private record Changed(int dataset, int number, Entry after) {}

    private record VersionKey(String id, int number) {}

    public FileRevisions(JdbcTemplate jdbc) {
        this.table = new BlockTable(jdbc);
        this.datasets = new Names(jdbc, "dataset");
        this.countries = new Names(jdbc, "country");
    }

    /**
     * Entries of which a file brought a new version, with the version before it, about in the order of the file.
     *
     * @param most how many at most
     */
    public List<Revision> of(long file, int most) {
        var reader = new BlockEntries(table, datasets.byNumber(), countries.byNumber());
        var changed = changed(file, most, reader);
        var before = before(changed, reader);
        return changed.stream()
                .flatMap(each -> Stream.ofNullable(before.get(each.after().key()))
                        .map(former -> new Revision(former, each.after())))
                .toList();
    }

    private List<Changed> changed(long file, int most, BlockEntries reader) {
        var changed = new ArrayList<Changed>();
        for (var block : table.ofFile(file)) {
            if (block.revisions() > 0 && changed.size() < most) {
                reader.forEach(List.of(block), (in, keys) -> (place, entry) -> {
                    if (keys.number(place) > 1 && !Departures.is(keys, place) && changed.size() < most) {
                        changed.add(new Changed(in.dataset(), keys.number(place), entry));
                    }
                });
            }
        }
        return changed;
    }

    private Map<EntryKey, Entry> before(List<Changed> changed, BlockEntries reader) {
        var before = new HashMap<EntryKey, Entry>();
        changed.stream().collect(groupingBy(Changed::dataset)).forEach((dataset, ofDataset) -> {
            var wanted = ofDataset.stream()
                    .collect(toMap(each -> new VersionKey(each.after().id(), each.number() - 1), Changed::after));
            var ids = ofDataset.stream().map(each -> each.after().id()).toList();
            var places = new KnownRecords(table, dataset).like(ids).stream()
                    .filter(at -> wanted.containsKey(version(at)))
                    .collect(groupingBy(KnownRecords.Place::block));
            places.forEach((block, some) -> {
                var entries = reader.of(block);
                some.forEach(at -> {
                    var entry = entries.get(at.vintage());
                    before.put(entry.key(), entry);
                });
            });
        });
        return before;
    }

    private static VersionKey version(KnownRecords.Place at) {
        return new VersionKey(at.keys().id(at.vintage()), at.keys().number(at.vintage()));
    }
}
