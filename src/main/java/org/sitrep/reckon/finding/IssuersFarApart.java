package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Current;
import org.sitrep.reckon.Statement;

/**
 * Two issuers count the same people in the same days, and one has at least twice as many as the other, whatever both leave
 * open: they hardly count the same. The figure farthest from the headline is named. What {@link TotalBelowEarlier} and
 * {@link RetractedValueUsed} tell is not told again.
 */
final class IssuersFarApart implements FindingRule {

    private static final String PERSONS = "persons";
    private static final BigDecimal TWICE = BigDecimal.TWO;
    /** A higher figure below this is far from a lower one by chance. */
    private static final BigDecimal FEWEST = BigDecimal.TEN;

    private final FindingSettings settings;

    IssuersFarApart(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        return evidence.currents().stream()
                .filter(current -> current.subject().unit().equals(PERSONS)
                        && current.subject().category().usualUnit().equals(PERSONS))
                .flatMap(current -> observation(current).stream())
                .toList();
    }

    private Optional<Observation> observation(Current current) {
        var headline = current.headline();
        return current.others().stream()
                .filter(other -> !current.repeats().contains(other)
                        && settings.areOfTheSameDays(headline, other)
                        && !isToldAsFall(headline, other)
                        && areFarApart(headline.figure(), other.figure()))
                .max((one, other) -> distance(headline, one).compareTo(distance(headline, other)))
                .map(other -> new Observation(
                        FindingCode.ISSUERS_FAR_APART,
                        List.of(
                                headline.figure(),
                                headline.subject(),
                                headline.voice(),
                                headline.knownOn(),
                                other.figure(),
                                other.voice(),
                                other.knownOn()),
                        List.of(headline.key()),
                        List.of(other.key())));
    }

    private static boolean isToldAsFall(Statement headline, Statement other) {
        return headline.basis() == Basis.TOTAL
                && other.knownOn().isBefore(headline.knownFrom())
                && isTwice(other.figure(), headline.figure());
    }

    private static boolean areFarApart(Figure one, Figure other) {
        return isTwice(one, other) || isTwice(other, one);
    }

    private static boolean isTwice(Figure higher, Figure lower) {
        var least = orBest(higher.lowest(), higher);
        var most = orBest(lower.highest(), lower);
        return least != null
                && most != null
                && least.compareTo(FEWEST) >= 0
                && least.compareTo(most.multiply(TWICE)) >= 0;
    }

    private static @Nullable BigDecimal orBest(@Nullable BigDecimal bound, Figure figure) {
        return bound != null ? bound : figure.best();
    }

    private static BigDecimal distance(Statement headline, Statement other) {
        var one = headline.mark();
        var two = other.mark();
        return one == null || two == null ? BigDecimal.ZERO : one.subtract(two).abs();
    }
}
