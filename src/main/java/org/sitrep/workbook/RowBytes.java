package org.sitrep.workbook;

import java.io.IOException;
import java.io.OutputStream;

/** A buffer of UTF-8 bytes before a stream: ASCII as it is, text escaped for XML. */
final class RowBytes {

    private static final int SIZE = 1 << 16;
    private static final int SLACK = 64;
    /** So much of a text is copied before it is seen whether there is still room. */
    private static final int PIECE = 256;
    /** Digits of the greatest number. */
    private static final int MOST_DIGITS = 19;

    private final byte[] bytes = new byte[SIZE];
    private final OutputStream out;
    private int length;

    RowBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes ASCII that needs no escape. */
    RowBytes ascii(String text) throws IOException {
        var count = text.length();
        if (count > SIZE - SLACK) {
            throw new IllegalArgumentException("Too long at once: " + count);
        }
        room(count);
        for (var i = 0; i < count; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** Writes bytes as they are. */
    RowBytes raw(byte[] ready) throws IOException {
        if (ready.length > SIZE - SLACK) {
            flush();
            out.write(ready);
            return this;
        }
        room(ready.length);
        System.arraycopy(ready, 0, bytes, length, ready.length);
        length += ready.length;
        return this;
    }

    /** Writes a number that is not negative. */
    RowBytes number(long number) throws IOException {
        room(MOST_DIGITS);
        var digits = 1;
        for (var power = 10L; digits < MOST_DIGITS && number >= power; power *= 10) {
            digits++;
        }
        var rest = number;
        for (var at = length + digits - 1; at >= length; at--) {
            var tenth = rest / 10;
            bytes[at] = (byte) ('0' + rest - tenth * 10);
            rest = tenth;
        }
        length += digits;
        return this;
    }

    /** The tag that opens a text: blanks at its ends and line breaks are kept only where it says so. */
    static String textTag(String text) {
        return isSpaced(text) ? "<t xml:space=\"preserve\">" : "<t>";
    }

    /** Whether blanks of the text would be lost where the tag does not say that they are kept. */
    static boolean isSpaced(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0);
    }

    /** Writes text as a cell may hold it: {@link ExcelLimits#text}, escaped for XML. */
    RowBytes text(String text) throws IOException {
        var start = ExcelLimits.mayBeTooLong(text) ? 0 : plain(text, 0);
        if (start < text.length()) {
            var rest = ExcelLimits.text(text.substring(start));
            for (var at = plain(rest, 0); at < rest.length(); at = plain(rest, at)) {
                at = special(rest, at);
            }
        }
        return this;
    }

    /** Writes text from a place on up to the first sign that needs more than an escape, and says where that is. */
    private int plain(String text, int start) throws IOException {
        var count = text.length();
        for (var i = asIs(text, start); i < count; i = asIs(text, i + 1)) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t'
                    || c == '_' && i + 1 < count && text.charAt(i + 1) == 'x'
                    || Character.isSurrogate(c)
                    || c >= 0xFFFE) {
                return i;
            }
            switch (c) {
                case '&' -> ascii("&amp;");
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                default -> encoded(c);
            }
        }
        return count;
    }

    /** Writes text from a place on as long as each sign is a byte that stands as it is, and says where that ends. */
    private int asIs(String text, int start) throws IOException {
        var count = text.length();
        for (var from = start; from < count;) {
            room(PIECE);
            var end = Math.min(count, from + PIECE);
            var to = length;
            var i = from;
            for (; i < end; i++) {
                var c = text.charAt(i);
                if (c > '~' || c < ' ' && c != '\n' || c == '_' || c == '&' || c == '<' || c == '>') {
                    break;
                }
                bytes[to++] = (byte) c;
            }
            length = to;
            if (i < end) {
                return i;
            }
            from = i;
        }
        return count;
    }

    private void encoded(char c) throws IOException {
        room(3);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
    }

    /** Writes the sign at a place of text that a cell may hold, and says where the next one is. */
    private int special(String text, int at) {
        var c = text.charAt(at);
        if (!Character.isHighSurrogate(c)) {
            bytes[length++] = (byte) c;
            return at + 1;
        }
        var point = Character.toCodePoint(c, text.charAt(at + 1));
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return at + 2;
    }

    /** Hands everything on to the stream. */
    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void room(int count) throws IOException {
        if (length + count > SIZE - SLACK) {
            flush();
        }
    }
}
