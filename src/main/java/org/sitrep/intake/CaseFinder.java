package org.sitrep.intake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the first of some conditions that a row meets. What was found for the texts that they look at is kept: a log has few
 * kinds of events, and each is asked for in every row.
 */
final class CaseFinder {

    /** What is found where a row meets none. */
    static final int NONE = -1;

    /** So many combinations of texts are kept, a power of two. */
    private static final int PLACES = 128;
    /** Longer texts hardly ever come again. */
    private static final int LONGEST = 80;

    private final List<RowTest> conditions;
    /** The columns that the conditions look at. */
    private final int[] columns;

    private final String[][] texts;
    private final int[] found = new int[PLACES];

    CaseFinder(List<RowTest> conditions) {
        this.conditions = conditions;
        this.columns = conditions.stream()
                .flatMap(condition -> condition.tests().stream())
                .mapToInt(RowTest.CellTest::column)
                .filter(column -> column != Header.ABSENT)
                .distinct()
                .toArray();
        this.texts = IntStream.range(0, PLACES)
                .mapToObj(place -> new String[columns.length])
                .toArray(String[][]::new);
    }

    /** The place of the first condition that the row meets. */
    int find(Row row) {
        var hash = 0;
        for (var column : columns) {
            var text = row.text(column);
            if (text.length() > LONGEST) {
                return look(row);
            }
            hash = 31 * hash + text.hashCode();
        }
        var place = (hash ^ hash >>> 7 ^ hash >>> 16) & PLACES - 1;
        if (!isOf(row, texts[place])) {
            found[place] = look(row);
            for (var i = 0; i < columns.length; i++) {
                texts[place][i] = row.text(columns[i]);
            }
        }
        return found[place];
    }

    private boolean isOf(Row row, String[] known) {
        for (var i = 0; i < columns.length; i++) {
            if (!row.text(columns[i]).equals(known[i])) {
                return false;
            }
        }
        return columns.length > 0;
    }

    private int look(Row row) {
        for (var i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).isMetBy(row)) {
                return i;
            }
        }
        return NONE;
    }
}
