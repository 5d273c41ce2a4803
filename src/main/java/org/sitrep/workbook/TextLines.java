package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words, for rows that have no cell to wrap in. */
final class TextLines {

    private TextLines() {}

    /** The lines, none longer than a width unless a single word is. */
    static List<String> of(String text, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n")) {
            var line = new StringBuilder();
            for (var word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
