package org.sitrep.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the texts with one of which every match of a pattern begins, so that texts with none of them need not be searched. */
final class PatternStarts {

    private static final String SPECIAL = "\\[](){}.*+?^$|";
    /** What may make the character before it one that need not be there. */
    private static final String OPTIONAL = "*?{";

    private static final Pattern FLAGS_OR_QUOTATION = Pattern.compile("\\(\\?[a-zA-Z-]|\\\\Q");
    /** A choice between few letters or digits, such as {@code [Ff]}. */
    private static final Pattern FEW = Pattern.compile("\\[([a-zA-Z0-9]{1,4})]");

    /** Looking for more texts than these is not much cheaper than the search itself. */
    private static final int MOST = 4;

    /** Of a pattern of which nothing is known: every text has the empty one. */
    private static final List<String> ANY = List.of("");

    private PatternStarts() {}

    /** The texts; only the empty one where there are none, where they are many, or where they are not plain to see. */
    static List<String> of(Pattern pattern) {
        var written = pattern.pattern();
        if (pattern.flags() != 0 || FLAGS_OR_QUOTATION.matcher(written).find()) {
            return ANY;
        }
        var starts = new ArrayList<String>();
        for (var alternative : alternatives(written)) {
            starts.addAll(startsOf(alternative));
        }
        return starts.size() > MOST || starts.contains("") ? ANY : List.copyOf(starts);
    }

    private static List<String> startsOf(String written) {
        var starts = List.of("");
        for (int at = 0; at < written.length();) {
            var few = FEW.matcher(written).region(at, written.length());
            var isClass = few.lookingAt();
            var isEscaped = written.charAt(at) == '\\'
                    && at + 1 < written.length()
                    && SPECIAL.indexOf(written.charAt(at + 1)) >= 0;
            var next = isClass ? few.group(1) : String.valueOf(written.charAt(isEscaped ? at + 1 : at));
            at = isClass ? few.end() : at + (isEscaped ? 2 : 1);
            var isOptional = at < written.length() && OPTIONAL.indexOf(written.charAt(at)) >= 0;
            var isSpecial = !isClass && !isEscaped && SPECIAL.contains(next);
            // Half of a character says nothing of whether the whole must be there.
            if (isOptional
                    || isSpecial
                    || Character.isSurrogate(next.charAt(0))
                    || starts.size() * next.length() > MOST) {
                break;
            }
            starts = starts.stream()
                    .flatMap(start -> next.chars().mapToObj(one -> start + (char) one))
                    .toList();
        }
        return starts;
    }

    /** The pattern, cut at the bars that stand outside its groups and classes. */
    private static List<String> alternatives(String written) {
        var alternatives = new ArrayList<String>();
        var groups = 0;
        var classes = 0;
        var from = 0;
        for (int at = 0; at < written.length(); at++) {
            switch (written.charAt(at)) {
                case '\\' -> at++;
                case '[' -> classes++;
                case ']' -> classes = Math.max(0, classes - 1);
                case '(' -> groups += classes == 0 ? 1 : 0;
                case ')' -> groups -= classes == 0 ? 1 : 0;
                case '|' -> {
                    if (groups <= 0 && classes == 0) {
                        alternatives.add(written.substring(from, at));
                        from = at + 1;
                    }
                }
                default -> {
                    // An ordinary character.
                }
            }
        }
        alternatives.add(written.substring(from));
        return alternatives;
    }
}
