package org.sitrep.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The workbook's table of shared strings: the texts of the report's sheets, and those of the entries that repeat over many
 * rows. Of the entries' it takes in so many and no more, so that memory does not grow with the rows.
 */
final class SharedWords {

    /** Words of all columns. */
    private static final int MOST = 60_000;
    /** Words of one column. */
    private static final int MOST_OF_A_COLUMN = 20_000;
    /** Characters of a word. */
    private static final int LONGEST = 200;
    /** So many words of a column are taken in before it is asked whether they repeat. */
    private static final int TRIAL = 500;
    /** So many of a column's words are found without a look into the table, at first and at most; powers of two. */
    private static final int RECENT = 256;
    private static final int MOST_RECENT = 1 << 14;

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ";

    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    /** How many of the words are of the sheets of the report, which are always taken in. */
    private int fixed;
    private long uses;

    /** The number of a text that is always taken in. */
    int indexOf(String text) {
        uses++;
        return known.computeIfAbsent(text, unseen -> add(text));
    }

    /** The number of a text that is still to be set. */
    int reserve() {
        uses++;
        return add("");
    }

    /** Sets a text that was reserved. */
    void set(int index, String text) {
        words.set(index, text);
    }

    private int add(String text) {
        words.add(text);
        fixed++;
        return words.size() - 1;
    }

    /** The words of a column. */
    Column column() {
        return new Column();
    }

    /** Writes them as the part of shared strings. */
    void writeTo(OutputStream out) throws IOException {
        var buffer = new RowBytes(out);
        buffer.ascii(BEGIN).ascii("count=\"").number(uses).ascii("\" uniqueCount=\"").number(words.size()).ascii("\">");
        for (var word : words) {
            buffer.ascii("<si>").ascii(RowBytes.textTag(word)).text(word).ascii("</t></si>");
        }
        buffer.ascii("</sst>").flush();
    }

    /** The words of one column. When it is seen that they hardly repeat, no more are taken in. */
    final class Column {

        private int asked;
        private int added;
        private boolean closed;
        /** Words that came lately, each at a place that its hash gives, and their numbers. */
        private @Nullable String[] recent = new String[RECENT];
        private int[] recentIndexes = new int[RECENT];
        private int latest;
        /** How often a word took the place of another. */
        private int displaced;

        /** The number of the text in the table; -1 if it is to be written where it stands. */
        int indexOf(String text) {
            if (text.length() > LONGEST) {
                return -1;
            }
            // Of a closed column only the word that came last is looked at: most of the others come once.
            var place = closed ? latest : text.hashCode() & recent.length - 1;
            if (text.equals(recent[place])) {
                uses++;
                // Words on end say nothing of whether the column's words repeat.
                asked += place == latest ? 0 : 1;
                recent[place] = text;
                latest = place;
                return recentIndexes[place];
            }
            if (closed) {
                return -1;
            }
            if (added == MOST_OF_A_COLUMN) {
                // Most of what is asked for now is not in the table, and a look into it costs more than it saves.
                return -1;
            }
            asked++;
            var index = known.get(text);
            if (index == null && words.size() - fixed < MOST) {
                index = words.size();
                known.put(text, index);
                words.add(text);
                added++;
                closed = added > TRIAL && added > asked / 2;
            }
            if (index == null) {
                return -1;
            }
            uses++;
            remember(text, index);
            return index;
        }

        private void remember(String text, int index) {
            if (recent[text.hashCode() & recent.length - 1] != null
                    && ++displaced > recent.length
                    && recent.length < MOST_RECENT) {
                recent = new String[4 * recent.length];
                recentIndexes = new int[recent.length];
                displaced = 0;
            }
            latest = text.hashCode() & recent.length - 1;
            recent[latest] = text;
            recentIndexes[latest] = index;
        }
    }
}
