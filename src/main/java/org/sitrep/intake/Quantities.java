package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/**
 * Reads counts as people write them: {@code 160}, {@code about 12,000}, {@code at least 160}, {@code 4-6}, {@code
 * dozens}, {@code no report}.
 *
 * <p>What is not stated is not invented: "about" has no tolerance, and a vague word gives a lower bound at most and never
 * a best value.
 */
final class Quantities {

    /** What came of reading a count. */
    sealed interface Result {
        /** The count was understood. */
        record Understood(Figure figure) implements Result {}

        /** It was not; {@code message} says what to write instead. */
        record Refused(Check check, String message) implements Result {}
    }

    private static final int LONGEST_PLAIN = 15;
    private static final int LONGEST = 200;
    private static final int REMEMBERED = 2_048;

    private final QuantityRules rules;
    /** The last counts in words: in a large file the same ones come again and again. */
    private final Map<String, Result> known = new HashMap<>();
    private final Remembered<Result> numbers = new Remembered<>(Quantities::number);

    Quantities(QuantityRules rules) {
        this.rules = rules;
    }

    /** Reads a count that is not blank. */
    Result read(String written) {
        var text = Cells.code(written);
        if (isPlain(text)) {
            return numbers.of(text);
        }
        if (text.length() > LONGEST) {
            return QuantityParser.unreadable(text);
        }
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        var result = Digits.areForeign(text) ? foreign(text) : new QuantityParser(text, rules).parse();
        known.put(text, result);
        return result;
    }

    /** A count with digits of another script means the same as with 0 to 9, and keeps its text. */
    private Result foreign(String text) {
        var plain = Digits.plain(text);
        return switch (new QuantityParser(plain, rules).parse()) {
            case Result.Understood(var figure) -> new Result.Understood(
                    new Figure(figure.low(), figure.best(), figure.high(), figure.qualifier(), text));
            case Result.Refused(var check, var message) -> new Result.Refused(check, message.replace(plain, text));
        };
    }

    private static Result number(String text) {
        var value = BigDecimal.valueOf(Long.parseLong(text));
        return new Result.Understood(new Figure(value, value, value, Qualifier.EXACT, text));
    }

    /** Digits only, which is nearly every count of a large file. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > LONGEST_PLAIN) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
