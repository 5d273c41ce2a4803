package org.sitrep.intake;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Makes the texts of cells, trimmed, and gives cells of a column that say the same the same object: most columns of a log
 * have few values, and a million rows of them are held, compared and written more cheaply so.
 */
final class SameCells {

    private static final int LONGEST = 80;

    /** The texts of one ASCII character, by that: codes of one digit are in many columns. */
    private static final String[] SINGLES =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    private Column[] columns = {};

    /** The text of a cell that stands between two places in a buffer. */
    String of(int column, char[] text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Cells.isBlank(text[from])) {
            from++;
        }
        while (to > from && Cells.isBlank(text[to - 1])) {
            to--;
        }
        if (from == to) {
            return "";
        }
        if (to - from == 1 && text[from] < SINGLES.length) {
            return SINGLES[text[from]];
        }
        return to - from > LONGEST ? new String(text, from, to - from) : column(column).of(text, from, to);
    }

    /** The cells of a record; they are replaced by their trimmed texts. */
    String[] of(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].length() > LONGEST
                    ? Cells.trimmed(cells[i])
                    : of(i, cells[i].toCharArray(), 0, cells[i].length());
        }
        return cells;
    }

    private Column column(int column) {
        if (column >= columns.length) {
            var before = columns.length;
            columns = Arrays.copyOf(columns, column + 1);
            for (var i = before; i <= column; i++) {
                columns[i] = new Column();
            }
        }
        return columns[column];
    }

    /** The values of a column that came last. One whose values hardly ever come again, such as ids, is let alone. */
    private static final class Column {
        private static final int REMEMBERED = 256;
        private static final int TRIED = 1 << 12;
        private static final int FEW = TRIED / 8;

        private final String[] values = new String[REMEMBERED];
        private final char[][] texts = new char[REMEMBERED][];
        private int asked;
        private int found;
        private boolean isOfManyValues;

        String of(char[] text, int from, int to) {
            if (isOfManyValues) {
                return new String(text, from, to - from);
            }
            var place = place(text, from, to);
            var before = texts[place];
            asked++;
            if (before != null && Arrays.equals(before, 0, before.length, text, from, to)) {
                found++;
                return values[place];
            }
            if (asked >= TRIED) {
                isOfManyValues = found < FEW;
                asked = 0;
                found = 0;
            }
            var value = new String(text, from, to - from);
            values[place] = value;
            texts[place] = Arrays.copyOfRange(text, from, to);
            return value;
        }

        /** From the length and the characters at both ends and in the middle, where values differ mostly. */
        private static int place(char[] text, int from, int to) {
            var length = to - from;
            int hash = length;
            hash = hash * 31 + text[from];
            hash = hash * 31 + text[from + length / 4];
            hash = hash * 31 + text[from + length / 2];
            hash = hash * 31 + text[to - Math.min(length, 3)];
            hash = hash * 31 + text[to - Math.min(length, 2)];
            hash = hash * 31 + text[to - 1];
            return (hash ^ hash >>> 8 ^ hash >>> 16) & REMEMBERED - 1;
        }
    }
}
