package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Count;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Vintage;

/**
 * Replays the headline of a subject over the days on which anything about it changed.
 *
 * <p>Each day is reckoned from what was known on it, so that the history is exactly what the issues of those days
 * printed, also where a later log has since changed an entry.
 */
final class HeadlineHistory {

    private final Archive archive;
    private final HeadlineRule rule;
    private final WithdrawnValues.Limits withdrawn;

    HeadlineHistory(Archive archive, HeadlineRule rule, WithdrawnValues.Limits withdrawn) {
        this.archive = archive;
        this.rule = rule;
        this.withdrawn = withdrawn;
    }

    /** The steps of one subject and basis up to a day, the first first. */
    List<HeadlineStep> stepsOf(Subject subject, Basis basis, Collection<EntryKey> keys, LocalDate until) {
        var steps = new ArrayList<HeadlineStep>();
        var standing = new Standing(subject, basis);
        Statement before = null;
        Statement lastKnown = null;
        for (var change : changes(keys, until).entrySet()) {
            var day = change.getKey();
            change.getValue().forEach(key -> standing.put(key, archive.on(key, day)));
            var eligible = Currents.eligible(basis, standing.ofEachVoice());
            var now = rule.lead(standing.sound(eligible, withdrawn)).orElse(null);
            if (differ(before, now)) {
                var old = before == null ? null : archive.on(before.entry().key(), day);
                var kind = before == null && lastKnown != null
                        ? HeadlineStep.Kind.AGAIN
                        : HeadlineStep.kind(before, old, now);
                steps.add(new HeadlineStep(subject, basis, day, before, now, kind));
            }
            before = now;
            lastKnown = now == null ? lastKnown : now;
        }
        return steps;
    }

    /** The days on which anything changed, with the entries that did. */
    private TreeMap<LocalDate, List<EntryKey>> changes(Collection<EntryKey> keys, LocalDate until) {
        var changes = new TreeMap<LocalDate, List<EntryKey>>();
        for (var key : keys) {
            for (var day : archive.daysOfChange(key, until)) {
                changes.computeIfAbsent(day, none -> new ArrayList<>(1)).add(key);
            }
        }
        return changes;
    }

    /** The statements of a subject and basis that stand on a day, by voice: only what changed is looked at again. */
    private static final class Standing {

        private final Subject subject;
        private final Basis basis;
        private final Map<EntryKey, Statement> known = new HashMap<>();
        private final Map<String, TreeSet<Statement>> voices = new HashMap<>();
        private final Map<EntryKey, Statement> counted = new HashMap<>();
        private boolean anyWithdrawn;

        Standing(Subject subject, Basis basis) {
            this.subject = subject;
            this.basis = basis;
        }

        void put(EntryKey key, @Nullable Statement statement) {
            var old = known.remove(key);
            if (old != null) {
                ofVoice(old).remove(old);
            }
            counted.remove(key);
            if (statement != null
                    && statement.isCounted()
                    && statement.basis() == basis
                    && statement.subject().equals(subject)) {
                counted.put(key, statement);
                anyWithdrawn |= statement.fate() == Fate.RETRACTED;
                if (statement.fate().mayLead()) {
                    known.put(key, statement);
                    ofVoice(statement).add(statement);
                }
            }
        }

        /** Those of some statements that repeat nothing that was withdrawn; all where no other is left. */
        List<Statement> sound(List<Statement> statements, WithdrawnValues.Limits limits) {
            return anyWithdrawn ? new WithdrawnValues(counted.values(), limits).sound(statements) : statements;
        }

        private TreeSet<Statement> ofVoice(Statement statement) {
            return voices.computeIfAbsent(statement.voice(), voice -> new TreeSet<>(Series.latestLast(basis)));
        }

        List<Statement> ofEachVoice() {
            return voices.values().stream()
                    .filter(said -> !said.isEmpty())
                    .map(TreeSet::last)
                    .toList();
        }
    }

    private static boolean differ(@Nullable Statement before, @Nullable Statement now) {
        if (before == null || now == null) {
            return before != now;
        }
        return !before.figure().saysTheSameAs(now.figure()) || !before.voice().equals(now.voice());
    }

    /** The entries of which any version is a figure of a subject and basis that can have a headline. */
    static Map<SubjectBasis, Set<EntryKey>> keysBySubject(Collection<List<Vintage>> entries) {
        var keys = new LinkedHashMap<SubjectBasis, Set<EntryKey>>();
        entries.forEach(versions -> versions.forEach(vintage -> {
            var entry = vintage.entry();
            if (entry.count() instanceof Count count && count.basis() instanceof Basis basis && basis != Basis.EVENT) {
                keys.computeIfAbsent(new SubjectBasis(Subject.of(entry), basis), key -> new LinkedHashSet<>())
                        .add(entry.key());
            }
        }));
        return keys;
    }

    /** What headlines are chosen for. */
    record SubjectBasis(Subject subject, Basis basis) {}
}
