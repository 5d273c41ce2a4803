package org.sitrep.reckon;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Entry;

/**
 * What rows are added up under for their country. Rows of one kind come one after the other, or two kinds in turn (events
 * and their deaths), so that the last keys mostly serve again.
 */
final class NationalKeys {

    private @Nullable EventKey last;
    private @Nullable EventKey former;

    /** The key of an entry. */
    EventKey of(Entry entry) {
        if (last != null && fits(last, entry)) {
            return last;
        }
        var key = former != null && fits(former, entry)
                ? former
                : new EventKey(entry.dataset(), Subject.of(entry).in(Area.of(entry.country())));
        former = last;
        last = key;
        return key;
    }

    private static boolean fits(EventKey key, Entry entry) {
        var subject = key.subject();
        var count = entry.count();
        return subject.category() == entry.category()
                && subject.definition().equals(entry.definition())
                && subject.group().equals(entry.group())
                && key.dataset().equals(entry.dataset())
                && subject.area().country().equals(entry.country())
                && subject.unit().equals(count == null ? entry.category().usualUnit() : count.unit());
    }
}
