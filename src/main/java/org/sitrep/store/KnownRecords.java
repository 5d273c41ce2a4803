package org.sitrep.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Finds what is known of the entries of a dataset.
 *
 * <p>New entries, which are most of a first load, are told by an index in memory and cost the store nothing. What the index
 * finds is compared in full with the keys in the store, of which the blocks used last are kept at hand: a log that is
 * exported again mostly has its rows in the order that they had.
 */
final class KnownRecords {

    /** How many bytes of keys are kept at hand. */
    private static final long AT_HAND = 48L << 20;

    private final BlockTable table;
    private final KeyIndex index = new KeyIndex();
    private final Map<Long, BlockKeys> atHand = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;
    private long next;

    /** A vintage: its block, and its place there. */
    record Place(Block block, BlockKeys keys, int vintage) {}

    KnownRecords(BlockTable table, int dataset) {
        this.table = table;
        this.next = table.next();
        table.forEachOf(dataset, index::add);
    }

    /** Whether the store is as it was when this was read or last added to. */
    boolean areAsStored() {
        return table.next() == next;
    }

    /** Notes blocks that were written, and the number that the next one gets. */
    void add(List<BlockBuilder.Filled> written, long nextBlock) {
        written.forEach(filled -> index.add(filled.block(), filled.hashes()));
        next = nextBlock;
    }

    /** All vintages of all entries whose ids have the same key as one of these, but for what they left behind. */
    List<Place> like(Iterable<String> ids) {
        var records = new HashSet<Long>();
        LongConsumer found = records::add;
        var keys = new RecordKeys();
        var last = 0L;
        for (var id : ids) {
            var hash = keys.of(id);
            if (hash != last) {
                index.find(hash, found);
                last = hash;
            }
        }
        return records.isEmpty() ? List.of() : places(records);
    }

    private List<Place> places(Set<Long> records) {
        var byBlock = new HashMap<Integer, List<Integer>>();
        for (long record : records) {
            byBlock.computeIfAbsent((int) (record >>> Integer.SIZE), unused -> new ArrayList<>())
                    .add((int) record);
        }
        var places = new ArrayList<Place>();
        var blocks = byBlock.keySet().stream().sorted().map(index::block).toList();
        var keys = keysOf(blocks);
        byBlock.forEach((number, ofBlock) -> {
            var block = index.block(number);
            var content = keys.get(block.id());
            if (content == null) {
                throw new IllegalStateException("Block " + block.id() + " was not read");
            }
            for (int record : ofBlock) {
                for (var place = content.firstOf(record); place < content.firstOf(record + 1); place++) {
                    if (!Departures.is(content, place)) {
                        places.add(new Place(block, content, place));
                    }
                }
            }
        });
        return places;
    }

    private Map<Long, BlockKeys> keysOf(List<Block> blocks) {
        var found = new HashMap<Long, BlockKeys>();
        var missing = new ArrayList<Block>();
        for (var block : blocks) {
            var keys = atHand.get(block.id());
            if (keys == null) {
                missing.add(block);
            } else {
                found.put(block.id(), keys);
            }
        }
        if (!missing.isEmpty()) {
            var read = table.keysOf(missing);
            found.putAll(read);
            read.forEach(this::keep);
        }
        return found;
    }

    private void keep(long block, BlockKeys keys) {
        atHand.put(block, keys);
        weight += keys.weight();
        var oldest = atHand.values().iterator();
        while (weight > AT_HAND && oldest.hasNext()) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }
}
