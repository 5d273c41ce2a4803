package org.sitrep.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hashtags of the Humanitarian Exchange Language (HXL 1.1), which stand in a row under or in place of the header:
 * {@code #affected+killed}, {@code #adm1 +name}.
 */
final class HxlTags {

    private static final Pattern TAG = Pattern.compile("#\\s*[A-Za-z][\\w ]*(\\+.*)?");
    /** Attributes that say in what language, vocabulary or sense a column is written, and not what it counts. */
    private static final Set<String> NEUTRAL =
            Set.of("en", "fr", "es", "ar", "ru", "pt", "uk", "total", "num", "count", "value", "ind", "all");
    private static final Set<String> EVENTS = Set.of("#event", "#incident");
    private static final Set<String> NUMBERS = Set.of("num", "count");
    /** Tags that are no part of the standard, but are met. */
    private static final Set<String> DEATHS = Set.of("#fatality", "#fatalities", "#deaths");
    /** Attributes by which a column is a running total, and the words of a header that say so. */
    private static final Set<String> RUNNING = Set.of("cumulative", "cumul", "cum", "todate", "to_date", "running");

    private static final Pattern RUNNING_WORDS =
            Pattern.compile("\\bcumul|\\bcum\\b|\\bto[ _-]?date\\b|\\bso far\\b|\\brunning\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL = Pattern.compile("\\btotal", Pattern.CASE_INSENSITIVE);
    /** What a header must say of a count for the tag to be believed: by attribute, the stems of its words. */
    private static final Map<String, Pattern> WORDS = Map.of(
            "killed", Pattern.compile("kill|dead|death|died|fatal", Pattern.CASE_INSENSITIVE),
            "injured", Pattern.compile("injur|wound", Pattern.CASE_INSENSITIVE),
            "detained", Pattern.compile("detain|detention|arrest", Pattern.CASE_INSENSITIVE));

    private HxlTags() {}

    /** Whether a row is one of hashtags: at least half of what is in it are, for invalid ones are common. */
    static boolean isRow(List<String> cells) {
        var texts = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var tags = texts.stream().filter(cell -> TAG.matcher(cell).matches()).count();
        return tags > 0 && tags * 2 >= texts.size();
    }

    /**
     * The tag with its attributes in order and without those that are neutral, by which tags are compared. How often
     * something happened ({@code #event+num}) is another thing than what happened, and deaths have two tags.
     */
    static String key(String tag) {
        var parts = tag.toLowerCase(Locale.ROOT).replaceAll("\\s", "").split("\\+", -1);
        var attributes = new TreeSet<String>();
        if (DEATHS.contains(parts[0])) {
            parts[0] = "#affected";
            attributes.add("killed");
        } else if (EVENTS.contains(parts[0]) && Arrays.stream(parts).anyMatch(NUMBERS::contains)) {
            attributes.add("num");
        }
        Arrays.stream(parts).skip(1)
                .filter(part -> !part.isEmpty() && !part.startsWith("v_") && !NEUTRAL.contains(part))
                .map(part -> RUNNING.contains(part) ? "cumulative" : part)
                .forEach(attributes::add);
        var key = new StringBuilder(parts[0]);
        attributes.forEach(attribute -> key.append('+').append(attribute));
        return key.toString();
    }

    /** What the header says is counted where the tag says something else; null where they do not contradict. */
    static @Nullable String corrected(String header, String tag) {
        var said = said(header);
        var parts = Arrays.asList(key(tag).split("\\+"));
        var tagged = WORDS.keySet().stream().filter(parts::contains).findFirst();
        if (said == null || tagged.isEmpty() || parts.contains(said)) {
            return null;
        }
        return tag.replaceAll("\\+\\s*" + tagged.get(), "+" + said);
    }

    /** The tag of a running total where the header says that its column is one and the tag does not; else null. */
    static @Nullable String running(String header, String tag) {
        return isCount(tag) && !isRunning(tag) && RUNNING_WORDS.matcher(header).find() ? tag + "+cumulative" : null;
    }

    /** Whether a column that is read as counts of events may be a running total all the same. */
    static boolean mayBeRunning(String header, String tag) {
        return isCount(tag) && !isRunning(tag) && (TOTAL.matcher(header).find() || TOTAL.matcher(tag).find());
    }

    private static boolean isCount(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("#affected");
    }

    private static boolean isRunning(String tag) {
        return Arrays.asList(key(tag).split("\\+")).contains("cumulative");
    }

    /** The one thing that the header's words say is counted; null if they say none or several. */
    private static @Nullable String said(String header) {
        var said = WORDS.entrySet().stream()
                .filter(word -> word.getValue().matcher(header).find())
                .map(Map.Entry::getKey)
                .toList();
        return said.size() == 1 ? said.getFirst() : null;
    }
}
