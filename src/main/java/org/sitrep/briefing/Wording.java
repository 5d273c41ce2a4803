package org.sitrep.briefing;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the briefing in the report's language, and how it writes dates and counts. */
final class Wording {

    private final Locale locale;
    private final int year;
    private final ResourceBundle bundle;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    /** Copied for each number: to look the locale's format up takes longer by far. */
    private final NumberFormat counts;

    /** Words without a year to which short days belong. */
    Wording(Locale locale) {
        this(locale, Integer.MIN_VALUE);
    }

    /**
     * @param year the year of the days that tables print without their year
     */
    Wording(Locale locale, int year) {
        this.year = year;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.sitrep.briefing.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.counts = NumberFormat.getIntegerInstance(locale);
        this.day = DateTimeFormatter.ofPattern(bundle.getString("date"), locale);
        this.shortDay = DateTimeFormatter.ofPattern(bundle.getString("date.short"), locale);
        this.month = DateTimeFormatter.ofPattern(bundle.getString("date.month"), locale);
    }

    /** The words of a key, with its gaps filled. */
    String say(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), locale).format(gaps);
    }

    String date(LocalDate date) {
        return day.format(date);
    }

    String shortDate(LocalDate date) {
        return shortDay.format(date);
    }

    /** A day in a table, unbroken: without its year where that is the report's. */
    String tableDay(LocalDate date) {
        return (date.getYear() == year ? shortDate(date) : date(date)).replace(' ', '\u00A0');
    }

    String month(LocalDate date) {
        return month.format(date);
    }

    String count(long count) {
        return ((NumberFormat) counts.clone()).format(count);
    }
}
