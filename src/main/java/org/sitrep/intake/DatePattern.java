package org.sitrep.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.model.ReducedDate;

/** One way of writing dates. */
sealed interface DatePattern {

    /** The pattern of dates with slashes, whose order the log tells. */
    String SLASHES = "slashes";

    /** Reads a date written in this way; empty for anything else, also for days that no calendar has. */
    Optional<ReducedDate> read(String text);

    /**
     * The pattern of a profile: {@code iso} (also reduced, and with a time behind it, which is left out), {@code
     * epoch} (seconds since 1970, UTC), {@code slashes} (day or month
     * first, as the dates of the log tell), or letters as in {@code d MMMM yyyy}, with English month names. A two-digit
     * year means the years 1970 to 2069. A pattern without a day gives a month.
     *
     * @throws ProfileException if the letters mean nothing; {@code place} is where the pattern stands
     */
    static DatePattern of(String pattern, DayOrder order, String place) {
        return switch (pattern) {
            case SLASHES -> new Slashes(order);
            case "iso" -> new Iso();
            case "epoch" -> new Epoch();
            default -> Letters.of(pattern, place);
        };
    }

    /** Three numbers with slashes between them, in the order of the log. */
    record Slashes(DayOrder order) implements DatePattern {
        @Override
        public Optional<ReducedDate> read(String text) {
            var date = SlashDate.of(text);
            return date == null ? Optional.empty() : date.in(order).map(ReducedDate::of);
        }
    }

    /** ISO 8601, by day, month or year. */
    record Iso() implements DatePattern {
        private static final int DAY = 10;

        @Override
        public Optional<ReducedDate> read(String text) {
            var hasTime = text.length() > DAY && (text.charAt(DAY) == 'T' || text.charAt(DAY) == ' ');
            return ReducedDate.parse(hasTime ? text.substring(0, DAY) : text);
        }
    }

    /** Seconds since the start of 1970. */
    record Epoch() implements DatePattern {
        /** What {@link #dayOf} gives for a text that is no such number. */
        static final long NONE = -1;

        private static final int LONGEST = 11;
        private static final long SECONDS_A_DAY = 86_400;

        @Override
        public Optional<ReducedDate> read(String text) {
            var day = dayOf(text);
            return day == NONE ? Optional.empty() : Optional.of(ReducedDate.of(LocalDate.ofEpochDay(day)));
        }

        /** The day, counted from the first of 1970. */
        long dayOf(String text) {
            if (text.isEmpty() || text.length() > LONGEST) {
                return NONE;
            }
            var seconds = 0L;
            for (int i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return NONE;
                }
                seconds = 10 * seconds + c - '0';
            }
            return seconds / SECONDS_A_DAY;
        }
    }

    /** Letters as {@link DateTimeFormatter} has them. */
    record Letters(DateTimeFormatter formatter, boolean hasDay) implements DatePattern {

        private static final LocalDate PIVOT = LocalDate.of(1970, 1, 1);

        static Letters of(String pattern, String place) {
            try {
                var builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
                if (pattern.endsWith("yyyy")) {
                    builder.appendPattern(pattern.substring(0, pattern.length() - 4))
                            .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NOT_NEGATIVE);
                } else if (pattern.endsWith("yy")) {
                    builder.appendPattern(pattern.substring(0, pattern.length() - 2))
                            .appendValueReduced(ChronoField.YEAR, 2, 2, PIVOT);
                } else {
                    builder.appendPattern(pattern.replace('y', 'u'));
                }
                var formatter = builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
                return new Letters(formatter, pattern.contains("d"));
            } catch (IllegalArgumentException broken) {
                throw new ProfileException(place + " has the date pattern " + pattern + ", which cannot be used: "
                        + broken.getMessage());
            }
        }

        @Override
        public Optional<ReducedDate> read(String text) {
            try {
                return Optional.of(
                        hasDay
                                ? ReducedDate.of(LocalDate.parse(text, formatter))
                                : ReducedDate.of(YearMonth.parse(text, formatter)));
            } catch (DateTimeException other) {
                return Optional.empty();
            }
        }
    }
}
