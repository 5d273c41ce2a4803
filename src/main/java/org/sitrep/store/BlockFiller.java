package org.sitrep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts what is new in some rows of a file into blocks, one or more for each dataset and country. */
final class BlockFiller {

    private final long file;
    private final SpareBuilders builders;
    private final Map<Owner, BlockBuilder> open = new LinkedHashMap<>();
    private final List<BlockBuilder.Filled> filled = new ArrayList<>();
    private final List<VintageRow> together = new ArrayList<>();
    private @Nullable Owner lastOwner;
    private long next;

    private record Owner(int dataset, int country) {
        boolean has(Item item) {
            return item.dataset() == dataset && item.country() == country;
        }
    }

    /** @param next the number of the first block */
    BlockFiller(long file, long next, SpareBuilders builders) {
        this.file = file;
        this.next = next;
        this.builders = builders;
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
        var owner = owner(items.getFirst());
        together.clear();
        for (var item : items) {
            if (owner.has(item)) {
                together.add(item.row());
            }
        }
        add(owner, record, line, together, true);
        if (together.size() < items.size()) {
            addOthers(record, line, items.stream().filter(item -> !owner.has(item)).toList());
        }
    }

    /** Adds those of a record that are not with its first. */
    private void addOthers(long record, long line, List<Item> items) {
        for (var rest = items; !rest.isEmpty();) {
            var owner = owner(rest.getFirst());
            add(owner, record, line, rest.stream().filter(owner::has).map(Item::row).toList(), false);
            rest = rest.stream().filter(item -> !owner.has(item)).toList();
        }
    }

    private void add(Owner owner, long record, long line, List<VintageRow> rows, boolean isFirst) {
        var block = open.get(owner);
        if (block == null) {
            block = builders.take().begin(file, owner.dataset(), owner.country());
            open.put(owner, block);
        }
        block.add(record, line, rows, isFirst);
        if (block.isFull()) {
            seal(block);
            open.remove(owner);
        }
    }

    /** The blocks, in the order of their numbers. */
    List<BlockBuilder.Filled> all() {
        open.values().forEach(this::seal);
        open.clear();
        return filled;
    }

    /** The number of the block after these. */
    long next() {
        return next;
    }

    private void seal(BlockBuilder block) {
        var sealed = block.seal(next);
        filled.add(sealed);
        next += sealed.block().parts();
        builders.give(block);
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
