package org.sitrep.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.Entry;

/** Reads the entries of blocks, a few blocks at a time. Nothing of the store is held while they are handed over. */
final class BlockEntries {

    /** How many blocks are fetched at once; most are of a quarter of a megabyte or less. */
    private static final int AT_ONCE = 16;

    private final BlockTable table;
    private final Map<Integer, String> datasets;
    private final Map<Integer, String> countries;
    private final Days days = new Days();
    private final Map<List<String>, List<String>> names = new HashMap<>();

    BlockEntries(BlockTable table, Map<Integer, String> datasets, Map<Integer, String> countries) {
        this.table = table;
        this.datasets = datasets;
        this.countries = countries;
    }

    /** Takes the entries of a block, each with its place among the block's keys. */
    @FunctionalInterface
    interface Consumer {
        void accept(int place, Entry entry);
    }

    /** Says who takes the entries of a block. */
    @FunctionalInterface
    interface Consumers {
        Consumer of(Block block, BlockKeys keys);
    }

    /** The days of the entries. */
    Days days() {
        return days;
    }

    /** Hands over all entries of the blocks, in order. */
    void forEach(List<Block> blocks, Consumers consumers) {
        for (var from = 0; from < blocks.size(); from += AT_ONCE) {
            var some = blocks.subList(from, Math.min(blocks.size(), from + AT_ONCE));
            var keys = table.keysOf(some);
            var contents = table.entriesOf(some);
            for (var block : some) {
                read(block, found(keys, block), found(contents, block), consumers);
            }
        }
    }

    /** The entries of a block, by their places. */
    List<Entry> of(Block block) {
        var entries = new ArrayList<Entry>(block.vintages());
        forEach(List.of(block), (unused, keys) -> (place, entry) -> entries.add(entry));
        return entries;
    }

    private void read(Block block, BlockKeys keys, byte[] content, Consumers consumers) {
        var consumer = consumers.of(block, keys);
        var reader = new EntryReader(
                content, datasets.getOrDefault(block.dataset(), ""), countries.getOrDefault(block.country(), ""), days,
                names);
        for (var place = 0; place < keys.vintages(); place++) {
            consumer.accept(place, reader.next(keys.id(place)));
        }
    }

    private static <T> T found(Map<Long, T> contents, Block block) {
        var content = contents.get(block.id());
        if (content == null) {
            throw new DamagedContentException("Block " + block.id() + " is not in the store");
        }
        return content;
    }
}
