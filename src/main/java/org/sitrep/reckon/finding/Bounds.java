package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Difference;

/** Compares figures of which one may be a lower bound. */
final class Bounds {

    private Bounds() {}

    /**
     * Whether a figure says less than another: it is lower whatever both leave open, or it is a lower bound so far below
     * that nobody would have put the other figure so. "At least 160" says no less than 163, "more than 300" says less
     * than 412: a bound is put in round numbers, and tells up to the next one.
     */
    static boolean saysLess(Figure figure, Figure other) {
        var difference = Difference.between(figure, other);
        if (difference.low() != null) {
            return difference.low().signum() > 0;
        }
        var least = other.lowest() != null ? other.lowest() : other.best();
        if (least == null) {
            return false;
        }
        var floor = floor(figure);
        if (floor != null) {
            return least.compareTo(floor.add(roundness(floor))) >= 0;
        }
        var best = figure.best();
        return best != null && best.add(difference.rounding()).compareTo(least) < 0;
    }

    /** The number named in a lower bound; null for any other figure. */
    static @Nullable BigDecimal floor(Figure figure) {
        var low = figure.low();
        return low == null
                ? null
                : switch (figure.qualifier()) {
                    case AT_LEAST -> low;
                    case MORE_THAN -> low.subtract(BigDecimal.ONE);
                    default -> null;
                };
    }

    /** One unit of the last digit that is not zero: 100 for 300, 1 for 163. */
    private static BigDecimal roundness(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
    }
}
