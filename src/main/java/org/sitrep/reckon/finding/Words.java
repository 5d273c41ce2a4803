package org.sitrep.reckon.finding;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The longer words of a sentence, in whatever language, by which two sentences are known to tell the same.
 *
 * @param words of four letters or more, in lower case
 */
record Words(Set<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int SHORTEST = 4;
    private static final int FEWEST = 4;

    Words {
        words = Set.copyOf(words);
    }

    static Words of(String sentence) {
        var words = new HashSet<String>();
        for (var word : BETWEEN.split(sentence.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return new Words(words);
    }

    /** Whether there are enough of them to tell one event from another. */
    boolean areEnough() {
        return words.size() >= FEWEST;
    }

    /** Whether the sentences share at least four words, and half the words of the shorter one. */
    boolean areLike(Words other) {
        var common = words.stream().filter(other.words::contains).count();
        return common >= FEWEST && common * 2 >= Math.min(words.size(), other.words.size());
    }
}
