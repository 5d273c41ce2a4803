package org.sitrep.intake;

/** A value of a log as a message shows it: in quotes, not too long, and with nothing in it that a terminal obeys. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** The value in double quotes, cut at 80 characters, with control and invisible characters as {@code \\u0000}. */
    static String value(String value) {
        return '"' + plain(value) + '"';
    }

    /** As {@link #value} but without the quotes. */
    static String plain(String value) {
        var shown = new StringBuilder();
        for (int i = 0; i < Math.min(value.length(), LONGEST); i++) {
            var c = value.charAt(i);
            if (isSafe(c)) {
                shown.append(c);
            } else {
                shown.append("\\u").append(String.format("%04x", (int) c));
            }
        }
        return value.length() > LONGEST ? shown.append("...").toString() : shown.toString();
    }

    private static boolean isSafe(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
