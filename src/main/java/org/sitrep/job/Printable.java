package org.sitrep.job;

import java.util.stream.Collectors;

/** Text from outside, such as the name of a file, for a terminal: nothing in it can move the cursor or turn the line. */
final class Printable {

    private Printable() {}

    /** The text with each control character, and each that only changes how others are shown, as its number. */
    static String of(String text) {
        return text.codePoints()
                .mapToObj(Printable::character)
                .collect(Collectors.joining());
    }

    private static String character(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                "\\u%04x".formatted(character);
            default -> Character.toString(character);
        };
    }
}
