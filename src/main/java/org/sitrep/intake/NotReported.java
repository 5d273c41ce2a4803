package org.sitrep.intake;

import java.util.List;
import java.util.Set;

/** The phrases by which a log says that nobody gave a count. */
final class NotReported {

    private static final List<String> PHRASES = List.of(
            "no report",
            "no reports",
            "not reported",
            "none reported",
            "unreported",
            "unknown",
            "not known",
            "unclear",
            "not clear",
            "none stated",
            "not stated",
            "unstated",
            "none given",
            "not given",
            "unspecified",
            "not specified",
            "undisclosed",
            "not disclosed",
            "not available",
            "no data",
            "no figure",
            "no figures",
            "no count",
            "no number",
            "no numbers",
            "no information");
    private static final Set<String> SHORT = Set.of("n/a", "na", "?", "n a");
    private static final Set<String> OPENERS = Set.of("unknown", "unclear", "unspecified", "undisclosed", "unreported");
    private static final int LONG_ENOUGH_TO_MISSPELL = 7;

    private NotReported() {}

    /** Whether the words, in lower case with single blanks, say so; one slip of the pen is forgiven. */
    static boolean isSaidBy(String words) {
        if (SHORT.contains(words)) {
            return true;
        }
        var first = words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
        if (OPENERS.contains(first) && words.chars().noneMatch(Character::isDigit)) {
            return true;
        }
        return PHRASES.stream().anyMatch(phrase -> phrase.equals(words) || isSlipOf(phrase, words));
    }

    /** One letter more, one less, one wrong, or two neighbours swapped. */
    private static boolean isSlipOf(String phrase, String words) {
        var difference = phrase.length() - words.length();
        if (phrase.length() < LONG_ENOUGH_TO_MISSPELL || Math.abs(difference) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(phrase.length(), words.length()) && phrase.charAt(head) == words.charAt(head)) {
            head++;
        }
        var phraseTail = phrase.substring(head);
        var wordsTail = words.substring(head);
        return switch (difference) {
            case 1 -> phraseTail.substring(1).equals(wordsTail);
            case -1 -> wordsTail.substring(1).equals(phraseTail);
            default -> phraseTail.isEmpty()
                    || phraseTail.substring(1).equals(wordsTail.substring(1))
                    || isSwapped(phraseTail, wordsTail);
        };
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
