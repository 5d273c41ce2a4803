package org.sitrep.reckon;

import java.util.List;

/**
 * The first few of many things, and how many there are.
 *
 * @param first the first in their order
 * @param all how many there are, with the first
 */
public record Excerpt<T>(List<T> first, long all) {

    public Excerpt {
        first = List.copyOf(first);
    }

    /** How many are left out. */
    public long others() {
        return all - first.size();
    }
}
