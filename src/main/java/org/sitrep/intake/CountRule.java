package org.sitrep.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/** What a format lets stand in a column of counts. Anything else rejects its row, so that no count is lost in silence. */
enum CountRule {
    /** Whole numbers, or words that say that the number is not known: the publisher's codebook knows nothing else. */
    WHOLE("whole numbers"),
    /** Numbers, also with decimals, or words that say that the number is not known. */
    NUMBER("numbers"),
    /** Numbers, and words that give a number or a bound: "about 300", "dozens". */
    WORDS("words"),
    /** Any words, for columns that are texts by nature. What gives no number is kept as text, counted and reported. */
    TEXT("any text");

    private final String words;

    CountRule(String words) {
        this.words = words;
    }

    /** The rule of the words of a profile; empty for words that mean none. */
    static Optional<CountRule> of(String words) {
        return Arrays.stream(values()).filter(rule -> rule.words.equals(words)).findFirst();
    }

    /** All words, for messages. */
    static String list() {
        return Arrays.stream(values()).map(rule -> rule.words).collect(Collectors.joining(", "));
    }

    /** Whether a count that was understood may stand in the column. */
    boolean admits(Figure figure) {
        return switch (this) {
            case WORDS, TEXT -> true;
            case NUMBER -> isNumber(figure);
            case WHOLE -> {
                var best = figure.best();
                yield isNumber(figure) && (best == null || best.stripTrailingZeros().scale() <= 0);
            }
        };
    }

    /** Whether only numbers may stand in the column. */
    boolean isOfNumbers() {
        return this == WHOLE || this == NUMBER;
    }

    /** What the column has, for messages. */
    String words() {
        return words;
    }

    private static boolean isNumber(Figure figure) {
        return figure.qualifier() == Qualifier.EXACT || figure.qualifier() == Qualifier.NOT_REPORTED;
    }
}
