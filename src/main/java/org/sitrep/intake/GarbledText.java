package org.sitrep.intake;

import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Remarks.Remark;

/**
 * Tells text that was garbled before it came into the log: UTF-8 that somebody has read as Windows-1252 or Windows-1251 and
 * saved again, and letters that a program has replaced because it could not read them.
 *
 * <p>Nothing is mended: the text goes into the report as it stands. What is told as garbled must be so; a text in which
 * hardly anything is garbled may pass. Letters with accents, quotes and marks behind them stand in every language, so a
 * single pair says something only where no language has it.
 */
final class GarbledText {

    static final char REPLACEMENT = '\uFFFD';

    /** What bytes 80 to BF become in Windows-1252, but for the marks that may well stand behind a letter. */
    private static final String LATIN_STRONG =
            "\u0192\u2020\u2021\u02C6\u2030\u0160\u0152\u017D\u02DC\u0161\u0153\u017E\u0178"
                    + "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AC\u00AD\u00AE\u00AF\u00B0\u00B1\u00B4\u00B5"
                    + "\u00B6\u00B7\u00B8\u00BA\u00BC\u00BD\u00BE\u00BF";

    /** The others of them: quotes, dashes, signs of money and of a brand, small figures. */
    private static final String LATIN_WEAK =
            "\u20AC\u201A\u201E\u2026\u2039\u203A\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u2122"
                    + "\u00A0\u00AB\u00BB\u00B2\u00B3\u00B9";

    /** What bytes 80 to BF become in Windows-1251, but for marks and for the letters of Russian and Ukrainian. */
    private static final String CYRILLIC_STRONG =
            "\u0402\u0403\u0453\u2020\u2021\u2030\u0409\u040A\u040C\u040B\u040F\u0452\u0459"
                    + "\u045A\u045C\u045B\u045F\u0408\u00A4\u00A6\u00A7\u00A9\u00AC\u00AD\u00AE\u00B0\u00B1\u00B5\u00B6\u00B7\u0458"
                    + "\u0405\u0455";

    private static final char LAST_ASCII = '\u007F';
    private static final char FIRST_LATIN_LEAD = '\u00C2';
    private static final char LAST_LATIN_LEAD = '\u00F4';
    private static final int CYRILLIC_PAIRS = 3;
    private static final int LATIN_PAIRS = 2;
    private static final int BEFORE = 12;
    private static final int SHOWN = 36;

    /** What there is to remark about a cell; null if nothing. */
    @Nullable
    Remark look(String cell) {
        var lost = cell.indexOf(REPLACEMENT);
        if (lost >= 0) {
            return new Remark(
                    Check.TEXT_LOST,
                    "Letters were lost before the file was made, and the sign for that stands in their place; the text is"
                            + " kept as it is",
                    excerpt(cell, lost));
        }
        var garbled = firstGarbled(cell);
        return garbled < 0 ? null
                : new Remark(
                        Check.TEXT_GARBLED,
                        "The text looks as if it was saved in one character set and read in another before it came here;"
                                + " it is kept as it is",
                        excerpt(cell, garbled));
    }

    /**
     * Whether there may be something to remark about characters: the sign for lost letters, or one of the letters with which
     * garbled ones begin and another character beyond ASCII behind it.
     */
    static boolean isPossibleIn(char[] text, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text[i];
            if (c > LAST_ASCII && (c == REPLACEMENT || i > from && isLead(text[i - 1]))) {
                return true;
            }
        }
        return false;
    }

    private static int firstGarbled(String cell) {
        var latin = new Pairs(LATIN_PAIRS);
        var cyrillic = new Pairs(CYRILLIC_PAIRS);
        for (var i = 0; i + 1 < cell.length(); i++) {
            var lead = cell.charAt(i);
            if (!isLead(lead)) {
                continue;
            }
            var next = cell.charAt(i + 1);
            if (isCertain(lead, next, i + 2 < cell.length() ? cell.charAt(i + 2) : ' ')) {
                return i;
            }
            if (lead <= '\u00DF' && LATIN_STRONG.indexOf(next) >= 0 && latin.add(i)) {
                return latin.first;
            }
            if (lead > LAST_LATIN_LEAD && CYRILLIC_STRONG.indexOf(next) >= 0 && cyrillic.add(i)) {
                return cyrillic.first;
            }
        }
        return -1;
    }

    /** Whether the first byte of a letter in UTF-8 becomes this character in Windows-1252, or in Windows-1251 mostly. */
    private static boolean isLead(char c) {
        return c >= FIRST_LATIN_LEAD && (c <= LAST_LATIN_LEAD || c == '\u0420' || c == '\u0421');
    }

    /** Whether no language has these characters behind each other. */
    private static boolean isCertain(char lead, char second, char third) {
        if (lead > LAST_LATIN_LEAD) {
            return false;
        }
        if (second >= '\u0080' && second <= '\u009F') {
            // Control characters that no keyboard has.
            return true;
        }
        if (lead == '\u00C2' || lead == '\u00C3') {
            return LATIN_STRONG.indexOf(second) >= 0;
        }
        if (lead == '\u00E2' && second == '\u20AC') {
            return isContinuation(third);
        }
        return lead >= '\u00E0'
                && isContinuation(second)
                && isContinuation(third)
                && (LATIN_STRONG.indexOf(second) >= 0 || LATIN_STRONG.indexOf(third) >= 0);
    }

    private static boolean isContinuation(char c) {
        return c >= '\u0080' && c <= '\u009F' || LATIN_STRONG.indexOf(c) >= 0 || LATIN_WEAK.indexOf(c) >= 0;
    }

    private static String excerpt(String cell, int place) {
        var from = place <= BEFORE ? 0 : cell.lastIndexOf(' ', place - BEFORE) + 1;
        from = Math.max(from, place - SHOWN / 2);
        return cell.substring(from, Math.min(cell.length(), from + SHOWN));
    }

    /** Pairs that say something together. */
    private static final class Pairs {
        private final int enough;
        private int count;
        private int first;

        Pairs(int enough) {
            this.enough = enough;
        }

        boolean add(int place) {
            if (count == 0) {
                first = place;
            }
            count++;
            return count >= enough;
        }
    }
}
