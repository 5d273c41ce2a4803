package org.sitrep.intake;

import java.util.Locale;
import java.util.Set;

/** The cells of the record in hand, with missing codes read as blank. */
final class Row {

    private final Codes missing;
    private final Codes missingCounts;
    /** The cells in hand. */
    private String[] cells = {};
    /** Their texts: nearly all are asked for more than once. */
    private String[] texts = {};

    private long number;

    Row(Profile profile) {
        this.missing = new Codes(profile.missing());
        this.missingCounts = new Codes(profile.missingCounts());
    }

    /** Takes a record in hand; its cells must be trimmed. Many are the very same as those of the record before. */
    @SuppressWarnings("ReferenceEquality")
    void take(long record, String[] trimmed) {
        number = record;
        if (texts.length != trimmed.length) {
            cells = new String[trimmed.length];
            texts = new String[trimmed.length];
        }
        for (var i = 0; i < trimmed.length; i++) {
            var cell = trimmed[i];
            if (cell != cells[i]) {
                cells[i] = cell;
                texts[i] = missing.has(cell) ? "" : cell;
            }
        }
    }

    /** The number of the record in its log, from 1. */
    long number() {
        return number;
    }

    /** The text of a cell; empty where it is blank or means "unknown". */
    String text(int column) {
        return texts[column];
    }

    /** The text of a cell of a count column, which may have codes of its own for "unknown". */
    String count(int column) {
        var text = text(column);
        return missingCounts.has(text) || Digits.areForeign(text) && missingCounts.has(Digits.plain(text)) ? "" : text;
    }

    /** A few codes. Hardly any cell is one, and for most their length and first character tell. */
    private static final class Codes {
        private final Set<String> codes;
        private final boolean[] first = new boolean[128];
        /** By length, whether there is a code of that length. */
        private final boolean[] lengths;

        Codes(Set<String> codes) {
            this.codes = codes;
            this.lengths = new boolean[1 + codes.stream().mapToInt(String::length).max().orElse(0)];
            for (var code : codes) {
                if (code.isEmpty()) {
                    continue;
                }
                lengths[code.length()] = true;
                first[code.charAt(0) & 127] = true;
                first[Character.toUpperCase(code.charAt(0)) & 127] = true;
            }
        }

        boolean has(String text) {
            return text.length() < lengths.length
                    && lengths[text.length()]
                    && first[text.charAt(0) & 127]
                    && codes.contains(text.toLowerCase(Locale.ROOT));
        }
    }
}
