package org.sitrep.workbook;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a sheet whose words are known only after all entries were written. Their cells refer to shared strings, which
 * are the last part of the package: until then the strings are empty.
 */
final class LateText {

    private final SortedMap<Integer, Integer> placeByLine = new TreeMap<>();
    private int lines;
    private @Nullable SharedWords shared;

    /** The next line, as what a cell holds. */
    Content reserve() {
        return new Content.Late(this, lines++);
    }

    /** The number of a line among the shared strings. */
    int place(int line, SharedWords words) {
        shared = words;
        return placeByLine.computeIfAbsent(line, unseen -> words.reserve());
    }

    /** Puts the words in; lines that are not needed stay empty. */
    void set(List<String> words) {
        var strings = shared;
        if (strings != null) {
            placeByLine.forEach((line, place) -> strings.set(place, line < words.size() ? words.get(line) : ""));
        }
    }
}
