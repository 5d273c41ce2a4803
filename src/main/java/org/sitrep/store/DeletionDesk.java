package org.sitrep.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/**
 * Judges deletions against what is known of their entries. A deleted entry is not removed: it gets a vintage in which it
 * is retracted, so that a report of an earlier day still has it.
 */
final class DeletionDesk {

    private final StoredFile file;
    private final LocalDate loadedOn;
    private final BlockEntries reader;
    private final BlockFiller filler;
    /** The latest vintage of each entry, by the entry's id. */
    private final Map<String, Latest> latest = new HashMap<>();
    /** The entries that a deletion of an id means. */
    private final Map<String, Set<String>> entriesOf = new HashMap<>();

    private record Latest(Entry entry, int dataset, int country, int number, LocalDate countsFrom, byte[] digest,
            long file) {
        boolean isDeleted() {
            return Arrays.equals(digest, DeletionDesk.digest(entry.key()));
        }
    }

    /**
     * A desk.
     *
     * @param reader reads the entries
     * @param filler takes the vintages to be written
     */
    DeletionDesk(StoredFile file, LocalDate loadedOn, BlockEntries reader, BlockFiller filler) {
        this.file = file;
        this.loadedOn = loadedOn;
        this.reader = reader;
        this.filler = filler;
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

    /**
     * Judges deletions.
     *
     * @param known all vintages of the entries that they may mean
     */
    List<Verdict> judge(List<Deletion> deletions, List<KnownRecords.Place> known) {
        load(deletions.stream().map(Deletion::id).collect(toSet()), known);
        return deletions.stream().map(this::judge).toList();
    }

    private Verdict judge(Deletion deletion) {
        var entries = entriesOf.getOrDefault(deletion.id(), Set.of()).stream()
                .map(latest::get)
                .filter(Objects::nonNull)
                .toList();
        if (entries.isEmpty()) {
            return new Verdict.Unknown(deletion.id());
        }
        var standing = entries.stream().filter(entry -> !entry.isDeleted()).toList();
        var meant = standing.stream().filter(entry -> !isUploadedSince(deletion, entry)).toList();
        if (meant.isEmpty() && !standing.isEmpty()) {
            return new Verdict.Outdated(deletion.id());
        }
        if (!meant.isEmpty()) {
            var items = meant.stream().map(entry -> delete(deletion, entry)).toList();
            filler.add(deletion.record(), deletion.line(), items);
            return new Verdict.Accepted();
        }
        return entries.stream().anyMatch(entry -> entry.file() == file.id())
                ? new Verdict.Repeated()
                : new Verdict.Unchanged();
    }

    /** Whether the publisher has uploaded the entry once more after it was deleted: then it stands. */
    private boolean isUploadedSince(Deletion deletion, Latest latest) {
        var uploadedOn = latest.entry().reportedOn();
        return uploadedOn != null && uploadedOn.last().isAfter(dayOf(deletion));
    }

    private LocalDate dayOf(Deletion deletion) {
        return deletion.on() == null ? loadedOn : deletion.on();
    }

    private BlockFiller.Item delete(Deletion deletion, Latest former) {
        var row = deleted(
                new VintageRow(former.entry(), former.number(), former.countsFrom(), former.digest()), dayOf(deletion));
        latest.put(
                row.entry().id(),
                new Latest(
                        row.entry(),
                        former.dataset(),
                        former.country(),
                        row.number(),
                        row.countsFrom(),
                        row.digest(),
                        file.id()));
        return new BlockFiller.Item(former.dataset(), former.country(), row);
    }

    /** The vintage after a given one, in which the entry is deleted since a day, or since the given one where that is later. */
    static VintageRow deleted(VintageRow former, LocalDate since) {
        var countsFrom = since.isAfter(former.countsFrom()) ? since : former.countsFrom();
        var entry = retracted(former.entry(), countsFrom);
        return new VintageRow(entry, former.number() + 1, countsFrom, digest(entry.key()));
    }

    private void load(Set<String> deleted, List<KnownRecords.Place> known) {
        var newest = new HashMap<String, KnownRecords.Place>();
        for (var place : known) {
            newest.merge(idOf(place), place, (one, other) -> numberOf(one) > numberOf(other) ? one : other);
        }
        var byBlock = newest.values().stream().collect(groupingBy(KnownRecords.Place::block, TreeMap::new, toList()));
        byBlock.forEach((block, places) -> {
            var entries = reader.of(block);
            for (var place : places) {
                var entry = entries.get(place.vintage());
                latest.put(entry.id(), latest(entry, place));
                wholesOf(entry.id()).stream()
                        .filter(deleted::contains)
                        .forEach(id -> entriesOf.computeIfAbsent(id, unused -> new LinkedHashSet<>())
                                .add(entry.id()));
            }
        });
    }

    private static Latest latest(Entry entry, KnownRecords.Place at) {
        var keys = at.keys();
        var place = at.vintage();
        return new Latest(
                entry,
                at.block().dataset(),
                at.block().country(),
                keys.number(place),
                keys.countsFrom(place),
                keys.digest(place),
                at.block().file());
    }

    /** The id, and the ids that are the same without one or more suffixes: of a#b#c also a#b and a. */
    static List<String> wholesOf(String id) {
        var wholes = new ArrayList<String>();
        for (var end = id.length(); end >= 0; end = id.lastIndexOf('#', end - 1)) {
            wholes.add(id.substring(0, end));
        }
        return wholes;
    }

    private static String idOf(KnownRecords.Place place) {
        return place.keys().id(place.vintage());
    }

    private static int numberOf(KnownRecords.Place place) {
        return place.keys().number(place.vintage());
    }

    /** The entry as it is when its statement is taken back on a day. */
    static Entry retracted(Entry entry, LocalDate on) {
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
