package org.sitrep.reckon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/**
 * How much one figure is above another; negative where it is below. Unknown parts are null.
 *
 * <p>"About 1,300" and then "1,290" is no fall: a rounded number says no more than its last digit that is not zero.
 * This matters for rise and fall only; it is no tolerance, and nothing printed has it.
 *
 * @param low the smallest difference that both statements allow
 * @param best the difference of the best values; null unless both have one
 * @param high the largest difference that both statements allow
 * @param rounding how much of the difference of the best values may come from rounding alone
 */
public record Difference(
        @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, BigDecimal rounding) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What lies between an earlier and a later figure, by interval arithmetic. */
    public static Difference between(Figure earlier, Figure later) {
        return new Difference(
                minus(later.lowest(), earlier.highest()),
                minus(later.best(), earlier.best()),
                minus(later.highest(), earlier.lowest()),
                rounding(earlier).add(rounding(later)));
    }

    /** Whether anything is known of the difference. */
    public boolean isKnown() {
        return low != null || best != null || high != null;
    }

    /** Whether the later figure is lower, whatever the statements leave open. */
    public boolean isFall() {
        return high != null ? high.signum() < 0 : best != null && best.add(rounding).signum() < 0;
    }

    /** Whether the later figure is higher, whatever the statements leave open. */
    public boolean isRise() {
        return low != null ? low.signum() > 0 : best != null && best.subtract(rounding).signum() > 0;
    }

    /** Half a unit of the last digit that is not zero, of a figure that says that it is rounded. */
    private static BigDecimal rounding(Figure figure) {
        var best = figure.best();
        return figure.qualifier() != Qualifier.ABOUT || best == null || best.signum() == 0
                ? BigDecimal.ZERO
                : HALF.scaleByPowerOfTen(-best.stripTrailingZeros().scale());
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal minuend, @Nullable BigDecimal subtrahend) {
        return minuend == null || subtrahend == null ? null : minuend.subtract(subtrahend);
    }
}
