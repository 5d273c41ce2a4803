package org.sitrep.intake;

import java.util.regex.Pattern;

/** Finds the text with which every match of a pattern begins, so that texts without it need not be searched. */
final class PatternStart {

    private static final String SPECIAL = "\\[](){}.*+?^$|";
    /** What may make the character before it one that need not be there. */
    private static final String OPTIONAL = "*?{";

    private static final Pattern FLAGS_OR_QUOTATION = Pattern.compile("\\(\\?[a-zA-Z-]|\\\\Q");

    private PatternStart() {}

    /** The text; empty where there is none, or where that is not plain to see. */
    static String of(Pattern pattern) {
        var written = pattern.pattern();
        if (pattern.flags() != 0 || FLAGS_OR_QUOTATION.matcher(written).find() || hasAlternatives(written)) {
            return "";
        }
        var start = new StringBuilder();
        for (int at = 0; at < written.length();) {
            var escaped = written.charAt(at) == '\\'
                    && at + 1 < written.length()
                    && SPECIAL.indexOf(written.charAt(at + 1)) >= 0;
            var character = written.charAt(escaped ? at + 1 : at);
            at += escaped ? 2 : 1;
            var isOptional = at < written.length() && OPTIONAL.indexOf(written.charAt(at)) >= 0;
            if (isOptional || !escaped && SPECIAL.indexOf(character) >= 0) {
                break;
            }
            start.append(character);
        }
        return start.toString();
    }

    /** Whether the pattern as a whole is one thing or another, outside its groups. */
    private static boolean hasAlternatives(String written) {
        var groups = 0;
        var classes = 0;
        for (int at = 0; at < written.length(); at++) {
            switch (written.charAt(at)) {
                case '\\' -> at++;
                case '[' -> classes++;
                case ']' -> classes = Math.max(0, classes - 1);
                case '(' -> groups += classes == 0 ? 1 : 0;
                case ')' -> groups -= classes == 0 ? 1 : 0;
                case '|' -> {
                    if (groups <= 0 && classes == 0) {
                        return true;
                    }
                }
                default -> {
                    // An ordinary character.
                }
            }
        }
        return false;
    }
}
