package org.sitrep.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ids that entries of more than one dataset have. */
final class SharedIds {

    private static final int BLOCKS_AT_ONCE = 64;

    private final Set<String> asked;
    private final LocalDate asOf;
    private final Map<String, Integer> datasets = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    private SharedIds(Set<String> asked, LocalDate asOf) {
        this.asked = asked;
        this.asOf = asOf;
    }

    /**
     * Those of the ids that are shared among some blocks.
     *
     * @param asOf what became known later is left out
     */
    static Set<String> among(List<Block> blocks, BlockTable table, Set<String> ids, LocalDate asOf) {
        var found = new SharedIds(ids, asOf);
        if (blocks.stream().mapToInt(Block::dataset).distinct().count() > 1) {
            for (var from = 0; from < blocks.size(); from += BLOCKS_AT_ONCE) {
                var part = blocks.subList(from, Math.min(blocks.size(), from + BLOCKS_AT_ONCE));
                var keys = table.keysOf(part);
                for (var block : part) {
                    if (keys.get(block.id()) instanceof BlockKeys ofBlock) {
                        found.look(block.dataset(), ofBlock);
                    }
                }
            }
        }
        return found.shared;
    }

    private void look(int dataset, BlockKeys keys) {
        for (var place = 0; place < keys.vintages(); place++) {
            var id = keys.id(place);
            if (asked.contains(id)
                    && !keys.countsFrom(place).isAfter(asOf)
                    && datasets.computeIfAbsent(id, none -> dataset) != dataset) {
                shared.add(id);
            }
        }
    }
}
