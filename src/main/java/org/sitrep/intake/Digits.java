package org.sitrep.intake;

/** Numbers in the decimal digits of any script. */
final class Digits {

    /** What is remarked of a cell with such digits. */
    static final String READ = "Digits of other scripts were read as numbers";

    private static final char ARABIC_POINT = '\u066b';
    private static final char ARABIC_COMMA = '\u066c';

    private Digits() {}

    /** Whether a text has decimal digits other than 0 to 9. */
    static boolean areForeign(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > '\u007F' && (Character.isDigit(c) || Character.isHighSurrogate(c)
                    && Character.isDigit(text.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /** A text with 0 to 9 for the digits of other scripts, and a point and commas for the signs that go with them. */
    static String plain(String text) {
        if (!areForeign(text)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == ARABIC_POINT) {
                plain.append('.');
            } else if (c == ARABIC_COMMA) {
                plain.append(',');
            } else if (c > '\uFF00' && c < '\uFF5F') {
                // The wide forms of ASCII, which come with wide digits.
                plain.append((char) (c - 0xFEE0));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
