package org.sitrep.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Texts that repeat over many rows, kept once in the workbook's table of shared strings. It takes in so many and no more,
 * so that memory does not grow with the rows.
 */
final class SharedWords {

    private static final int MOST = 60_000;
    private static final int LONGEST = 200;

    private final SharedStringsTable table;
    private final Map<String, Integer> known = new HashMap<>();

    SharedWords(SharedStringsTable table) {
        this.table = table;
    }

    /** The number of the text in the table; -1 if it is to be written where it stands. */
    int indexOf(String text) {
        var index = known.get(text);
        if (index != null) {
            return index;
        }
        if (known.size() >= MOST || text.length() > LONGEST) {
            return -1;
        }
        var added = table.addSharedStringItem(new XSSFRichTextString(ExcelLimits.text(text)));
        known.put(text, added);
        return added;
    }
}
