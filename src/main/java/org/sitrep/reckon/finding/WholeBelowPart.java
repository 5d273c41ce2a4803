package org.sitrep.reckon.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Current;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * The running total that leads is lower than the one that leads for a part of it: a region, a group, or a narrower
 * definition. The whole is out of date then, or counts something else. The largest such part is named.
 */
final class WholeBelowPart implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var totals = evidence.currents().stream()
                .filter(current -> current.basis() == Basis.TOTAL)
                .toList();
        return totals.stream()
                .flatMap(whole -> largest(whole, totals).stream()
                        .map(part -> observation(whole.headline(), part)))
                .toList();
    }

    private static Optional<Statement> largest(Current whole, List<Current> totals) {
        return totals.stream()
                .filter(part -> isPart(part.subject(), whole.subject()))
                .map(Current::headline)
                .filter(part -> isBelow(whole.headline(), part))
                .max(Comparator.comparing((Statement part) -> Objects.requireNonNull(part.mark()))
                        .thenComparing(Statement.IN_TIME));
    }

    private static boolean isPart(Subject part, Subject whole) {
        if (whole.in(part.area()).equals(part)) {
            return part.area().isInside(whole.area());
        }
        if (!whole.definition().isEmpty() || !part.area().equals(whole.area())) {
            return false;
        }
        return whole.isWhole() && whole.about(part.group()).equals(part)
                || whole.group().equals(part.group())
                        && whole.category() == part.category()
                        && whole.unit().equals(part.unit())
                        && !part.definition().isEmpty();
    }

    /** Below for sure, in the same span: the total of a new year is below a part of the old one for no such reason. */
    private static boolean isBelow(Statement whole, Statement part) {
        return !whole.isPartOf(part)
                && !whole.startsAfter(part)
                && !beginsBefore(part, whole)
                && Bounds.saysLess(whole.figure(), part.figure());
    }

    private static boolean beginsBefore(Statement part, Statement whole) {
        var one = part.entry().periodStart();
        var other = whole.entry().periodStart();
        return one != null && other != null && one.last().isBefore(other.first());
    }

    private static Observation observation(Statement whole, Statement part) {
        return new Observation(
                FindingCode.WHOLE_BELOW_PART,
                List.of(
                        whole.figure(),
                        whole.subject(),
                        whole.voice(),
                        whole.knownOn(),
                        part.figure(),
                        part.subject(),
                        part.voice(),
                        part.knownOn()),
                List.of(whole.key()),
                List.of(part.key()));
    }
}
