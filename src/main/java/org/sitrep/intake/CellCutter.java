package org.sitrep.intake;

/**
 * Cuts the cells of one record out of the characters around them: without quotes, and trimmed.
 *
 * <p>The splitter has followed the quoting already and knows where each cell ends, so nothing is parsed twice. Short
 * texts are looked up in a small table before they are made anew, for most cells of a log (countries, regions, sources,
 * kinds of event) repeat from row to row.
 */
final class CellCutter {

    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST_REMEMBERED = 40;

    private final boolean quoting;
    private final char escape;
    private final String[] known = new String[REMEMBERED];

    /** @param escape the character before a quote inside quotes; {@link DecodingReader#BAD_BYTE} if there is none */
    CellCutter(boolean quoting, char escape) {
        this.quoting = quoting;
        this.escape = escape;
    }

    /**
     * Cuts a record.
     *
     * @param text the characters around it
     * @param start where it begins
     * @param ends where each cell ends, counted from {@code start}
     * @param cells how many cells it has
     */
    String[] cut(char[] text, int start, int[] ends, int cells) {
        var cut = new String[cells];
        var from = start;
        for (int i = 0; i < cells; i++) {
            var to = start + ends[i];
            cut[i] = from < to && quoting && text[from] == '"' ? quoted(text, from, to) : trimmed(text, from, to);
            from = to + 1;
        }
        return cut;
    }

    private String quoted(char[] text, int from, int to) {
        var last = to - 1;
        while (text[last] == ' ') {
            last--;
        }
        for (int i = from + 1; i < last; i++) {
            if (text[i] == '"' || text[i] == escape) {
                return unescaped(text, from + 1, last);
            }
        }
        return trimmed(text, from + 1, last);
    }

    /** A quote stands for itself behind another quote or behind the escape character, and so does the latter. */
    private String unescaped(char[] text, int from, int to) {
        var plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            var c = text[i];
            var next = i + 1 < to ? text[i + 1] : ' ';
            if (c == '"' && next == '"' || c == escape && (next == '"' || next == escape)) {
                i++;
                plain.append(next);
            } else {
                plain.append(c);
            }
        }
        return Cells.trimmed(plain.toString());
    }

    private String trimmed(char[] text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Cells.isBlank(text[first])) {
            first++;
        }
        while (last > first && Cells.isBlank(text[last - 1])) {
            last--;
        }
        var length = last - first;
        if (length == 0) {
            return "";
        }
        return length > LONGEST_REMEMBERED ? new String(text, first, length) : remembered(text, first, length);
    }

    private String remembered(char[] text, int first, int length) {
        int hash = length;
        for (int i = first; i < first + length; i++) {
            hash = 31 * hash + text[i];
        }
        var place = (hash ^ hash >>> 15) & REMEMBERED - 1;
        var before = known[place];
        if (before != null && isSame(before, text, first, length)) {
            return before;
        }
        var fresh = new String(text, first, length);
        known[place] = fresh;
        return fresh;
    }

    private static boolean isSame(String before, char[] text, int first, int length) {
        if (before.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (before.charAt(i) != text[first + i]) {
                return false;
            }
        }
        return true;
    }
}
