package org.sitrep.model;

/** The word before a number. It is part of the figure and is never dropped. */
public enum Qualifier {
    /** The bare number. */
    EXACT("exact"),
    /** N or more: a low bound, no best value. */
    AT_LEAST("at least"),
    /** Above N: a low bound of N + 1 for whole numbers. */
    MORE_THAN("more than"),
    /** About, around, some, approximately N: N is the best value and no tolerance is invented. */
    ABOUT("about"),
    /** Nearly, almost N: below N, so a high bound only. */
    NEARLY("nearly"),
    /** N or fewer: a high bound only. */
    UP_TO("up to"),
    /** Below N: a high bound only. */
    FEWER_THAN("fewer than"),
    /** From N to M: both bounds, no best value. */
    BETWEEN("between"),
    /** Words such as "dozens": a low bound at most, never a best value. */
    VAGUE("vague"),
    /** A count was asked for and none was reported: nothing is known, which is not zero. */
    NOT_REPORTED("not reported");

    private final String words;

    Qualifier(String words) {
        this.words = words;
    }

    /** The qualifier in words, as the desk log's column and the report's JSON have it. */
    public String words() {
        return words;
    }
}
