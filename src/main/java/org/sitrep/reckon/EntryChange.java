package org.sitrep.reckon;

import java.util.Comparator;
import org.sitrep.model.Vintage;

/**
 * What a later log changed in an entry.
 *
 * @param before the version until then
 * @param after the version from then on
 */
public record EntryChange(Vintage before, Vintage after) {

    static final Comparator<EntryChange> LATEST_FIRST = Comparator.comparing(
            (EntryChange change) -> change.after.countsFrom())
            .reversed()
            .thenComparing(change -> change.after.entry().dataset())
            .thenComparing(change -> change.after.entry().id())
            .thenComparing(change -> change.after.number());
}
