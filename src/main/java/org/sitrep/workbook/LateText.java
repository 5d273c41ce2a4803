package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Lines of a sheet whose words are known only after all entries were written. Their cells refer to shared strings, which
 * are the last part of the package: until then the strings are place holders.
 */
final class LateText {

    private final SharedStringsTable strings;
    private final List<Integer> lines = new ArrayList<>();

    LateText(SharedStringsTable strings) {
        this.strings = strings;
    }

    /** A place holder for the next line, to be set as the value of a cell. */
    XSSFRichTextString reserve() {
        var line = new XSSFRichTextString("\u2026" + lines.size());
        lines.add(strings.addSharedStringItem(line));
        return line;
    }

    /** Puts the words in; lines that are not needed are empty. */
    void set(List<String> words) {
        for (var index = 0; index < lines.size(); index++) {
            var text = index < words.size() ? words.get(index) : "";
            ((XSSFRichTextString) strings.getItemAt(lines.get(index))).setString(text);
        }
    }
}
