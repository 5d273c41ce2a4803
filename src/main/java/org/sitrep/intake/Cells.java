package org.sitrep.intake;

/** How cells are trimmed. Nearly all need nothing done, so each step first looks whether there is anything to do. */
final class Cells {

    private Cells() {}

    /** Without blanks of any kind at both ends. */
    static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == cell.length() ? cell : cell.substring(from, to);
    }

    /** Trimmed, and with one blank for each run of blanks and line ends inside. */
    static String folded(String cell) {
        var trimmed = trimmed(cell);
        for (int i = 0; i < trimmed.length(); i++) {
            var c = trimmed.charAt(i);
            if (isBlank(c) && (c != ' ' || trimmed.charAt(i + 1) == ' ')) {
                return fold(trimmed);
            }
        }
        return trimmed;
    }

    private static String fold(String trimmed) {
        var folded = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            var c = trimmed.charAt(i);
            if (!isBlank(c)) {
                folded.append(c);
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    /** A code or whole number without the ".0" that programs put behind it when other cells of its column are empty. */
    static String code(String cell) {
        var point = cell.length() - 2;
        if (point < 1 || cell.charAt(point) != '.' || cell.charAt(point + 1) != '0') {
            return cell;
        }
        for (int i = 0; i < point; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return cell;
            }
        }
        return cell.substring(0, point);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c >= 127 && (Character.isSpaceChar(c) || c == '\u200b' || c == '\uFEFF' || c == '\u0085');
    }
}
