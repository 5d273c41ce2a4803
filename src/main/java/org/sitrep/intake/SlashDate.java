package org.sitrep.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as spreadsheets write it: three numbers with slashes, perhaps with a time behind them, which is left out.
 *
 * @param first the first number
 * @param second the second
 * @param third the third; of a two-digit year the year from 1970 to 2069
 */
record SlashDate(int first, int second, int third) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,2})/(\\d{4}|\\d{1,2})(?:[ T].*)?");
    private static final int LONGEST = 30;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int PIVOT = 70;

    /** The numbers of a text; null if it is not written in this way. */
    static @Nullable SlashDate of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        var plain = Digits.plain(text);
        if (plain.indexOf('/') < 0) {
            return null;
        }
        var match = FORM.matcher(plain);
        return match.matches() ? new SlashDate(number(match, 1), number(match, 2), year(match)) : null;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int year(Matcher match) {
        var third = number(match, 3);
        var isWhole = match.group(3).length() > 2 || match.group(1).length() > 2;
        return isWhole ? third : third + (third < PIVOT ? 2000 : 1900);
    }

    /** What the date tells of the order of its log; {@code UNKNOWN} if it tells nothing. */
    DayOrder tells() {
        if (first > MONTHS && first <= DAYS && second <= MONTHS) {
            return DayOrder.DAY_FIRST;
        }
        return second > MONTHS && second <= DAYS && first <= MONTHS ? DayOrder.MONTH_FIRST : DayOrder.UNKNOWN;
    }

    /** Whether it can be read in two ways that differ. */
    boolean isAmbiguous() {
        return first <= MONTHS && second <= MONTHS && first != second;
    }

    /** The day that it is in an order; empty if it is none, or may be two. */
    Optional<LocalDate> in(DayOrder order) {
        if (first > 99) {
            return day(first, second, third);
        }
        return switch (order) {
            case DAY_FIRST -> day(third, second, first);
            case MONTH_FIRST -> day(third, first, second);
            case UNKNOWN -> isAmbiguous()
                    ? Optional.empty()
                    : tells() == DayOrder.MONTH_FIRST ? day(third, first, second) : day(third, second, first);
        };
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
