package org.sitrep.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Where the records of a dataset are, by the numbers of their keys, in memory: 12 bytes a record and some air.
 *
 * <p>It only narrows the search. Two keys may share a number, so what it finds is compared in full.
 */
final class KeyIndex {

    private static final int SMALLEST = 1 << 10;
    private static final double FULL = 0.75;
    /** Stands for an empty place; a key of that number gets another. */
    private static final long EMPTY = 0;

    private long[] hashes = new long[SMALLEST];
    /** The ordinal of the record: blocks one after the other, and the records of each. */
    private int[] ordinals = new int[SMALLEST];

    private int size;
    private int[] starts = new int[64];
    private final List<Block> blocks = new ArrayList<>();
    private int records;

    /** Adds the records of a block; {@code hashes} as {@link BlockBuilder} made them. */
    void add(Block block, byte[] keyHashes) {
        if (blocks.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[blocks.size()] = records;
        blocks.add(block);
        var in = new ByteReader(keyHashes);
        var ordinal = 0;
        while (!in.isAtEnd()) {
            var hash = in.whole();
            ordinal += in.count();
            put(hash, records + ordinal);
        }
        records = Math.addExact(records, ordinal + 1);
    }

    /** The number of blocks. */
    int blocks() {
        return blocks.size();
    }

    Block block(int place) {
        return blocks.get(place);
    }

    /** Hands over the {@link #place places} of the records whose key may have this number. */
    void find(long hash, LongConsumer consumer) {
        var wanted = known(hash);
        for (var slot = slot(wanted, hashes.length); hashes[slot] != EMPTY; slot = next(slot, hashes.length)) {
            if (hashes[slot] == wanted) {
                consumer.accept(place(ordinals[slot]));
            }
        }
    }

    /** The block's place among the blocks in the upper half, the record's place in the block in the lower. */
    private long place(int ordinal) {
        var found = Arrays.binarySearch(starts, 0, blocks.size(), ordinal);
        var block = found >= 0 ? found : -found - 2;
        return (long) block << Integer.SIZE | ordinal - starts[block];
    }

    private void put(long hash, int ordinal) {
        if (size >= hashes.length * FULL) {
            grow();
        }
        insert(hashes, ordinals, known(hash), ordinal);
        size++;
    }

    private void grow() {
        var moreHashes = new long[Math.multiplyExact(hashes.length, 2)];
        var moreOrdinals = new int[moreHashes.length];
        for (var slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != EMPTY) {
                insert(moreHashes, moreOrdinals, hashes[slot], ordinals[slot]);
            }
        }
        hashes = moreHashes;
        ordinals = moreOrdinals;
    }

    private static void insert(long[] hashes, int[] ordinals, long hash, int ordinal) {
        var slot = slot(hash, hashes.length);
        while (hashes[slot] != EMPTY) {
            slot = next(slot, hashes.length);
        }
        hashes[slot] = hash;
        ordinals[slot] = ordinal;
    }

    private static long known(long hash) {
        return hash == EMPTY ? 1 : hash;
    }

    private static int slot(long hash, int length) {
        return (int) hash & length - 1;
    }

    private static int next(int slot, int length) {
        return slot + 1 & length - 1;
    }
}
