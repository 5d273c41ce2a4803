package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.QuantityToken.Number;
import org.sitrep.intake.QuantityToken.Sign;

/** Reads the amount in a written count: a number in digits or words, a range, or a vague word. */
final class AmountReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private final List<QuantityToken> tokens;
    private final QuantityRules rules;
    /** Whether "and" parts the two ends of a range here and cannot be inside a number, as in "one hundred and two". */
    private final boolean between;

    private int at;

    AmountReader(List<QuantityToken> tokens, int from, QuantityRules rules, boolean between) {
        this.tokens = tokens;
        this.at = from;
        this.rules = rules;
        this.between = between;
    }

    /** A single amount and, where digits were multiplied by a word ("3 thousand"), the digits alone. */
    private record Part(Amount amount, @Nullable BigDecimal digits, BigDecimal multiplier) {
        static Part of(Amount amount) {
            return new Part(amount, null, BigDecimal.ONE);
        }
    }

    /** The amount; null if there is none at this place. */
    @Nullable
    Amount read() {
        var first = part();
        if (first == null) {
            return null;
        }
        var mark = at;
        if (passRangeWord()) {
            var second = part();
            if (second != null) {
                return range(first, second);
            }
            at = mark;
        }
        return first.amount();
    }

    /** The position behind what was read. */
    int end() {
        return at;
    }

    private static Amount range(Part first, Part second) {
        if (first.amount() instanceof Amount.Fixed(var one, var r1)
                && second.amount() instanceof Amount.Fixed(var two, var r2)) {
            var digits = second.digits();
            // "6 to 8 thousand": the multiplier stands for both ends.
            var low = digits != null && first.digits() == null && one.compareTo(digits) <= 0
                    ? one.multiply(second.multiplier())
                    : one;
            return new Amount.Range(low.min(two), low.max(two));
        }
        return new Amount.Vague(
                switch (first.amount()) {
                    case Amount.Vague(var bound) -> bound;
                    case Amount.Fixed(var value, var rounded) -> value;
                    case Amount.Range range -> range.low();
                });
    }

    private boolean passRangeWord() {
        var isSign = peek(0) instanceof Sign(var sign) && sign == '-';
        var word = word(0);
        var isWord = word != null && (word.equals("to") || between && word.equals("and"));
        if (isSign || isWord) {
            at++;
            return true;
        }
        return false;
    }

    private @Nullable Part part() {
        if (peek(0) instanceof Number(var value, var plural)) {
            at++;
            return plural ? Part.of(new Amount.Vague(value)) : multiplied(value);
        }
        var start = at;
        var vague = vague();
        if (vague != null) {
            return Part.of(vague);
        }
        at = start;
        var spelled = spelled();
        if (spelled == null) {
            at = start;
        }
        return spelled;
    }

    private Part multiplied(BigDecimal value) {
        var multiplier = NumberWords.multiplier(word(0));
        if (multiplier == null) {
            return Part.of(new Amount.Fixed(value, false));
        }
        var rounded = "dozen".equals(word(0));
        at++;
        return new Part(new Amount.Fixed(value.multiply(multiplier), rounded), value, multiplier);
    }

    private @Nullable Amount vague() {
        if ("a".equals(word(0)) || "the".equals(word(0))) {
            at++;
        }
        var word = word(0);
        var vague = word == null ? null : NumberWords.VAGUE.get(word);
        if (vague == null) {
            return null;
        }
        at++;
        var next = word(0);
        if (vague.equals("large") || vague.equals("small")) {
            at += "number".equals(next) || "group".equals(next) || "crowd".equals(next) ? 1 : 0;
            return new Amount.Vague(null);
        }
        if (next == null) {
            return new Amount.Vague(rules.bound(vague));
        }
        if (next.equals("of") && "thousands".equals(word(1)) && (vague.equals("tens") || vague.equals("hundreds"))) {
            at += 2;
            return new Amount.Vague(rules.bound(vague + " of thousands"));
        }
        var multiplied = singular(next);
        if (multiplied != null) {
            at++;
            var phrase = vague.equals("several") ? "several " + multiplied : NumberWords.PLURALS.get(multiplied);
            return new Amount.Vague(phrase == null ? null : rules.bound(phrase));
        }
        return new Amount.Vague(rules.bound(vague));
    }

    /** "hundred" of "hundred" and of "hundreds"; null for a word that multiplies nothing. */
    private static @Nullable String singular(String word) {
        var one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return NumberWords.PLURALS.containsKey(one) ? one : null;
    }

    /** A number in words, "a dozen" and "half a dozen" included. */
    private @Nullable Part spelled() {
        if ("half".equals(word(0)) && "a".equals(word(1)) && "dozen".equals(word(2))) {
            at += 3;
            return Part.of(new Amount.Fixed(BigDecimal.valueOf(6), true));
        }
        if ("a".equals(word(0)) || NumberWords.multiplier(word(0)) != null) {
            at += "a".equals(word(0)) ? 1 : 0;
            var round = NumberWords.multiplier(word(0));
            if (round == null) {
                return null;
            }
            at++;
            return Part.of(new Amount.Fixed(round, true));
        }
        return spelledOut();
    }

    private @Nullable Part spelledOut() {
        var total = BigDecimal.ZERO;
        var group = BigDecimal.ZERO;
        var before = BigDecimal.ZERO;
        var last = BigDecimal.ONE;
        var read = 0;
        while (true) {
            var multiplier = NumberWords.multiplier(word(0));
            var value = value(word(0));
            if (value != null && fits(group, value)) {
                group = group.add(BigDecimal.valueOf(value));
                last = BigDecimal.ONE;
            } else if (multiplier != null && read > 0) {
                before = group;
                last = multiplier;
                group = group.multiply(multiplier);
                if (multiplier.compareTo(THOUSAND) >= 0) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (!between && "and".equals(word(0)) && read > 0 && value(word(1)) != null) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
            read++;
        }
        if (read == 0) {
            return null;
        }
        var amount = new Amount.Fixed(total.add(group), last.equals(DOZEN));
        return read == 2 && !last.equals(BigDecimal.ONE) ? new Part(amount, before, last) : Part.of(amount);
    }

    /** Whether a word may follow what was read: "five" follows "twenty" and "hundred", but not "two". */
    private static boolean fits(BigDecimal group, int value) {
        var rest = group.remainder(HUNDRED).intValue();
        return rest == 0 || rest >= 20 && rest % 10 == 0 && value < 10;
    }

    /** The value of "seven", "seventy" or "seventy-seven"; null for any other word. */
    private static @Nullable Integer value(@Nullable String word) {
        if (word == null) {
            return null;
        }
        var small = NumberWords.SMALL.get(word);
        if (small != null) {
            return small;
        }
        var hyphen = word.indexOf('-');
        var tens = NumberWords.TENS.get(hyphen < 0 ? word : word.substring(0, hyphen));
        if (tens == null || hyphen < 0) {
            return tens;
        }
        var unit = NumberWords.SMALL.get(word.substring(hyphen + 1));
        return unit == null || unit > 9 ? null : Integer.valueOf(tens + unit);
    }

    private @Nullable QuantityToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }

    private @Nullable String word(int ahead) {
        return QuantityToken.wordOf(peek(ahead));
    }
}
