package org.sitrep.workbook;

/** Widths of columns, in characters, by what they hold. */
final class Widths {

    static final double DAY = 11;
    static final double NUMBER = 9.5;
    static final double QUALIFIER = 10;
    static final double PRINTED = 16;
    static final double UNIT = 9;
    static final double ENTRIES = 13;
    static final double PLACE = 17;
    static final double VOICE = 26;
    static final double LABEL = 30;
    static final double BASIS = 20;
    static final double YES = 9;
    static final double SENTENCE = 60;

    private Widths() {}
}
