package org.sitrep.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short names that are safe in file names and links: lower-case ASCII letters, digits and dashes. */
public final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private Slugs() {}

    /** The slug of a text; letters without an ASCII form are written in hex, so that different names stay different. */
    public static String slug(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var written = new StringBuilder();
        plain.codePoints().forEach(point -> {
            if (point < 128) {
                written.appendCodePoint(point);
            } else if (Character.isLetterOrDigit(point)) {
                written.append('u').append(Integer.toHexString(point));
            } else {
                written.append('-');
            }
        });
        var dashed = OTHERS.matcher(written).replaceAll("-");
        var start = dashed.startsWith("-") ? 1 : 0;
        var end = dashed.endsWith("-") && dashed.length() > start ? dashed.length() - 1 : dashed.length();
        var slug = dashed.substring(start, end);
        if (slug.isEmpty()) {
            return "x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
        return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST - 9) + "-" + hash(text);
    }

    private static String hash(String text) {
        return HexFormat.of().toHexDigits(text.hashCode());
    }
}
