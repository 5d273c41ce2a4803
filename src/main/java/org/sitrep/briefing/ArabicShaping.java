package org.sitrep.briefing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives Arabic letters the forms that they take inside words. Unicode keeps these forms of each letter together, in the
 * order isolated, final, initial, medial, and each leads back to its letter: that is the whole table.
 */
final class ArabicShaping {

    /** Keeps two letters apart: zero width non-joiner. */
    static final char APART = '\u200C';

    /** Makes a letter join where none stands: zero width joiner. */
    static final char JOINED = '\u200D';

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char TATWEEL = '\u0640';
    private static final Map<String, List<Character>> FORMS = forms();

    private ArabicShaping() {}

    private static Map<String, List<Character>> forms() {
        var forms = new HashMap<String, List<Character>>();
        collect(forms, 0xFE80, 0xFEFC);
        collect(forms, 0xFB50, 0xFBFF);
        return Map.copyOf(forms);
    }

    private static void collect(Map<String, List<Character>> forms, int first, int last) {
        for (var c = first; c <= last; c++) {
            var letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            if (letters.length() == 1 || letters.length() == 2 && letters.charAt(0) == 'ل' && c >= 0xFEF5) {
                forms.computeIfAbsent(letters, any -> new ArrayList<>()).add((char) c);
            }
        }
    }

    /** The text with its Arabic letters in their forms, still in the order in which it is read. */
    static String shape(String text) {
        if (!isConcerned(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letters = ligature(text, at);
            var forms = FORMS.get(letters);
            if (forms == null) {
                if (letters.charAt(0) != APART && letters.charAt(0) != JOINED) {
                    out.append(letters);
                }
            } else {
                var before = joinsOn(previous(text, at)) && forms.size() > FINAL;
                var after = forms.size() > INITIAL && joinsBack(next(text, at + letters.length()));
                var form = before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED;
                out.append(forms.get(form).charValue());
            }
            at += letters.length() - 1;
        }
        return out.toString();
    }

    private static boolean isConcerned(String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c >= 0x0600 && (c <= 0x06FF || c == APART || c == JOINED)) {
                return true;
            }
        }
        return false;
    }

    /** The letter at a place, with the alef that melts into a lam. */
    private static String ligature(String text, int at) {
        var two = text.substring(at, Math.min(text.length(), at + 2));
        return two.length() == 2 && FORMS.containsKey(two) ? two : text.substring(at, at + 1);
    }

    /** Whether a letter reaches out to the one behind it. */
    private static boolean joinsOn(char c) {
        return c == TATWEEL || c == JOINED || FORMS.getOrDefault(Character.toString(c), List.of()).size() > INITIAL;
    }

    /** Whether a letter takes the hand of the one before it. */
    private static boolean joinsBack(char c) {
        return c == TATWEEL || c == JOINED || FORMS.getOrDefault(Character.toString(c), List.of()).size() > FINAL;
    }

    private static char previous(String text, int at) {
        var i = at - 1;
        while (i >= 0 && isMark(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static char next(String text, int at) {
        var i = at;
        while (i < text.length() && isMark(text.charAt(i))) {
            i++;
        }
        return i >= text.length() ? ' ' : text.charAt(i);
    }

    /** A vowel sign or the like, which joins nothing and parts nothing. */
    static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
