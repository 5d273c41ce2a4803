package org.sitrep.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes the texts of a block that may come again: the second time, a text is a number. */
final class SharedTexts {

    // How a text is written.
    static final int NO_TEXT = 0;
    static final int LONG_TEXT = 1;
    static final int NEW_TEXT = 2;
    static final int FIRST_KNOWN_TEXT = 3;

    /** Longer texts hardly ever come again. */
    private static final int LONGEST_KEPT = 160;

    /** Of so many parts the last text is kept, a power of two; others share a place. */
    private static final int PARTS = 64;

    private final TextNumbers numbers = new TextNumbers();
    private final @Nullable String[] textsBefore = new String[PARTS];
    private final int[] numbersBefore = new int[PARTS];

    /** Begins the texts of another block. */
    void clear() {
        numbers.clear();
        Arrays.fill(textsBefore, null);
    }

    /**
     * Writes a text. Most columns have few values, so that the very object that stood in the same part before is looked for
     * first.
     *
     * @param part in which part of an entry it stands
     */
    @SuppressWarnings("ReferenceEquality")
    void put(@Nullable String text, int part, ByteWriter out) {
        if (text == null) {
            out.number(NO_TEXT);
            return;
        }
        var place = part & PARTS - 1;
        if (text == textsBefore[place]) {
            out.number(numbersBefore[place] + FIRST_KNOWN_TEXT);
        } else if (text.length() > LONGEST_KEPT) {
            out.number(LONG_TEXT).text(text);
        } else {
            put(text, place, numbers.of(text), out);
        }
    }

    private void put(String text, int place, int known, ByteWriter out) {
        if (known == TextNumbers.NEW) {
            out.number(NEW_TEXT).text(text);
            return;
        }
        out.number(known + FIRST_KNOWN_TEXT);
        textsBefore[place] = text;
        numbersBefore[place] = known;
    }
}
