package org.sitrep.reckon.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Current;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;

/**
 * The running total that leads is lower than the current one of another issuer, who stated it earlier: perhaps
 * another definition or area, perhaps an old figure carried on. The highest such figure is named. A lower bound that
 * says less than an earlier figure is noted too.
 */
final class TotalBelowEarlier implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.currents().stream()
                .filter(current -> current.basis() == Basis.TOTAL)
                .flatMap(current -> observation(current, evidence).stream())
                .toList();
    }

    private static Optional<Observation> observation(Current current, Evidence evidence) {
        var headline = current.headline();
        return highestEarlier(current, evidence, TotalBelowEarlier::isBelow)
                .map(earlier -> observation(FindingCode.TOTAL_BELOW_EARLIER, headline, earlier))
                .or(() -> highestEarlier(current, evidence, TotalBelowEarlier::isFloorBelow)
                        .map(earlier -> observation(FindingCode.FLOOR_BELOW_EARLIER, headline, earlier)));
    }

    private static Optional<Statement> highestEarlier(
            Current current, Evidence evidence, BiPredicate<Statement, Statement> below) {
        var headline = current.headline();
        return evidence.series(current.subject(), Basis.TOTAL).stream()
                .map(Series::current)
                .filter(Objects::nonNull)
                .filter(earlier -> !headline.startsAfter(earlier)
                        && !earlier.voice().equals(headline.voice())
                        && earlier.knownOn().isBefore(headline.knownFrom())
                        && below.test(headline, earlier))
                .max(TotalBelowEarlier::compare);
    }

    /** Below for sure, or by the values stated, as with "about 6,000" after "about 12,000". */
    private static boolean isBelow(Statement headline, Statement earlier) {
        var difference = Difference.between(earlier.figure(), headline.figure());
        if (difference.isFall()) {
            return true;
        }
        var best = headline.figure().best();
        var bound = earlier.figure().lowest();
        return best != null && bound != null && best.add(difference.rounding()).compareTo(bound) < 0;
    }

    private static boolean isFloorBelow(Statement headline, Statement earlier) {
        return Bounds.floor(headline.figure()) != null && Bounds.saysLess(headline.figure(), earlier.figure());
    }

    private static int compare(Statement one, Statement other) {
        var mark = one.mark();
        var otherMark = other.mark();
        var byMark = mark == null || otherMark == null ? 0 : mark.compareTo(otherMark);
        return byMark != 0 ? byMark : Statement.IN_TIME.compare(one, other);
    }

    private static Observation observation(FindingCode code, Statement headline, Statement earlier) {
        return new Observation(
                code,
                List.of(
                        headline.figure(),
                        headline.subject(),
                        headline.voice(),
                        headline.knownOn(),
                        earlier.figure(),
                        earlier.voice(),
                        earlier.knownOn()),
                List.of(headline.key()),
                List.of(earlier.key()));
    }
}
