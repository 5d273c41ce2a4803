package org.sitrep.intake;

import java.util.Arrays;

/**
 * Gives cells of a column that say the same the same object: most columns of a log have few values, and a million rows of
 * them are held, compared and written more cheaply so.
 */
final class SameCells {

    private static final int LONGEST = 80;
    private static final int REMEMBERED = 256;

    private String[][] columns = {};

    /** A cell of a column, or one before that was equal. */
    String as(int column, String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        if (cell.length() > LONGEST) {
            return cell;
        }
        var known = known(column);
        var place = spread(cell.hashCode()) & REMEMBERED - 1;
        var before = known[place];
        if (cell.equals(before)) {
            return before;
        }
        known[place] = cell;
        return cell;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 8 ^ hash >>> 16;
    }

    private String[] known(int column) {
        if (column >= columns.length) {
            var before = columns.length;
            columns = Arrays.copyOf(columns, column + 1);
            for (var i = before; i <= column; i++) {
                columns[i] = new String[REMEMBERED];
            }
        }
        return columns[column];
    }
}
