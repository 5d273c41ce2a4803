package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;

/**
 * A running total rises by exactly a part that had been counted beside it before and is counted within it now: the scope
 * widened, nothing new happened.
 */
final class ScopeChange implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var series : evidence.series()) {
            if (series.basis() == Basis.TOTAL) {
                for (var statement : series.statements()) {
                    widened(statement, series, evidence).ifPresent(observations::add);
                }
            }
        }
        return observations;
    }

    private static Optional<Observation> widened(Statement now, Series series, Evidence evidence) {
        var before = series.before(now);
        if (before == null || now.fate() == Fate.RETRACTED) {
            return Optional.empty();
        }
        var change = Difference.between(before.figure(), now.figure()).best();
        if (change == null || change.signum() <= 0) {
            return Optional.empty();
        }
        return evidence.partsOf(now).stream()
                .filter(part -> change.equals(part.figure().best()) && wasOutside(part, before, series, evidence))
                .findFirst()
                .map(part -> new Observation(
                        FindingCode.SCOPE_CHANGE,
                        List.of(now.subject(), before.figure(), now.figure(), part.figure(), part.subject()),
                        List.of(now.key()),
                        List.of(before.key(), part.key())));
    }

    /** Whether the part was told before, and never as a part of what the series counted. */
    private static boolean wasOutside(Statement part, Statement before, Series series, Evidence evidence) {
        var earlier = evidence.about(part.subject(), Basis.TOTAL).stream()
                .filter(told -> told != part && !told.knownOn().isAfter(before.knownOn()))
                .toList();
        return earlier.stream().anyMatch(told -> told.knownOn().isBefore(before.knownOn()))
                && earlier.stream().noneMatch(told -> series.statements().stream().anyMatch(told::isPartOf));
    }
}
