package org.sitrep.intake;

/**
 * Cuts the cells of one record out of the characters around them: without quotes, and trimmed.
 *
 * <p>The splitter has followed the quoting already and knows where each cell ends, so nothing is parsed twice. A short
 * text that is the same as in the row before is not made anew: countries, dates, sources and kinds of event often are.
 */
final class CellCutter {

    private static final int REMEMBERED = 256;
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
            cut[i] = from < to && quoting && text[from] == '"' ? quoted(text, from, to, i) : trimmed(text, from, to, i);
            from = to + 1;
        }
        return cut;
    }

    private String quoted(char[] text, int from, int to, int cell) {
        var last = to - 1;
        while (text[last] == ' ') {
            last--;
        }
        for (int i = from + 1; i < last; i++) {
            if (text[i] == '"' || text[i] == escape) {
                return unescaped(text, from + 1, last);
            }
        }
        return trimmed(text, from + 1, last, cell);
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

    private String trimmed(char[] text, int from, int to, int cell) {
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
        return length > LONGEST_REMEMBERED ? new String(text, first, length) : remembered(text, first, length, cell);
    }

    private String remembered(char[] text, int first, int length, int cell) {
        var before = cell < REMEMBERED ? known[cell] : null;
        if (before != null && isSame(before, text, first, length)) {
            return before;
        }
        var fresh = new String(text, first, length);
        if (cell < REMEMBERED) {
            known[cell] = fresh;
        }
        return fresh;
    }

    private static boolean isSame(String before, char[] text, int first, int length) {
        if (before.length() != length || before.charAt(length - 1) != text[first + length - 1]) {
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
