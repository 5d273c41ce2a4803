package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A piece of a written count: a number, a word or a sign. */
sealed interface QuantityToken {

    /**
     * A number in digits.
     *
     * @param value its value
     * @param plural whether an "s" hangs on it, as in "1000s"
     */
    record Number(BigDecimal value, boolean plural) implements QuantityToken {}

    /** A word in lower case, with its apostrophes and inner hyphens. */
    record Word(String text) implements QuantityToken {}

    /** One of {@code + - < > ~ =}. */
    record Sign(char sign) implements QuantityToken {}

    /** The text could not be cut up. */
    final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean ambiguous;

        Unclear(boolean ambiguous) {
            super(null, null, false, false);
            this.ambiguous = ambiguous;
        }

        /** Whether the text has a number that can be read in two ways; otherwise it has something foreign in it. */
        boolean isAmbiguous() {
            return ambiguous;
        }
    }

    /** Cuts a text into its pieces. */
    static List<QuantityToken> of(String text) throws Unclear {
        return new Lexer(text).tokens();
    }

    /** Cuts by hand: a regular expression per cell would cost more than all other checks of the row. */
    final class Lexer {

        private final String text;
        private final List<QuantityToken> tokens = new ArrayList<>();
        private int at;

        Lexer(String text) {
            this.text = normal(text);
        }

        List<QuantityToken> tokens() throws Unclear {
            while (at < text.length()) {
                var c = text.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (isDigit(c)) {
                    tokens.add(number());
                } else if (Character.isLetter(c)) {
                    tokens.add(word());
                } else if ("+-<>~=".indexOf(c) >= 0) {
                    tokens.add(new Sign(c));
                    at++;
                } else {
                    throw new Unclear(false);
                }
            }
            return tokens;
        }

        /** One kind of blank, dash and apostrophe; signs for "at most" and "at least" spelt out. */
        private static String normal(String text) {
            var normal = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                switch (c) {
                    case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> normal.append('-');
                    case '\u2019', '\u2018', '\u02bc' -> normal.append('\'');
                    case '\u2265' -> normal.append(">=");
                    case '\u2264' -> normal.append("<=");
                    case '\u2248' -> normal.append('~');
                    default -> normal.append(
                            Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c));
                }
            }
            return normal.toString().strip();
        }

        private QuantityToken word() {
            var from = at;
            while (at < text.length() && isWordPart(at)) {
                at++;
            }
            var end = at;
            // An abbreviation's full stop belongs to it: "approx. 300", "c. 300", "n/a".
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
            }
            return new Word(text.substring(from, end).toLowerCase(Locale.ROOT));
        }

        private boolean isWordPart(int i) {
            var c = text.charAt(i);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                return true;
            }
            return (c == '\'' || c == '-' || c == '/')
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1));
        }

        private QuantityToken number() throws Unclear {
            var digits = new StringBuilder(run());
            var grouped = false;
            while (at < text.length() && isGroupMark(text.charAt(at)) && digitsAt(at + 1) == 3) {
                if (digits.length() > 3 && !grouped) {
                    // "2022 000": not a number in groups of three.
                    break;
                }
                at++;
                digits.append(run());
                grouped = true;
            }
            if (at < text.length() && text.charAt(at) == ',' && digitsAt(at + 1) > 0) {
                throw new Unclear(true);
            }
            if (at < text.length() && text.charAt(at) == '.' && digitsAt(at + 1) > 0) {
                decimals(digits, grouped);
            }
            var plural = at < text.length()
                    && text.charAt(at) == 's'
                    && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
            if (plural) {
                at++;
            } else if (at < text.length() && Character.isLetter(text.charAt(at))) {
                return thousands(new BigDecimal(digits.toString()));
            }
            return new Number(new BigDecimal(digits.toString()), plural);
        }

        /** Letters hang on the number. "12k" is clear; "5m" may be metres or millions, and so on. */
        private QuantityToken thousands(BigDecimal value) throws Unclear {
            var alone = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (text.charAt(at) != 'k' || !alone) {
                throw new Unclear(false);
            }
            at++;
            return new Number(value.scaleByPowerOfTen(3), false);
        }

        private void decimals(StringBuilder digits, boolean grouped) throws Unclear {
            at++;
            var fraction = run();
            var again = at < text.length() && ".,".indexOf(text.charAt(at)) >= 0 && digitsAt(at + 1) > 0;
            var likeThousands = fraction.length() == 3 && !grouped && digits.length() <= 3 && digits.charAt(0) != '0';
            if (again || likeThousands) {
                throw new Unclear(true);
            }
            digits.append('.').append(fraction);
        }

        private static boolean isGroupMark(char c) {
            return c == ',' || c == ' ' || c == '\'';
        }

        private String run() {
            var from = at;
            at += digitsAt(at);
            return text.substring(from, at);
        }

        private int digitsAt(int from) {
            int i = from;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            return i - from;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /** The word of a token; null if it is none. */
    static @Nullable String wordOf(@Nullable QuantityToken token) {
        return token instanceof Word(var text) ? text : null;
    }
}
