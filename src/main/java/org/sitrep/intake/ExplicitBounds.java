package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/**
 * Sets bounds of their own columns beside what the words of a count say.
 *
 * <p>Words round and bounds are exact: of "almost 37,000" between 36,831 and 36,831 the figure is 36,831. So where the
 * two differ the bounds are taken, with the qualifier that is true of them, and the words are kept as text. "About 300"
 * stays what it is as long as the 300 lies between the bounds. A bare number beside bounds is the best value between
 * them.
 */
final class ExplicitBounds {

    private ExplicitBounds() {}

    /** The figure of both; its bounds are out of order only if those of the columns are, or exclude a bare number. */
    static Figure beside(Figure stated, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null && high == null) {
            return stated;
        }
        return switch (stated.qualifier()) {
            case EXACT -> new Figure(
                    low == null ? stated.low() : low,
                    stated.best(),
                    high == null ? stated.high() : high,
                    Qualifier.EXACT,
                    stated.text());
            case ABOUT -> isAbove(low, stated.best()) || isAbove(stated.best(), high)
                    ? bounded(low, high, stated.text())
                    : new Figure(low, stated.best(), high, Qualifier.ABOUT, stated.text());
            default -> besideWords(stated, low, high);
        };
    }

    private static Figure besideWords(Figure stated, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        var lowest = low != null || isAbove(stated.low(), high) ? low : stated.low();
        var highest = high != null || isAbove(low, stated.high()) ? high : stated.high();
        var agrees = Objects.equals(lowest, stated.low()) && Objects.equals(highest, stated.high());
        return agrees ? stated : bounded(lowest, highest, stated.text());
    }

    /** The figure of which only bounds are known; at least one of them must be. */
    static Figure bounded(@Nullable BigDecimal low, @Nullable BigDecimal high, String text) {
        if (high == null) {
            return new Figure(low, null, null, Qualifier.AT_LEAST, text);
        }
        if (low == null) {
            return new Figure(null, null, high, Qualifier.UP_TO, text);
        }
        return low.compareTo(high) == 0
                ? new Figure(low, low, low, Qualifier.EXACT, text)
                : new Figure(low, null, high, Qualifier.BETWEEN, text);
    }

    private static boolean isAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }
}
