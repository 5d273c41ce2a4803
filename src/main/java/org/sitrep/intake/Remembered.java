package org.sitrep.intake;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a text alone, kept for the texts asked last. Most columns of a log have few values, which
 * {@link SameCells} makes the same objects, so that they are found at once.
 *
 * @param <T> what follows
 */
final class Remembered<T> {

    private static final int PLACES = 64;
    /** Longer texts hardly ever come again. */
    private static final int LONGEST = 80;

    private final Function<String, T> maker;
    private final @Nullable Known<T>[] known;

    private record Known<T>(String text, T value) {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    Remembered(Function<String, T> maker) {
        this.maker = maker;
        this.known = new Known[PLACES];
    }

    /** What follows from the text. */
    T of(String text) {
        if (text.length() > LONGEST) {
            return maker.apply(text);
        }
        var hash = text.hashCode();
        var place = (hash ^ hash >>> 6 ^ hash >>> 16) & PLACES - 1;
        var before = known[place];
        if (before != null && before.text().equals(text)) {
            return before.value();
        }
        var value = maker.apply(text);
        known[place] = new Known<>(text, value);
        return value;
    }
}
