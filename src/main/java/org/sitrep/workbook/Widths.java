package org.sitrep.workbook;

/** Widths of columns, in characters, by what they hold. */
final class Widths {

    static final double DAY = 13.5;
    static final double NUMBER = 8.5;
    static final double QUALIFIER = 11.5;
    static final double PRINTED = 16;
    static final double UNIT = 12;
    static final double ENTRIES = 18;
    static final double PLACE = 19;
    static final double VOICE = 28;
    static final double LABEL = 30;
    static final double BASIS = 22;
    static final double OPEN = 7;
    static final double YES = 11;
    static final double SENTENCE = 60;

    private Widths() {}
}
