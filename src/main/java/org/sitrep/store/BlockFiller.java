package org.sitrep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts what is new in some rows of a file into blocks, one or more for each dataset and country. */
final class BlockFiller {

    private final long file;
    private final Map<Owner, BlockBuilder> open = new LinkedHashMap<>();
    private final List<BlockBuilder.Filled> filled = new ArrayList<>();
    private long next;

    private record Owner(int dataset, int country) {}

    /** @param next the number of the first block */
    BlockFiller(long file, long next) {
        this.file = file;
        this.next = next;
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
        if (haveOneOwner(items)) {
            add(owner(items.getFirst()), record, line, items.stream().map(Item::row).toList(), true);
            return;
        }
        var rest = items;
        for (var isFirst = true; !rest.isEmpty(); isFirst = false) {
            var owner = owner(rest.getFirst());
            var own = rest.stream().filter(item -> owner(item).equals(owner)).map(Item::row).toList();
            rest = own.size() == rest.size()
                    ? List.of()
                    : rest.stream().filter(item -> !owner(item).equals(owner)).toList();
            add(owner, record, line, own, isFirst);
        }
    }

    private static boolean haveOneOwner(List<Item> items) {
        var first = items.getFirst();
        for (var item : items) {
            if (item.dataset() != first.dataset() || item.country() != first.country()) {
                return false;
            }
        }
        return true;
    }

    private void add(Owner owner, long record, long line, List<VintageRow> rows, boolean isFirst) {
        var block = open.get(owner);
        if (block == null) {
            block = new BlockBuilder(file, owner.dataset(), owner.country());
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
    }

    private static Owner owner(Item item) {
        return new Owner(item.dataset(), item.country());
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
