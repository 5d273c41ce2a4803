package org.sitrep.reckon.finding;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;
import org.sitrep.reckon.Statement;

/**
 * The words of an entry name one weekday, and neither its dates nor the day of its report fall on it: the date is probably
 * that of another day. Words that name two weekdays, and dates known to the month, prove nothing. One finding for all.
 */
final class WeekdayDiffers implements FindingRule {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ru"), Locale.of("kk"), Locale.of("es"));

    private final Map<String, DayOfWeek> names = new HashMap<>();

    WeekdayDiffers() {
        for (var language : LANGUAGES) {
            for (var day : DayOfWeek.values()) {
                names.put(day.getDisplayName(TextStyle.FULL, language).toLowerCase(language), day);
                names.put(day.getDisplayName(TextStyle.FULL_STANDALONE, language).toLowerCase(language), day);
            }
        }
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var differing = evidence.told().stream().filter(this::differs).toList();
        if (differing.isEmpty()) {
            return List.of();
        }
        var first = differing.getFirst();
        return List.of(
                new Observation(
                        FindingCode.WEEKDAY_DIFFERS,
                        List.of(
                                differing.size(),
                                first.key(),
                                named(first.entry().summary()).iterator().next(),
                                first.entry().date()),
                        differing.stream().map(Statement::key).toList(),
                        List.of()));
    }

    private boolean differs(Statement statement) {
        var entry = statement.entry();
        var named = named(entry.summary());
        if (named.size() != 1 || !entry.date().isDay()) {
            return false;
        }
        var day = named.iterator().next();
        return !isOn(entry.date(), day)
                && !isOn(entry.end(), day)
                && !isOn(entry.periodStart(), day)
                && !isOn(entry.reportedOn(), day);
    }

    private static boolean isOn(@Nullable ReducedDate date, DayOfWeek day) {
        return date != null && (!date.isDay() || date.first().getDayOfWeek() == day);
    }

    private Set<DayOfWeek> named(String words) {
        var named = EnumSet.noneOf(DayOfWeek.class);
        for (var word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
            var day = names.get(word);
            if (day != null) {
                named.add(day);
            }
        }
        return named;
    }
}
