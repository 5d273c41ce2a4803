package org.sitrep.reckon;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Entry;

/**
 * What rows are added up under, for their country and for their first-level unit: the same object for the same thing. Rows
 * are of a few kinds that come again and again, such as events and their dead, so that a key of the last few mostly serves.
 */
final class EventKeys {

    /** So many keys are looked through before one is made. */
    private static final int RECENT = 8;

    private final Map<EventKey, EventKey> nationals = new HashMap<>();
    private final Map<EventKey, Map<String, EventKey>> regionals = new HashMap<>();
    private @Nullable Entry lastEntry;
    private @Nullable EventKey last;
    private final @Nullable EventKey[] recent = new EventKey[RECENT];
    private int oldest;

    /** The key of an entry for its country. */
    @SuppressWarnings("ReferenceEquality") // An entry is asked about several times in a row.
    EventKey national(Entry entry) {
        var key = last;
        if (key != null && (entry == lastEntry || fits(key, entry))) {
            lastEntry = entry;
            return key;
        }
        key = recent(entry);
        last = key;
        lastEntry = entry;
        return key;
    }

    private EventKey recent(Entry entry) {
        for (var key : recent) {
            if (key != null && fits(key, entry)) {
                return key;
            }
        }
        var key = known(entry);
        recent[oldest] = key;
        oldest = (oldest + 1) % RECENT;
        return key;
    }

    private EventKey known(Entry entry) {
        var key = new EventKey(entry.dataset(), Subject.of(entry).in(Area.of(entry.country())));
        return nationals.computeIfAbsent(key, none -> key);
    }

    /** The key for a first-level unit of the country. */
    EventKey regional(EventKey national, String admin1) {
        var ofCountry = regionals.computeIfAbsent(national, none -> new HashMap<>());
        var key = ofCountry.get(admin1);
        if (key == null) {
            var subject = national.subject();
            key = new EventKey(
                    national.dataset(), subject.in(new Area(subject.area().country(), admin1, null)));
            ofCountry.put(admin1, key);
        }
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
