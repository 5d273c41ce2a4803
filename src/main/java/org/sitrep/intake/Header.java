package org.sitrep.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a log. Names are compared without regard to case, blanks, and which of {@code _ - .} parts words. */
final class Header {

    /** What {@link #column} gives for a name that the header does not have. */
    static final int ABSENT = -1;

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<Integer> blank = new ArrayList<>();

    Header(List<String> cells) {
        this.names = cells.stream().map(Header::shown).toList();
        for (int i = 0; i < names.size(); i++) {
            var key = key(names.get(i));
            if (key.isEmpty()) {
                blank.add(i + 1);
            } else if (places.putIfAbsent(key, i) != null) {
                repeated.add(names.get(i));
            }
        }
    }

    /** A header whose columns are known by their names and by the hashtags under them. */
    static Header tagged(List<String> texts, List<String> tags, RunningTotals totals, List<String> notices) {
        var names = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            names.add(texts.get(i).isEmpty() ? tags.get(i) : texts.get(i));
        }
        var header = new Header(names);
        for (int i = 0; i < tags.size(); i++) {
            var counted = HxlTags.corrected(texts.get(i), tags.get(i));
            var running = HxlTags.running(texts.get(i), counted == null ? tags.get(i) : counted);
            var mayBeRunning = HxlTags.mayBeRunning(texts.get(i), tags.get(i));
            var corrected = running == null ? counted : running;
            if (running == null && mayBeRunning && totals.neverFalls(i)) {
                corrected = tags.get(i) + "+cumulative";
                notices.add("The column " + Shown.plain(texts.get(i))
                        + " was read as a running total, because it is called a"
                        + " total and its first numbers never fall");
            } else if (running == null && mayBeRunning) {
                notices.add("The column " + Shown.plain(texts.get(i))
                        + " was read as what each row adds; if it is a running"
                        + " total, put +cumulative behind its hashtag");
            } else if (corrected != null) {
                notices.add("The column " + Shown.plain(texts.get(i)) + " has the hashtag " + Shown.plain(tags.get(i))
                        + "; it was read as its name says, as " + Shown.plain(corrected));
            }
            header.addTag(corrected == null ? tags.get(i) : corrected, i);
        }
        return header;
    }

    /** The header of rows that all end with more cells, which are empty. */
    Header widened(int more) {
        var wider = new ArrayList<>(names);
        wider.addAll(Collections.nCopies(more, ""));
        return new Header(wider);
    }

    private void addTag(String tag, int place) {
        if (tag.isEmpty()) {
            return;
        }
        var before = places.putIfAbsent(key(tag), place);
        if (before != null && before != place) {
            repeated.add(tag);
        }
    }

    /** The place of a column, from 0; {@link #ABSENT} if there is none of that name. */
    int column(String name) {
        return places.getOrDefault(key(name), ABSENT);
    }

    boolean has(String name) {
        return places.containsKey(key(name));
    }

    /** Whether the column at this place is the one that its name stands for: not blank, and not there before. */
    boolean isUsable(int place) {
        return place < names.size() && places.getOrDefault(key(names.get(place)), ABSENT) == place;
    }

    /** Whether a row of as many cells is this header once more, as in files that were put together. */
    boolean isRepeatedBy(String[] cells) {
        if (!cells[0].equalsIgnoreCase(names.getFirst())) {
            return false;
        }
        for (int i = 0; i < cells.length; i++) {
            if (!key(cells[i]).equals(key(names.get(i)))) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return names.size();
    }

    /** The names as the log writes them, trimmed. */
    List<String> names() {
        return names;
    }

    /** The names that occur more than once. */
    List<String> repeated() {
        return repeated;
    }

    /** The numbers, from 1, of the columns without a name. */
    List<Integer> blank() {
        return blank;
    }

    /** The name by which columns are compared. */
    static String key(String name) {
        if (name.startsWith("#")) {
            return HxlTags.key(name);
        }
        var key = new StringBuilder(name.length());
        var gap = false;
        for (int i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)
                    || c == '_'
                    || c == '-'
                    || c == '.'
                    || c == '\uFEFF') {
                gap = true;
            } else {
                if (gap && !key.isEmpty()) {
                    key.append('_');
                }
                gap = false;
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static String shown(String cell) {
        return Cells.folded(cell.replace("\uFEFF", ""));
    }
}
