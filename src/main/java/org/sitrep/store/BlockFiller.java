package org.sitrep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what is new in some rows of a file into blocks, one or more for each dataset and country.
 *
 * <p>One block is filled at a time, as one costs much memory: that of the owner who comes first as his records come, those
 * of the others when all have come.
 */
final class BlockFiller {

    private final long file;
    private final BlockBuilder builder;
    private final Map<Owner, List<Waiting>> waiting = new LinkedHashMap<>();
    private final List<BlockBuilder.Filled> filled = new ArrayList<>();
    private @Nullable Owner first;
    private @Nullable Owner lastOwner;
    private boolean isBegun;
    private long next;

    private record Owner(int dataset, int country) {
        boolean has(Item item) {
            return item.dataset() == dataset && item.country() == country;
        }
    }

    /** A record's new vintages of one owner, which are still to be put into a block. */
    private record Waiting(long record, long line, List<VintageRow> rows, boolean isFirst) {}

    /**
     * A filler.
     *
     * @param next the number of the first block
     * @param builder in which the blocks are filled, one after the other
     */
    BlockFiller(long file, long next, BlockBuilder builder) {
        this.file = file;
        this.next = next;
        this.builder = builder;
    }

    /**
     * A vintage on its way.
     *
     * @param dataset the dataset's number
     * @param country the country's number
     */
    record Item(int dataset, int country, VintageRow row) {}

    /** Adds the new vintages of a record, in their order; there is at least one. */
    void add(long record, long line, List<Item> items) {
        var isFirst = true;
        for (var rest = items; !rest.isEmpty();) {
            var owner = owner(rest.getFirst());
            var rows = new ArrayList<VintageRow>(rest.size());
            for (var i = 0; i < rest.size(); i++) {
                if (owner.has(rest.get(i))) {
                    rows.add(rest.get(i).row());
                }
            }
            add(owner, new Waiting(record, line, rows, isFirst));
            isFirst = false;
            rest = rows.size() == rest.size() ? List.of() : rest.stream().filter(item -> !owner.has(item)).toList();
        }
    }

    private void add(Owner owner, Waiting record) {
        if (first == null) {
            first = owner;
        }
        if (owner.equals(first)) {
            fill(owner, record);
        } else {
            waiting.computeIfAbsent(owner, none -> new ArrayList<>()).add(record);
        }
    }

    private void fill(Owner owner, Waiting record) {
        if (!isBegun) {
            builder.begin(file, owner.dataset(), owner.country());
            isBegun = true;
        }
        builder.add(record.record(), record.line(), record.rows(), record.isFirst());
        if (builder.isFull()) {
            seal();
        }
    }

    /** The blocks, in the order of their numbers. */
    List<BlockBuilder.Filled> all() {
        seal();
        waiting.forEach((owner, records) -> {
            records.forEach(record -> fill(owner, record));
            seal();
        });
        waiting.clear();
        return filled;
    }

    /** The number of the block after these. */
    long next() {
        return next;
    }

    private void seal() {
        if (isBegun) {
            var sealed = builder.seal(next);
            filled.add(sealed);
            next += sealed.block().parts();
            isBegun = false;
        }
    }

    /** Whose the vintage is: mostly the one before it was of the same. */
    private Owner owner(Item item) {
        var before = lastOwner;
        if (before != null && before.has(item)) {
            return before;
        }
        var owner = new Owner(item.dataset(), item.country());
        lastOwner = owner;
        return owner;
    }

    /** The day from which a vintage counts: a first one when the world could know it, a later one when it came. */
    static LocalDate countsFrom(Version version, int number, LocalDate loadedOn) {
        if (number == 1) {
            return version.entry().knownOn();
        }
        var uploadedOn = version.uploadedOn();
        return uploadedOn == null ? loadedOn : uploadedOn;
    }
}
