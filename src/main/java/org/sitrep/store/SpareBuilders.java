package org.sitrep.store;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What blocks are filled in, kept from block to block: the memory of one grows to several times what it holds when it is
 * sealed, so that growing anew for every block would cost more than what is written. At most {@value #MOST} are kept.
 */
final class SpareBuilders {

    private static final int MOST = 4;

    private final Deque<BlockBuilder> spare = new ArrayDeque<>(MOST);

    /** One for a block that begins. */
    BlockBuilder take() {
        return spare.isEmpty() ? new BlockBuilder() : spare.pop();
    }

    /** Gives one back whose block is sealed. */
    void give(BlockBuilder sealed) {
        if (spare.size() < MOST) {
            spare.push(sealed);
        }
    }

    /** Lets go of all. */
    void clear() {
        spare.clear();
    }
}
