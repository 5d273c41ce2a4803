package org.sitrep.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A count as reported.
 *
 * <p>Any of {@code low}, {@code best} and {@code high} may be unknown (null); unknown is never zero. All are in the
 * entry's unit, not negative, and without trailing zeros, so that equal numbers are equal figures. Publishers do state
 * bounds out of order (UCDP GED: best below low in about 0.2 % of rows); that is kept and is for a finding to say, so
 * use {@link #lowest()} and {@link #highest()} for arithmetic.
 *
 * @param low the lowest value that the statement allows
 * @param best the value that the statement gives; null for bounds and for vague words
 * @param high the highest value that the statement allows
 * @param qualifier the word before the number
 * @param text the words of the log, unchanged
 */
public record Figure(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        String text) {

    public Figure {
        low = plain(low);
        best = plain(best);
        high = plain(high);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(text);
    }

    /** A bare number: low, best and high are the same. */
    public static Figure exact(BigDecimal value) {
        return new Figure(value, value, value, Qualifier.EXACT, value.toPlainString());
    }

    /** A bare whole number. */
    public static Figure exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /** Nothing is known: the source was asked and gave no count. */
    public static Figure notReported(String text) {
        return new Figure(null, null, null, Qualifier.NOT_REPORTED, text);
    }

    /** Whether anything at all is known of the count. */
    public boolean isKnown() {
        return low != null || best != null || high != null;
    }

    /** Whether low, best and high, as far as they are known, stand in this order. */
    public boolean isInOrder() {
        return !above(low, best) && !above(best, high) && !above(low, high);
    }

    /** The smallest value that the statement allows, whatever order its bounds stand in; null if there is none. */
    public @Nullable BigDecimal lowest() {
        return switch (qualifier) {
            case ABOUT, NEARLY, UP_TO, FEWER_THAN, NOT_REPORTED -> low == null ? null : smallest();
            default -> low == null && best == null ? null : smallest();
        };
    }

    /** The largest value that the statement allows, whatever order its bounds stand in; null if there is none. */
    public @Nullable BigDecimal highest() {
        return switch (qualifier) {
            case ABOUT, AT_LEAST, MORE_THAN, VAGUE, NOT_REPORTED -> high == null ? null : largest();
            default -> high == null && best == null ? null : largest();
        };
    }

    /** Whether both say the same of the count, whatever their words: "around 160" and "about 160". */
    public boolean saysTheSameAs(Figure other) {
        return qualifier == other.qualifier
                && Objects.equals(low, other.low)
                && Objects.equals(best, other.best)
                && Objects.equals(high, other.high);
    }

    /** The one number by which the figure is found and drawn: best, else low, else high; null if nothing is known. */
    public @Nullable BigDecimal mark() {
        return best != null ? best : low != null ? low : high;
    }

    private @Nullable BigDecimal smallest() {
        return min(min(low, best), high);
    }

    private @Nullable BigDecimal largest() {
        return max(max(low, best), high);
    }

    private static boolean above(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static @Nullable BigDecimal min(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    private static @Nullable BigDecimal max(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.max(other);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A count is never negative: " + value);
        }
        if (value.scale() == 0) {
            return value;
        }
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
