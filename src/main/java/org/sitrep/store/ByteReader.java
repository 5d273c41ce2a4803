package org.sitrep.store;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ByteWriter} wrote.
 *
 * @see DamagedContentException for bytes that nobody wrote so
 */
final class ByteReader {

    private final byte[] bytes;
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Where the next value starts. */
    int position() {
        return at;
    }

    void skip(int count) {
        require(count);
        at += count;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    int octet() {
        require(1);
        return bytes[at++] & 0xff;
    }

    long number() {
        if (at < bytes.length && bytes[at] >= 0) {
            // One byte, as nearly all are.
            return bytes[at++];
        }
        var value = 0L;
        for (var shift = 0; shift < Long.SIZE; shift += 7) {
            var next = octet();
            value |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new DamagedContentException("A number does not end");
    }

    /** A number that counts what follows, or is otherwise small. */
    int count() {
        var value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new DamagedContentException("A count of " + value);
        }
        return (int) value;
    }

    long signed() {
        var value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    long whole() {
        require(Long.BYTES);
        var value = 0L;
        for (var i = 0; i < Long.BYTES; i++) {
            value = value << 8 | bytes[at++] & 0xff;
        }
        return value;
    }

    double real() {
        return Double.longBitsToDouble(whole());
    }

    String text() {
        return text(number());
    }

    private String text(long head) {
        var chars = head >>> 1;
        var isWide = (head & 1) == 1;
        if (chars > (isWide ? (bytes.length - at) / 2 : bytes.length - at)) {
            throw new DamagedContentException("A text of " + chars + " characters does not end");
        }
        return isWide ? wide((int) chars) : latin((int) chars);
    }

    /** Appends a text. */
    void text(StringBuilder to) {
        var head = number();
        if ((head & 1) == 1 || head >>> 1 > bytes.length - at) {
            to.append(text(head));
            return;
        }
        for (var end = at + (int) (head >>> 1); at < end; at++) {
            to.append((char) (bytes[at] & 0xff));
        }
    }

    private String latin(int chars) {
        var text = new String(bytes, at, chars, StandardCharsets.ISO_8859_1);
        at += chars;
        return text;
    }

    private String wide(int chars) {
        var text = new char[chars];
        for (var i = 0; i < chars; i++) {
            text[i] = (char) ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
            at += 2;
        }
        return new String(text);
    }

    private void require(int count) {
        if (bytes.length - at < count) {
            throw new DamagedContentException("The content ends too early");
        }
    }
}
