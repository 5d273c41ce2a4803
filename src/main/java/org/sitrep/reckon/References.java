package org.sitrep.reckon;

import java.util.HashSet;
import java.util.Set;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;

/**
 * Which entries are named by others, as far as that matters to what a row of an event dataset counts for. It is learned
 * while the rows pass; where it is learned too late for a row that has passed, the rows are read once more.
 *
 * <p>Most parts are parts of their own row ({@code A12#deaths} of {@code A12}) and count something else than it does, so
 * they need not be held to know that nothing is counted twice. This is told without keeping their ids: a part can only be
 * in the count of its whole if some row of the same subject has an id with the same ending as the whole's.
 */
final class References {

    static final char ENDING = '#';

    private final Set<EntryKey> named = new HashSet<>();
    private final Endings endingsOfRows = new Endings();

    /** Notes whom an entry names that is held itself. */
    void nameThoseOf(Entry entry) {
        entry.corrects().forEach(id -> named.add(new EntryKey(entry.dataset(), id)));
        if (isPart(entry)) {
            named.add(new EntryKey(entry.dataset(), whole(entry)));
        }
    }

    boolean areNamed(EntryKey key) {
        return !named.isEmpty() && named.contains(key);
    }

    /** The entries named so far. */
    Set<EntryKey> named() {
        return Set.copyOf(named);
    }

    /** Notes that there is a counted row of a subject. */
    void note(EventKey national, String id) {
        endingsOfRows.note(national, id);
    }

    /** Whether a counted row of the subject may have the id. */
    boolean mayHave(EventKey national, String id) {
        return endingsOfRows.mayHave(national, id);
    }

    /** Whether a counted row of any subject may have one of the ids of which these are the endings. */
    boolean mayHaveAny(Endings others) {
        return endingsOfRows.mayHaveAny(others);
    }

    /** Whether the entry says that it is a part of another. */
    static boolean isPart(Entry entry) {
        return entry.partOf() != null && !entry.partOf().equals(entry.id());
    }

    /** Whether the entry is a part of the entry of its own row in the log. */
    static boolean isPartOfItsRow(Entry entry) {
        var whole = entry.partOf();
        return whole != null
                && entry.id().length() > whole.length()
                && entry.id().charAt(whole.length()) == ENDING
                && entry.id().startsWith(whole);
    }

    /** The id of the whole of an entry that is a part. */
    static String whole(Entry entry) {
        return entry.partOf() == null ? "" : entry.partOf();
    }
}
