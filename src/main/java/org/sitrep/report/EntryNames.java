package org.sitrep.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sitrep.model.EntryKey;
import org.sitrep.model.EntryRef;

/**
 * How a report names its entries: by their ids, and where two datasets share an id, by dataset and id.
 *
 * @param shared the ids that two datasets share
 */
record EntryNames(Set<String> shared) {

    /** Names of entries of one dataset. */
    static final EntryNames PLAIN = new EntryNames(Set.of());

    EntryNames {
        shared = Set.copyOf(shared);
    }

    EntryRef of(EntryKey key) {
        return shared.contains(key.id()) ? EntryRef.withDataset(key) : EntryRef.plain(key);
    }

    List<EntryRef> of(Collection<EntryKey> keys) {
        return keys.stream().map(this::of).toList();
    }
}
