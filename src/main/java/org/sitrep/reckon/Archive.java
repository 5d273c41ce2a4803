package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Status;
import org.sitrep.model.Vintage;

/**
 * The entries that are held with all their vintages, and what was known of them on any day.
 *
 * <p>On a day, the known version of an entry is its latest vintage that counts from that day or earlier. A statement is
 * superseded when its log says so (status {@code revised} from {@code status_on} on), or when a statement known by then
 * corrects it. A {@code revised} without a date says that the figure was itself a revision; it still stands.
 */
final class Archive {

    private final Map<EntryKey, List<Vintage>> versions = new HashMap<>();
    private final Map<EntryKey, List<EntryKey>> correctors = new HashMap<>();

    /** Holds an entry. @param ofEntry its versions, the first first */
    void add(List<Vintage> ofEntry) {
        versions.put(ofEntry.getFirst().entry().key(), ofEntry);
        for (var vintage : ofEntry) {
            for (var corrected : vintage.entry().corrects()) {
                correctors
                        .computeIfAbsent(
                                new EntryKey(vintage.entry().dataset(), corrected), key -> new ArrayList<>(1))
                        .add(vintage.entry().key());
            }
        }
    }

    /** Holds an entry that corrects nothing no longer, and gives back its versions. */
    List<Vintage> remove(EntryKey key) {
        var removed = versions.remove(key);
        return removed == null ? List.of() : removed;
    }

    boolean holds(EntryKey key) {
        return versions.containsKey(key);
    }

    /** Whether it holds nothing. */
    boolean isEmpty() {
        return versions.isEmpty();
    }

    /** The vintages of all entries. */
    Collection<List<Vintage>> all() {
        return versions.values();
    }

    /** What was known on a day, in the order of time. */
    List<Statement> statementsOn(LocalDate day) {
        var statements = new ArrayList<Statement>(versions.size());
        for (var ofEntry : versions.values()) {
            var statement = on(ofEntry, day);
            if (statement != null) {
                statements.add(statement);
            }
        }
        statements.sort(Statement.IN_TIME);
        return statements;
    }

    /** An entry as it stood on a day; null if it was not known then. */
    @Nullable
    Statement on(EntryKey key, LocalDate day) {
        return on(versions.getOrDefault(key, List.of()), day);
    }

    /** An entry, held or not, as it stood on a day; null if it was not known then. */
    @Nullable
    Statement on(List<Vintage> ofEntry, LocalDate day) {
        var known = known(ofEntry, day);
        if (known == null) {
            return null;
        }
        var status = known.entry().standing().on(day);
        return new Statement(known, status, fate(known, status, day));
    }

    /** The versions of an entry that were known by a day, the first first. */
    List<Vintage> versionsBy(EntryKey key, LocalDate day) {
        return versions.getOrDefault(key, List.of()).stream()
                .filter(vintage -> !vintage.countsFrom().isAfter(day))
                .toList();
    }

    /** What was changed in the entries that are held. */
    List<EntryChange> changes() {
        return versions.values().stream()
                .flatMap(ofEntry -> changes(ofEntry).stream())
                .sorted(EntryChange.LATEST_FIRST)
                .toList();
    }

    /** What was changed in an entry. */
    static List<EntryChange> changes(List<Vintage> ofEntry) {
        var changes = new ArrayList<EntryChange>(ofEntry.size());
        for (var i = 1; i < ofEntry.size(); i++) {
            changes.add(new EntryChange(ofEntry.get(i - 1), ofEntry.get(i)));
        }
        return changes;
    }

    /** The days up to a day on which an entry, or a statement that corrects it, became known or changed its standing. */
    Set<LocalDate> daysOfChange(EntryKey key, LocalDate until) {
        var days = new HashSet<LocalDate>();
        daysOf(key, until, days);
        correctors.getOrDefault(key, List.of()).forEach(corrector -> daysOf(corrector, until, days));
        return days;
    }

    private void daysOf(EntryKey key, LocalDate until, Set<LocalDate> days) {
        for (var vintage : versionsBy(key, until)) {
            days.add(vintage.countsFrom());
            var since = vintage.entry().standing().since();
            if (since != null && since.first().isAfter(vintage.countsFrom()) && !since.first().isAfter(until)) {
                days.add(since.first());
            }
        }
    }

    private static @Nullable Vintage known(List<Vintage> ofEntry, LocalDate day) {
        for (var i = ofEntry.size() - 1; i >= 0; i--) {
            var vintage = ofEntry.get(i);
            if (!vintage.countsFrom().isAfter(day)) {
                return vintage;
            }
        }
        return null;
    }

    private Fate fate(Vintage vintage, Status status, LocalDate day) {
        if (status == Status.RETRACTED) {
            return Fate.RETRACTED;
        }
        var standing = vintage.entry().standing();
        if (status == Status.REVISED && standing.since() != null) {
            return Fate.SUPERSEDED;
        }
        return !correctors.isEmpty() && isCorrected(vintage.entry().key(), day) ? Fate.SUPERSEDED : Fate.STANDS;
    }

    private boolean isCorrected(EntryKey key, LocalDate day) {
        for (var corrector : correctors.getOrDefault(key, List.of())) {
            var by = known(versions.getOrDefault(corrector, List.of()), day);
            if (by != null
                    && !corrector.equals(key)
                    && by.entry().corrects().contains(key.id())
                    && by.entry().standing().on(day) != Status.RETRACTED) {
                return true;
            }
        }
        return false;
    }
}
