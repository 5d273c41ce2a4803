package org.sitrep.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and text into bytes, small numbers into few. What it writes, {@link ByteReader} reads. */
final class ByteWriter {

    private static final int LATIN = 0;
    private static final int WIDE = 1;
    private static final int LAST_LATIN = 0xff;

    /** From this length on, copying a text as a whole is cheaper than asking for its characters. */
    private static final int LONG = 24;

    private byte[] bytes;
    private int length;
    /** Copies many characters at once, which no loop over them does as fast. */
    private final CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();

    private CharBuffer characters = CharBuffer.allocate(0);
    private ByteBuffer target;

    /** @param expected about how many bytes will come */
    ByteWriter(int expected) {
        bytes = new byte[Math.max(16, expected)];
        target = ByteBuffer.wrap(bytes);
    }

    int length() {
        return length;
    }

    /** Begins anew, in the same memory. */
    void clear() {
        length = 0;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    ByteWriter octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** A number that is seldom large and never below zero; one below zero takes ten bytes. */
    ByteWriter number(long value) {
        reserve(10);
        var rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    /** A number that is seldom far from zero. */
    ByteWriter signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    /** Eight bytes, the highest first. */
    ByteWriter whole(long value) {
        reserve(Long.BYTES);
        for (var shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    ByteWriter real(double value) {
        return whole(Double.doubleToLongBits(value));
    }

    ByteWriter raw(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /** Text by its UTF-16 units, so that it comes back as it was even where it is no good Unicode. */
    ByteWriter text(String value) {
        return text(value, 0);
    }

    /** The text from a character on. */
    ByteWriter text(String value, int from) {
        var chars = value.length() - from;
        reserve(chars + 15);
        var before = length;
        number((long) chars << 1 | LATIN);
        if (chars >= LONG ? longLatin(value, from) : shortLatin(value, from)) {
            length += chars;
            return this;
        }
        length = before;
        return wide(value, from);
    }

    private boolean shortLatin(String value, int from) {
        for (var i = from; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c > LAST_LATIN) {
                return false;
            }
            bytes[length + i - from] = (byte) c;
        }
        return true;
    }

    private boolean longLatin(String value, int from) {
        var chars = value.length() - from;
        if (characters.capacity() < chars) {
            characters = CharBuffer.allocate(Math.max(chars, 2 * characters.capacity()));
        }
        value.getChars(from, value.length(), characters.array(), 0);
        characters.limit(chars).position(0);
        target.limit(length + chars).position(length);
        return !latin.encode(characters, target, true).isError();
    }

    private ByteWriter wide(String value, int from) {
        var chars = value.length() - from;
        number((long) chars << 1 | WIDE);
        reserve(2 * chars);
        for (var i = from; i < value.length(); i++) {
            var c = value.charAt(i);
            bytes[length++] = (byte) (c >>> 8);
            bytes[length++] = (byte) c;
        }
        return this;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
            target = ByteBuffer.wrap(bytes);
        }
    }
}
