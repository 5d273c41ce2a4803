package org.sitrep.reckon;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Figure;

/**
 * How much one figure is above another; negative where it is below. Unknown parts are null.
 *
 * @param low the smallest difference that both statements allow
 * @param best the difference of the best values; null unless both have one
 * @param high the largest difference that both statements allow
 */
public record Difference(@Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {

    /** What lies between an earlier and a later figure, by interval arithmetic. */
    public static Difference between(Figure earlier, Figure later) {
        return new Difference(
                minus(later.lowest(), earlier.highest()),
                minus(later.best(), earlier.best()),
                minus(later.highest(), earlier.lowest()));
    }

    /** Whether anything is known of the difference. */
    public boolean isKnown() {
        return low != null || best != null || high != null;
    }

    /** Whether the later figure is lower, whatever the statements leave open. */
    public boolean isFall() {
        return high != null ? high.signum() < 0 : best != null && best.signum() < 0;
    }

    /** Whether the later figure is higher, whatever the statements leave open. */
    public boolean isRise() {
        return low != null ? low.signum() > 0 : best != null && best.signum() > 0;
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal minuend, @Nullable BigDecimal subtrahend) {
        return minuend == null || subtrahend == null ? null : minuend.subtract(subtrahend);
    }
}
