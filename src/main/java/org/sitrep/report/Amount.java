package org.sitrep.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure ready to print.
 *
 * @param low the low bound; null if unknown
 * @param best the value stated; null for bounds and vague words
 * @param high the high bound; null if unknown
 * @param qualifier the qualifier in words, such as {@code at least}; {@code exact} for a bare number
 * @param number the number alone as printed, with the locale's separators: {@code 12,000}, {@code 4 to 6}; {@code ..} if
 *     nothing was reported
 * @param text the figure as printed, qualifier and number: {@code about 12,000}
 * @param unit what is counted; empty where unknown
 * @param marks the marks printed behind it
 */
public record Amount(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        String qualifier,
        String number,
        String text,
        String unit,
        List<Mark> marks) {

    /** What is printed where nothing was reported. Never a blank, never a zero. */
    public static final String NOT_REPORTED = "..";

    public Amount {
        marks = List.copyOf(marks);
    }

    /** The one number by which it is drawn and sorted: best, else low, else high; null if nothing is known. */
    public @Nullable BigDecimal value() {
        return best != null ? best : low != null ? low : high;
    }

    /** The words before the number; empty for a bare number. */
    public String lead() {
        return text.endsWith(number) ? text.substring(0, text.length() - number.length()).strip() : "";
    }

    /** The marks as printed, such as {@code r}; empty if there are none. */
    public String symbols() {
        return marks.stream().map(Mark::symbol).collect(Collectors.joining(" "));
    }

    /** Whether the figure was withdrawn: it is printed struck through. */
    public boolean isWithdrawn() {
        return marks.contains(Mark.WITHDRAWN);
    }
}
