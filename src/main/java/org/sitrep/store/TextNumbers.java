package org.sitrep.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers texts from 0 in the order in which they first come. Millions are asked for in a night, so nothing is boxed. */
final class TextNumbers {

    /** What a text has that did not come before. */
    static final int NEW = -1;

    private static final int SMALLEST = 1 << 8;

    private @Nullable String[] texts = new String[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    /** The number of the text; {@link #NEW} the first time, and then it gets the next one. */
    int of(String text) {
        var slot = slot(text);
        if (texts[slot] != null) {
            return numbers[slot];
        }
        if (2 * size >= texts.length) {
            grow();
            slot = slot(text);
        }
        texts[slot] = text;
        numbers[slot] = size++;
        return NEW;
    }

    /** Forgets all texts, and keeps the memory. */
    void clear() {
        Arrays.fill(texts, null);
        size = 0;
    }

    /** Where the text is, or would be. */
    private int slot(String text) {
        var hash = text.hashCode();
        var slot = (hash ^ hash >>> 16) & texts.length - 1;
        for (var there = texts[slot]; there != null && !there.equals(text); there = texts[slot]) {
            slot = slot + 1 & texts.length - 1;
        }
        return slot;
    }

    private void grow() {
        var before = texts;
        var numbersBefore = numbers;
        texts = new String[before.length * 2];
        numbers = new int[before.length * 2];
        for (var i = 0; i < before.length; i++) {
            var text = before[i];
            if (text != null) {
                var slot = slot(text);
                texts[slot] = text;
                numbers[slot] = numbersBefore[i];
            }
        }
    }
}
