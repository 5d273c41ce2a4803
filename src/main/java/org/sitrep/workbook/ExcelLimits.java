package org.sitrep.workbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Excel bears: limits and rules that break a workbook in silence, or bring up its repair prompt, where they are not
 * kept. Neither POI nor any schema checks most of them.
 */
final class ExcelLimits {

    /** Rows of a sheet, its head included. */
    static final int ROWS = 1_048_576;
    /** Characters in a cell. */
    static final int TEXT = 32_767;
    /** Characters in a header or footer. */
    static final int FURNITURE = 255;
    /** Characters of a text inside a formula. */
    static final int LITERAL = 255;
    /** Hyperlinks on a sheet; formulas do not count. */
    static final int LINKS = 65_530;
    /** Characters of a sheet's name. */
    static final int SHEET_NAME = 31;
    /** Characters of the name of a table or range. */
    static final int NAME = 255;
    /** Characters of a web address. */
    static final int ADDRESS = 2_083;
    /** A sign that must be escaped takes no more than so many. */
    private static final int ESCAPED = 8;
    /** What stands at the end of a text that was cut. */
    static final String CUT = " […]";

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Set<String> RESERVED_SHEETS = Set.of("history");
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final char REPLACEMENT = '\uFFFD';

    private ExcelLimits() {}

    /**
     * A text as a cell may hold it: without characters that XML cannot carry, without what Excel would take for an
     * escape, and cut, with a mark, where it is too long.
     */
    static String text(String text) {
        var clean = printable(text);
        var stored = escaped(clean);
        var room = TEXT - CUT.length();
        while (stored.length() > TEXT) {
            stored = escaped(cut(clean, room)) + CUT;
            room -= Math.max(1, stored.length() - TEXT);
        }
        return stored;
    }

    /** Whether a cell cannot hold the text whole. */
    static boolean isTooLong(String text) {
        return mayBeTooLong(text) && isCut(text, text(text));
    }

    /** Whether a text is so long that its escapes might not fit a cell. */
    static boolean mayBeTooLong(String text) {
        return text.length() > TEXT / ESCAPED;
    }

    /** Whether a text lost its end where it was stored. */
    static boolean isCut(String text, String stored) {
        return stored.endsWith(CUT) && !text.endsWith(CUT);
    }

    /** Whether a spreadsheet might take the text for a formula when it is edited or saved as CSV. */
    static boolean isFormulaLike(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether Excel can hold the day as a true date and count it right. */
    static boolean isDate(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** Whether the address may become a link: http or https, well formed, not too long. */
    static boolean isLink(@Nullable String address) {
        if (address == null || address.length() > ADDRESS) {
            return false;
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return scheme != null
                    && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                    && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** A name that a sheet may bear and that no other bears; it is added to those taken, in lower case. */
    static String sheetName(String wanted, Set<String> taken) {
        var safe = printable(wanted).replaceAll("[\\\\/?*\\[\\]:\\n\\t]", " ").replaceAll("^[' ]+|[' ]+$", "");
        if (safe.isEmpty() || RESERVED_SHEETS.contains(safe.toLowerCase(Locale.ROOT))) {
            safe = safe + "_";
        }
        var name = cut(safe, SHEET_NAME);
        for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            var suffix = " (" + number + ")";
            name = cut(safe, SHEET_NAME - suffix.length()) + suffix;
        }
        return name;
    }

    /** A name for a table or a range, made of a prefix that cannot be a cell's address and any words. */
    static String rangeName(String prefix, String words, Set<String> taken) {
        var base = cut(prefix + words.replaceAll("[^\\p{L}\\p{Nd}]+", "_").replaceAll("_+$", ""), NAME - 8);
        var name = base;
        for (var number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + "_" + number;
        }
        return name;
    }

    /** The text cut to a number of characters, never inside a pair of surrogates. */
    static String cut(String text, int length, String mark) {
        return text.length() <= length ? text : cut(text, length - mark.length()) + mark;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    private static String escaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE_LIKE.matcher(text).replaceAll("_x005F_");
    }

    private static String printable(String text) {
        var length = text.length();
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && (Character.isSurrogate(c) || c >= 0xFFFE)) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        var result = new StringBuilder(text.length());
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(c -> {
            var bad = c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
            result.appendCodePoint(bad ? REPLACEMENT : c);
        });
        return result.toString();
    }
}
