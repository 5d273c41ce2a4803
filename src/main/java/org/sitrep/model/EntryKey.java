package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * What makes an entry the same entry in two logs.
 *
 * @param dataset the dataset that it belongs to
 * @param id its id there
 */
public record EntryKey(String dataset, String id) {

    // Written out, as maps are asked for it for every row: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof EntryKey key && id.equals(key.id) && dataset.equals(key.dataset);
    }

    @Override
    public int hashCode() {
        return 31 * dataset.hashCode() + id.hashCode();
    }
}
