package org.sitrep.workbook;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attributes;

/**
 * Where entries have the values of those columns of the logs that have a column of their own on the sheet. Entries share a
 * few lists of names, so each list is searched once and not for every cell. For one thread.
 */
final class OwnColumns {

    /** So many lists are kept; with each block of the store come new ones. */
    private static final int MOST = 256;

    private final List<String> shown;
    private final Map<List<String>, Found> known = new IdentityHashMap<>();
    private List<String> latest = List.of();
    private Found found;

    /**
     * What is known of a list of names.
     *
     * @param places the place of each column in it; -1 for one that it has not
     * @param areAll whether each of the names has a column
     */
    private record Found(int[] places, boolean areAll) {}

    /** @param shown the columns' names in the logs, in the order of their numbers */
    OwnColumns(SequencedSet<String> shown) {
        this.shown = List.copyOf(shown);
        this.found = search(latest);
    }

    /** The value of a column of a number; null where the entry has none. */
    @Nullable
    String value(Attributes attributes, int number) {
        var place = of(attributes).places()[number];
        return place < 0 ? null : attributes.value(place);
    }

    /** Whether every value of the entry stands in one of the columns. */
    boolean hasAll(Attributes attributes) {
        return of(attributes).areAll();
    }

    @SuppressWarnings("ReferenceEquality")
    private Found of(Attributes attributes) {
        var names = attributes.names();
        if (names != latest) {
            if (known.size() == MOST) {
                known.clear();
            }
            found = known.computeIfAbsent(names, this::search);
            latest = names;
        }
        return found;
    }

    private Found search(List<String> names) {
        return new Found(shown.stream().mapToInt(names::indexOf).toArray(), shown.containsAll(names));
    }
}
