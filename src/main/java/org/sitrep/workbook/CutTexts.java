package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook that were longer than a cell may hold. */
final class CutTexts {

    /** So many are named; of the others the number is enough. */
    private static final int NAMED = 8;
    /** Characters of a name. */
    private static final int LONGEST = 40;

    private final List<String> names = new ArrayList<>();
    private long count;

    /** Notes a text by the row and the column that it stands in, such as an entry's id and a heading. */
    void add(String row, String column) {
        count++;
        if (names.size() < NAMED) {
            names.add(ExcelLimits.cut(row, LONGEST, "…") + " (" + column + ")");
        }
    }

    /** What a reader must know about them. */
    String note(Messages messages) {
        if (count == 0) {
            return messages.text("cut.none");
        }
        var named = String.join(", ", names);
        return count == names.size()
                ? messages.text("cut.all", count, ExcelLimits.TEXT, named)
                : messages.text("cut.some", count, ExcelLimits.TEXT, named);
    }
}
