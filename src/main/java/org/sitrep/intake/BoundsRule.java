package org.sitrep.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a format makes of the columns with the low and the high bound of a count. */
enum BoundsRule {
    /** They stand beside the count; a row with low, best and high out of order is refused. */
    IN_ORDER("in order"),
    /** They stand beside the count; a row with them out of order is kept as published. */
    AS_PUBLISHED("as published"),
    /** They are only used where the count itself says nothing, because they were derived from its words. */
    IF_UNCLEAR("if unclear");

    private final String words;

    BoundsRule(String words) {
        this.words = words;
    }

    /** The rule of the words of a profile; empty for words that mean none. */
    static Optional<BoundsRule> of(String words) {
        return Arrays.stream(values()).filter(rule -> rule.words.equals(words)).findFirst();
    }

    /** All words, for messages. */
    static String list() {
        return Arrays.stream(values()).map(rule -> rule.words).collect(Collectors.joining(", "));
    }
}
