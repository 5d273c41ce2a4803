package org.sitrep.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.EntryRef;
import org.sitrep.model.Figure;
import org.sitrep.model.ReducedDate;
import org.sitrep.reckon.EventTotal;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;
import org.sitrep.reckon.finding.Observation;

/** Puts values into the words of one language: numbers, dates, subjects, and the report's own sentences. */
final class Wording {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final EntryNames names;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    /** Copied for each number: to look the locale's format up takes longer by far. */
    private final NumberFormat numbers;

    /** With the bare ids of entries. */
    Wording(Locale locale) {
        this(locale, EntryNames.PLAIN);
    }

    Wording(Locale locale, EntryNames names) {
        this.locale = locale;
        this.names = names;
        bundle = ResourceBundle.getBundle(
                "org.sitrep.report.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        shortDay = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        numbers = NumberFormat.getNumberInstance(locale);
    }

    /** A sentence of the bundle with its details put into words. */
    String say(String key, Object... details) {
        var words = Arrays.stream(details).map(this::words).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    /** The sentence of a finding. */
    String sentence(Observation observation) {
        var key = observation.rows() == null ? "finding." : "findings.";
        var details = observation.details().stream()
                .map(detail -> detail.equals("") ? say("voice.none") : detail)
                .toArray();
        return say(key + observation.code(), details);
    }

    String number(BigDecimal number) {
        var format = (NumberFormat) numbers.clone();
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    String date(LocalDate date) {
        return day.format(date);
    }

    /** A day in few characters: {@code 13 Jan 2022}. */
    String shortDate(LocalDate date) {
        return shortDay.format(date);
    }

    String date(ReducedDate date) {
        if (date.isDay()) {
            return day.format(date.first());
        }
        var text = date.toString();
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> month.format(YearMonth.from(date.first()));
            default -> say("range", date.first(), date.last());
        };
    }

    /** A figure with its qualifier, such as {@code about 12,000}; the two dots where nothing was reported. */
    String figure(Figure figure) {
        return new Amounts(this).of(figure, "").text();
    }

    /** A reference to the entry of a statement. */
    EntryRef ref(Statement statement) {
        return names.of(statement.key());
    }

    /** References to entries. */
    List<EntryRef> refs(Collection<EntryKey> keys) {
        return names.of(keys);
    }

    /** References to the entries of a sum that are named. */
    List<EntryRef> refs(EventTotal total) {
        return names.of(total.entries().stream().map(id -> new EntryKey(total.dataset(), id)).toList());
    }

    /** Who is counted, in words. */
    String group(String group) {
        var key = "group." + group;
        return bundle.containsKey(key) ? bundle.getString(key) : group.replace('_', ' ');
    }

    /** What is counted and how: people counted as a stock are in custody, not detained so far. */
    String label(Subject subject, @Nullable Basis basis) {
        var inCustody = basis == Basis.HELD
                && subject.category() == Category.DETENTION
                && subject.definition().isEmpty();
        if (!inCustody) {
            return label(subject);
        }
        var label = say("category.detention.held");
        return subject.isWhole() ? label : say("label.group", label, group(subject.group()));
    }

    /** What is counted, for a table or a caption: {@code Killed, security forces}. */
    String label(Subject subject) {
        var label = subject.category() == Category.DAMAGE && !subject.group().equals(Entry.ALL)
                ? damage(subject)
                : counted(subject);
        var usual = subject.category().usualUnit();
        return subject.unit().isEmpty() || subject.unit().equals(usual) ? label
                : say("label.unit", label, subject.unit());
    }

    private String counted(Subject subject) {
        var label = say("category." + subject.category().token());
        if (!subject.definition().isEmpty()) {
            label = say("label.definition", label, subject.definition());
        }
        return subject.isWhole() ? label : say("label.group", label, group(subject.group()));
    }

    private String damage(Subject subject) {
        var thing = capitalised(group(subject.group()));
        return subject.definition().isEmpty()
                ? say("label.damage", thing)
                : say("label.damage.definition", thing, subject.definition());
    }

    /** What is counted and where. */
    String labelAndPlace(Subject subject) {
        return say("label.place", label(subject), subject.area().name());
    }

    /** With a capital at its start. */
    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Object words(Object detail) {
        return switch (detail) {
            case BigDecimal number -> number(number);
            case Long number -> number(number);
            case Integer number -> number(number);
            case LocalDate date -> date(date);
            case ReducedDate date -> date(date);
            case Figure figure -> figure(figure);
            case Subject subject -> labelAndPlace(subject);
            case Area area -> area.name();
            case EntryKey entry -> names.of(entry).text();
            case Collection<?> all -> all.stream().map(this::words).map(Object::toString).collect(joining(", "));
            case Enum<?> reason when !(reason instanceof DayOfWeek) -> say(
                    "reason." + reason.name().toLowerCase(Locale.ROOT));
            case DayOfWeek weekday -> weekday.getDisplayName(TextStyle.FULL_STANDALONE, locale);
            default -> detail.toString();
        };
    }
}
