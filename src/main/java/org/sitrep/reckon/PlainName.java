package org.sitrep.reckon;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: small letters, no accents on Latin letters, no apostrophes, one blank for all that parts words. */
final class PlainName {

    private static final String APOSTROPHES = "'`\u02bb\u02bc\u02bd\u2018\u2019\u02b9\u02bf\u02be\u00b4";

    private PlainName() {}

    static String of(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var plain = new StringBuilder(decomposed.length());
        var isLatin = false;
        var isGap = false;
        for (var i = 0; i < decomposed.length();) {
            var c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c)) {
                // In other scripts such marks are vowels, or make another letter.
                if (!isLatin) {
                    plain.appendCodePoint(c);
                }
            } else if (Character.isLetterOrDigit(c)) {
                if (isGap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                isGap = false;
                isLatin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                plain.append(small(c));
            } else if (APOSTROPHES.indexOf(c) < 0) {
                isGap = true;
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Letters that no accent makes. */
    private static String small(int c) {
        return switch (Character.toLowerCase(c)) {
            case '\u0131' -> "i";
            case '\u0142' -> "l";
            case '\u00f8' -> "o";
            case '\u0111', '\u00f0' -> "d";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            case '\u0153' -> "oe";
            case '\u0259' -> "a";
            default -> Character.toString(c).toLowerCase(Locale.ROOT);
        };
    }
}
