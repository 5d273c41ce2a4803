package org.sitrep.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the entries of several versions are among some blocks.
 *
 * <p>Entries are told apart by a number made of their ids, so that millions of them take little memory. Should two have
 * the same number, both are taken as revised; whoever puts versions together compares the ids themselves.
 */
final class RevisedEntries {

    private static final int BLOCKS_AT_ONCE = 64;
    /** About how many vintages are put together at a time. */
    private static final int GROUP = 20_000;

    private final BlockTable table;
    private final List<Block> blocks;
    private final Group all = new Group();
    private final List<Group> groups = new ArrayList<>();

    /** Some vintages, by their blocks and their places there. */
    static final class Group {
        private final Map<Block, BitSet> places = new TreeMap<>();

        boolean has(Block block, int place) {
            var ofBlock = places.get(block);
            return ofBlock != null && ofBlock.get(place);
        }

        /** The blocks that they are in, in order. */
        List<Block> blocks() {
            return List.copyOf(places.keySet());
        }

        private void add(Block block, int place) {
            places.computeIfAbsent(block, unused -> new BitSet(block.vintages())).set(place);
        }
    }

    /** Takes a vintage, and the number of its entry. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Block block, int place, int version, long entry);
    }

    private RevisedEntries(List<Block> blocks, BlockTable table) {
        this.blocks = blocks;
        this.table = table;
    }

    /** The entries of which there are several versions in these blocks. */
    static RevisedEntries among(List<Block> blocks, BlockTable table) {
        var revised = new RevisedEntries(blocks, table);
        if (blocks.stream().anyMatch(block -> block.revisions() > 0)) {
            revised.find();
        }
        return revised;
    }

    /** Whether a vintage is one version of several. */
    boolean has(Block block, int place) {
        return all.has(block, place);
    }

    /** All of them, so many at a time that they can be held in memory, with those of an entry in one group. */
    List<Group> groups() {
        return groups;
    }

    private void find() {
        var candidates = candidates();
        var versions = new int[candidates.length];
        visit(blocks, (block, place, version, entry) -> {
            var at = Arrays.binarySearch(candidates, entry);
            if (at >= 0) {
                versions[at]++;
            }
        });
        sort(candidates, versions);
    }

    /** Entries of later versions. Most have an earlier one here too, unless that was withdrawn or is of later loading. */
    private long[] candidates() {
        var later = blocks.stream().filter(block -> block.revisions() > 0).toList();
        var entries = new long[later.stream().mapToInt(Block::revisions).sum()];
        var count = new int[1];
        visit(later, (block, place, version, entry) -> {
            if (version > 1) {
                entries[count[0]++] = entry;
            }
        });
        return Arrays.stream(entries, 0, count[0]).sorted().distinct().toArray();
    }

    /** Into groups by first appearance, so that a group is found in few blocks. */
    private void sort(long[] candidates, int[] versions) {
        var groupOf = IntStream.generate(() -> -1).limit(candidates.length).toArray();
        var size = new int[] {GROUP};
        visit(blocks, (block, place, version, entry) -> {
            var at = Arrays.binarySearch(candidates, entry);
            if (at < 0 || versions[at] < 2) {
                return;
            }
            if (groupOf[at] < 0) {
                if (size[0] >= GROUP) {
                    groups.add(new Group());
                    size[0] = 0;
                }
                groupOf[at] = groups.size() - 1;
                size[0] += versions[at];
            }
            groups.get(groupOf[at]).add(block, place);
            all.add(block, place);
        });
    }

    private void visit(List<Block> some, Visitor visitor) {
        for (var from = 0; from < some.size(); from += BLOCKS_AT_ONCE) {
            var part = some.subList(from, Math.min(some.size(), from + BLOCKS_AT_ONCE));
            var keys = table.keysOf(part);
            for (var block : part) {
                var ofBlock = keys.get(block.id());
                for (var place = 0; ofBlock != null && place < ofBlock.vintages(); place++) {
                    visitor.visit(block, place, ofBlock.number(place), entry(block, ofBlock, place));
                }
            }
        }
    }

    private static long entry(Block block, BlockKeys keys, int place) {
        return RecordKey.ofWhole(keys.id(place)) + block.dataset();
    }
}
