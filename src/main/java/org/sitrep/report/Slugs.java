package org.sitrep.report;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short names that are safe in file names and links: lower-case ASCII letters, digits and dashes. */
public final class Slugs {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private Slugs() {}

    /** Loaded when the first name needs it, and kept: making the rules takes many times as long as using them. */
    private static final class Latin {

        private static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII");

        /** For one thread at a time, as ICU promises nothing else. */
        private static synchronized String of(String text) {
            return RULES.transliterate(text);
        }
    }

    /** The slug of a text: in Latin letters, whatever its script; in hex where it has neither letters nor digits. */
    public static String slug(String text) {
        var dashed = OTHERS.matcher(latin(text).toLowerCase(Locale.ROOT)).replaceAll("-");
        var start = dashed.startsWith("-") ? 1 : 0;
        var end = dashed.endsWith("-") && dashed.length() > start ? dashed.length() - 1 : dashed.length();
        var slug = dashed.substring(start, end);
        if (slug.isEmpty()) {
            return "x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST - 9) + "-" + hash(text);
    }

    private static String latin(String text) {
        return text.codePoints().allMatch(point -> point < 128)
                ? text
                : Latin.of(text);
    }

    private static String hash(String text) {
        return HexFormat.of().toHexDigits(text.hashCode());
    }
}
