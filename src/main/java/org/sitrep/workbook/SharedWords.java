package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;

/**
 * Texts that repeat over many rows, kept once in the workbook's table of shared strings, behind those that POI put there.
 * It takes in so many and no more, so that memory does not grow with the rows.
 */
final class SharedWords {

    /** Words in all. */
    private static final int MOST = 60_000;
    /** Words of one column. */
    private static final int MOST_OF_A_COLUMN = 20_000;
    /** Characters of a word. */
    private static final int LONGEST = 200;
    /** So many words of a column are taken in before it is asked whether they repeat. */
    private static final int TRIAL = 500;

    private static final String END = "</sst>";

    private final SharedStringsTable table;
    private final int first;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private long uses;

    /** Words behind those of a table to which no more are added. */
    SharedWords(SharedStringsTable table) {
        this.table = table;
        first = table.getUniqueCount();
    }

    /** The words of a column. */
    Column column() {
        return new Column();
    }

    /** Writes POI's strings and these as the part of shared strings. */
    void writeTo(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        table.writeTo(bytes);
        var xml = bytes.toString(UTF_8);
        var end = xml.lastIndexOf(END);
        if (end < 0) {
            throw new IllegalStateException("No end of the shared strings");
        }
        var counted = xml.substring(0, end)
                .replaceFirst(" count=\"\\d+\"", " count=\"" + (table.getCount() + uses) + "\"")
                .replaceFirst(" uniqueCount=\"\\d+\"", " uniqueCount=\"" + (first + words.size()) + "\"");
        out.write(counted.getBytes(UTF_8));
        var buffer = new RowBytes(out);
        for (var word : words) {
            buffer.ascii("<si>").ascii(RowBytes.textTag(word)).text(word).ascii("</t></si>");
        }
        buffer.ascii(END).flush();
    }

    /** The words of one column. When it is seen that they hardly repeat, no more are taken in. */
    final class Column {

        private int asked;
        private int added;
        private boolean closed;
        private String last = "";
        private int lastIndex = -1;

        /** The number of the text in the table; -1 if it is to be written where it stands. */
        int indexOf(String text) {
            // Many columns say the same for rows on end.
            if (lastIndex >= 0 && text.equals(last)) {
                uses++;
                return lastIndex;
            }
            if (closed || text.length() > LONGEST) {
                return -1;
            }
            asked++;
            var index = known.get(text);
            if (index == null && words.size() < MOST && added < MOST_OF_A_COLUMN) {
                index = first + words.size();
                known.put(text, index);
                words.add(text);
                added++;
                closed = added > TRIAL && added > asked / 2;
            }
            if (index == null) {
                return -1;
            }
            uses++;
            last = text;
            lastIndex = index;
            return index;
        }
    }
}
