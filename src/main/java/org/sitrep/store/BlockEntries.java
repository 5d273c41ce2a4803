package org.sitrep.store;

import java.util.ArrayList;
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

    BlockEntries(BlockTable table, Map<Integer, String> datasets, Map<Integer, String> countries) {
        this.table = table;
        this.datasets = datasets;
        this.countries = countries;
    }

    /** Takes an entry, and its place among the keys of its block. */
    @FunctionalInterface
    interface Consumer {
        void accept(Block block, BlockKeys keys, int place, Entry entry);
    }

    /** Hands over all entries of the blocks, in order. */
    void forEach(List<Block> blocks, Consumer consumer) {
        for (var from = 0; from < blocks.size(); from += AT_ONCE) {
            var some = blocks.subList(from, Math.min(blocks.size(), from + AT_ONCE));
            var keys = table.keysOf(some);
            var contents = table.entriesOf(some);
            for (var block : some) {
                read(block, found(keys, block), found(contents, block), consumer);
            }
        }
    }

    /** The entries of a block, by their places. */
    List<Entry> of(Block block) {
        var entries = new ArrayList<Entry>(block.vintages());
        forEach(List.of(block), (unused, keys, place, entry) -> entries.add(entry));
        return entries;
    }

    private void read(Block block, BlockKeys keys, byte[] content, Consumer consumer) {
        var reader = new EntryReader(
                content, datasets.getOrDefault(block.dataset(), ""), countries.getOrDefault(block.country(), ""));
        for (var place = 0; place < keys.vintages(); place++) {
            consumer.accept(block, keys, place, reader.next(keys.id(place)));
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
