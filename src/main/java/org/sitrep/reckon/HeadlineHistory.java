package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Count;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Vintage;

/**
 * Replays the headline of a subject over the days on which anything about it changed.
 *
 * <p>Each day is reckoned afresh from what was known on it, so that the history is exactly what the issues of those days
 * printed, also where a later log has since changed an entry.
 */
final class HeadlineHistory {

    private final Archive archive;
    private final HeadlineRule rule;

    HeadlineHistory(Archive archive, HeadlineRule rule) {
        this.archive = archive;
        this.rule = rule;
    }

    /** The steps of one subject and basis up to a day, the first first. */
    List<HeadlineStep> stepsOf(Subject subject, Basis basis, Collection<EntryKey> keys, LocalDate until) {
        var steps = new ArrayList<HeadlineStep>();
        Statement before = null;
        Statement lastKnown = null;
        for (var day : daysOfChange(keys, until)) {
            var now = headlineOn(day, subject, basis, keys).orElse(null);
            if (differ(before, now)) {
                steps.add(new HeadlineStep(
                        subject, basis, day, before, now, before == null ? beginning(lastKnown, now) : kind(before, now, day)));
            }
            before = now;
            lastKnown = now == null ? lastKnown : now;
        }
        return steps;
    }

    private Optional<Statement> headlineOn(LocalDate day, Subject subject, Basis basis, Collection<EntryKey> keys) {
        var current = new LinkedHashMap<String, Statement>();
        keys.stream()
                .map(key -> archive.on(key, day))
                .filter(Objects::nonNull)
                .filter(statement -> statement.fate().mayLead()
                        && statement.isCounted()
                        && statement.basis() == basis
                        && statement.subject().equals(subject))
                .sorted(Statement.IN_TIME)
                .forEach(statement -> current.put(statement.voice(), statement));
        return rule.lead(current.values());
    }

    private TreeSet<LocalDate> daysOfChange(Collection<EntryKey> keys, LocalDate until) {
        var days = new TreeSet<LocalDate>();
        for (var key : keys) {
            for (var vintage : archive.versionsBy(key, until)) {
                days.add(vintage.countsFrom());
                var since = vintage.entry().standing().since();
                if (since != null && since.first().isAfter(vintage.countsFrom())) {
                    days.add(since.first());
                }
            }
            days.addAll(archive.daysOfCorrection(key, until));
        }
        days.removeIf(day -> day.isAfter(until));
        return days;
    }

    /** Why a headline appears where there was none: it is the first ever, or the first since all were withdrawn. */
    private static HeadlineStep.Kind beginning(@Nullable Statement lastKnown, @Nullable Statement now) {
        if (lastKnown == null || now == null) {
            return HeadlineStep.Kind.FIRST;
        }
        return lastKnown.voice().equals(now.voice()) ? HeadlineStep.Kind.UPDATE : HeadlineStep.Kind.OTHER_ISSUER;
    }

    private HeadlineStep.Kind kind(Statement from, @Nullable Statement to, LocalDate day) {
        var old = archive.on(from.entry().key(), day);
        if (old != null && old.fate() == Fate.RETRACTED) {
            return HeadlineStep.Kind.RETRACTION;
        }
        if (old != null && old.fate() == Fate.SUPERSEDED || to == null) {
            return HeadlineStep.Kind.REVISION;
        }
        if (!to.voice().equals(from.voice())) {
            return HeadlineStep.Kind.OTHER_ISSUER;
        }
        return Difference.between(from.figure(), to.figure()).isFall()
                ? HeadlineStep.Kind.REVISION
                : HeadlineStep.Kind.UPDATE;
    }

    private static boolean differ(@Nullable Statement before, @Nullable Statement now) {
        if (before == null || now == null) {
            return before != now;
        }
        return !before.figure().saysTheSameAs(now.figure()) || !before.voice().equals(now.voice());
    }

    /** The entries of which any version is a figure of a subject and basis that can have a headline. */
    static Map<SubjectBasis, Set<EntryKey>> keysBySubject(Collection<Vintage> vintages) {
        var keys = new LinkedHashMap<SubjectBasis, Set<EntryKey>>();
        for (var vintage : vintages) {
            var entry = vintage.entry();
            if (entry.count() instanceof Count count && count.basis() instanceof Basis basis && basis != Basis.EVENT) {
                keys.computeIfAbsent(new SubjectBasis(Subject.of(entry), basis), key -> new LinkedHashSet<>())
                        .add(entry.key());
            }
        }
        return keys;
    }

    /** What headlines are chosen for. */
    record SubjectBasis(Subject subject, Basis basis) {}
}
