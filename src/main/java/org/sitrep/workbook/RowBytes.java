package org.sitrep.workbook;

import java.io.IOException;
import java.io.OutputStream;

/** A buffer of UTF-8 bytes before a stream: ASCII as it is, text escaped for XML. */
final class RowBytes {

    private static final int SIZE = 1 << 16;
    private static final int SLACK = 64;

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
        room(ready.length);
        System.arraycopy(ready, 0, bytes, length, ready.length);
        length += ready.length;
        return this;
    }

    /** Writes a number that is not negative. */
    RowBytes number(long number) throws IOException {
        room(20);
        var digits = 1;
        for (var rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        var rest = number;
        for (var at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Writes text, of which {@link ExcelLimits#text} has taken what XML cannot carry. */
    RowBytes text(String text) throws IOException {
        var count = text.length();
        for (var i = 0; i < count; i++) {
            if (length > SIZE - SLACK) {
                flush();
            }
            var c = text.charAt(i);
            if (c < 0x80) {
                switch (c) {
                    case '&' -> ascii("&amp;");
                    case '<' -> ascii("&lt;");
                    case '>' -> ascii("&gt;");
                    case '"' -> ascii("&quot;");
                    default -> bytes[length++] = (byte) c;
                }
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)) {
                var point = Character.toCodePoint(c, text.charAt(++i));
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | point & 0x3F);
            } else {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return this;
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
        if (count > SIZE - SLACK) {
            throw new IllegalArgumentException("Too long at once: " + count);
        }
    }
}
