package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Vintage;

/**
 * One reading of all vintages of a country. What is told (running totals, new figures, stocks, measures, statements) is
 * held; so are rows of event datasets that refer to other entries or are referred to. The other rows of event datasets
 * are looked at, added up and let go, so that memory does not grow with them.
 */
final class Pass {

    /** Beyond so many rows that tell something without a count, those of a dataset are not told one by one. */
    static final int MOST_REMARKS = 1_000;

    private static final int MOST_CHANGES = 200;

    private final LocalDate asOf;
    private final References references;
    private final EventWatch watch;
    private final Set<EntryKey> namedBefore;
    private final Archive held = new Archive();
    private final Events events;
    private final EventKeys keys = new EventKeys();
    private final CensusTaker census = new CensusTaker();
    private final Firsts<EntryChange> changes = new Firsts<>(MOST_CHANGES, EntryChange.LATEST_FIRST);
    private final Map<String, List<EntryKey>> remarks = new HashMap<>();
    private final Set<String> crowded = new HashSet<>();
    private final Endings endingsOfWholes = new Endings();

    /** @param references what earlier readings found out; what this one finds out is added */
    Pass(LocalDate asOf, References references, EventWatch watch) {
        this.asOf = asOf;
        this.references = references;
        this.watch = watch;
        namedBefore = references.named();
        events = new Events(asOf, keys);
    }

    /** Takes in an entry as far as it was known on the day. @param ofEntry its vintages, the first first */
    void take(List<Vintage> ofEntry) {
        var versions = known(ofEntry);
        if (versions.isEmpty()) {
            return;
        }
        var isHeld = false;
        var isRemark = false;
        for (var version : versions) {
            isHeld |= mustBeHeld(version.entry());
            isRemark |= isRemark(version.entry());
        }
        if (isHeld) {
            hold(versions);
        } else if (isRemark) {
            remark(versions);
        } else {
            pass(versions);
        }
    }

    /** Ends the reading: what is held is counted, and held events added to the others. */
    List<Statement> end() {
        var statements = held.statementsOn(asOf);
        for (var statement : statements) {
            var moment = Moment.of(statement);
            census.add(statement, moment);
            events.times().reach(statement);
            if (statement.basis() == Basis.EVENT) {
                var national = keys.national(statement.entry());
                watch.see(statement, national.subject());
                events.add(national, statement, moment, held);
            }
        }
        return statements;
    }

    /** Whether all that should have been held was: if not, the rows must be read again. */
    boolean isSettled() {
        return references.named().stream().allMatch(key -> held.holds(key) || namedBefore.contains(key))
                && !references.mayHaveAny(endingsOfWholes);
    }

    Archive held() {
        return held;
    }

    Events events() {
        return events;
    }

    Census census() {
        return census.census();
    }

    /** What later logs changed in the rows that were not held, the latest first. */
    Excerpt<EntryChange> changes() {
        return changes.excerpt();
    }

    private List<Vintage> known(List<Vintage> ofEntry) {
        if (ofEntry.size() == 1) {
            return ofEntry.getFirst().countsFrom().isAfter(asOf) ? List.of() : ofEntry;
        }
        return ofEntry.stream()
                .filter(vintage -> !vintage.countsFrom().isAfter(asOf))
                .toList();
    }

    private boolean mustBeHeld(Entry entry) {
        if (!isEvent(entry) && !isRemark(entry)
                || !entry.corrects().isEmpty()
                || references.areNamed(entry.key())) {
            return true;
        }
        return References.isPart(entry)
                && (!References.isPartOfItsRow(entry)
                        || references.mayHave(keys.national(entry), References.whole(entry)));
    }

    private static boolean isEvent(Entry entry) {
        return entry.count() != null && entry.count().basis() == Basis.EVENT;
    }

    private static boolean isRemark(Entry entry) {
        return entry.category() == Category.STATEMENT && entry.count() == null;
    }

    private void hold(List<Vintage> versions) {
        held.add(versions);
        for (var version : versions) {
            references.nameThoseOf(version.entry());
            note(version.entry());
        }
    }

    /** Holds a remark, unless its dataset has too many. */
    private void remark(List<Vintage> versions) {
        var dataset = versions.getFirst().entry().dataset();
        if (crowded.contains(dataset)) {
            pass(versions);
            return;
        }
        var ofDataset = remarks.computeIfAbsent(dataset, none -> new ArrayList<>());
        ofDataset.add(versions.getFirst().entry().key());
        held.add(versions);
        if (ofDataset.size() > MOST_REMARKS) {
            crowded.add(dataset);
            ofDataset.forEach(key -> pass(held.remove(key)));
            remarks.remove(dataset);
        }
    }

    private void pass(List<Vintage> versions) {
        for (var version : versions) {
            note(version.entry());
            if (References.isPart(version.entry()) && isEvent(version.entry())) {
                endingsOfWholes.note(keys.national(version.entry()), References.whole(version.entry()));
            }
        }
        if (versions.size() > 1) {
            Archive.changes(versions).forEach(changes::add);
        }
        var statement = held.on(versions, asOf);
        if (statement == null) {
            return;
        }
        var national = keys.national(statement.entry());
        var moment = Moment.of(statement);
        watch.see(statement, national.subject());
        events.times().reach(statement);
        if (statement.basis() == Basis.EVENT) {
            census.add(statement, moment);
            events.add(national, statement, moment);
        } else {
            census.addUnlisted(statement, moment);
        }
    }

    private void note(Entry entry) {
        if (entry.count() != null && entry.count().basis() == Basis.EVENT && entry.count().figure().isKnown()) {
            references.note(keys.national(entry), entry.id());
        }
    }
}
