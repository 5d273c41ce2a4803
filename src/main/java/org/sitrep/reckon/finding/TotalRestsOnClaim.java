package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Basis;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.RunningTotalTest.Suspicion;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * A running total is, but for its rounding, the last one before it plus a figure of those days that is labelled new and
 * reads as a running total itself: somebody added what must not be added. One finding a figure, whoever repeats it.
 */
final class TotalRestsOnClaim implements FindingRule {

    private final FindingSettings settings;

    TotalRestsOnClaim(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var sums = new LinkedHashMap<List<Object>, List<Sum>>();
        for (var claim : evidence.reported(Basis.NEW)) {
            evidence.suspicion(claim)
                    .ifPresent(suspicion -> totals(suspicion, evidence)
                            .forEach(sum -> sums.computeIfAbsent(sum.key(), key -> new ArrayList<>()).add(sum)));
        }
        return sums.values().stream().map(TotalRestsOnClaim::observation).toList();
    }

    private Stream<Sum> totals(Suspicion suspicion, Evidence evidence) {
        var claim = suspicion.statement();
        return evidence.reported(Basis.TOTAL).stream()
                .filter(total -> total.fate() == Fate.STANDS
                        && isAboutTheSame(total.subject(), claim.subject())
                        && settings.areOfTheSameDays(total, claim))
                .flatMap(total -> before(total, evidence).map(before -> new Sum(total, before, claim)).stream())
                .filter(Sum::addsUp);
    }

    private static boolean isAboutTheSame(Subject total, Subject claim) {
        return total.in(claim.area()).equals(claim)
                && (total.area().equals(claim.area()) || claim.area().isInside(total.area()));
    }

    private static Optional<Statement> before(Statement total, Evidence evidence) {
        return evidence.about(total.subject(), Basis.TOTAL).stream()
                .filter(before -> before.fate() != Fate.RETRACTED
                        && before.figure().best() != null
                        && before.knownOn().isBefore(total.knownOn())
                        && !total.startsAfter(before))
                .max(Comparator.comparing(Statement::knownOn).thenComparing(Statement.IN_TIME));
    }

    private static Observation observation(List<Sum> sums) {
        var first = sums.getFirst();
        var totals = sums.stream().map(Sum::total).distinct().sorted(Statement.IN_TIME).toList();
        return new Observation(
                FindingCode.TOTAL_RESTS_ON_CLAIM,
                List.of(
                        first.total().figure(),
                        first.total().subject(),
                        String.join(", ", voices(totals)),
                        first.before().figure(),
                        first.claim().figure(),
                        first.claim().subject().area(),
                        first.added()),
                totals.stream().map(Statement::key).toList(),
                List.of(first.before().key(), first.claim().key()));
    }

    private static List<String> voices(List<Statement> totals) {
        return totals.stream().map(Statement::voice).filter(voice -> !voice.isEmpty()).distinct().toList();
    }

    /** A total, the one before it, and the claim that makes up what lies between them. */
    private record Sum(Statement total, Statement before, Statement claim) {

        boolean addsUp() {
            if (total.figure().best() == null) {
                return false;
            }
            var fromSum = Difference.between(Figure.exact(added()), total.figure());
            return !fromSum.isRise()
                    && !fromSum.isFall()
                    && Difference.between(before.figure(), total.figure()).isRise();
        }

        BigDecimal added() {
            var one = before.figure().best();
            var other = claim.figure().best();
            return one == null || other == null ? BigDecimal.ZERO : one.add(other);
        }

        List<Object> key() {
            var figure = total.figure();
            return List.of(total.subject(), Map.of(figure.qualifier(), added()), before.key());
        }
    }
}
