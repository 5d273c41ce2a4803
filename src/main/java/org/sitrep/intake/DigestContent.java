package org.sitrep.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes that a fingerprint is made of, written one after the other. */
final class DigestContent {

    /** Up to this length a text is copied more cheaply character by character than as a whole. */
    private static final int SHORT = 24;

    /** The digits of the largest number. */
    private static final int LONGEST = 20;

    /** Numbers are written in parts below this one, which are small enough for fast division. */
    private static final long PART = 1_000_000_000;

    private static final int PART_DIGITS = 9;

    private byte[] content = new byte[1 << 12];
    private int length;
    private char[] characters = {};

    /** Begins anew. */
    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** What was written from a place on. */
    byte[] from(int place) {
        return Arrays.copyOfRange(content, place, length);
    }

    void addTo(MessageDigest digest) {
        digest.update(content, 0, length);
    }

    /** A text in UTF-8. */
    void add(String value) {
        if (value.length() > SHORT || !isShortAscii(value)) {
            addUtf8(value);
        }
    }

    /** Whether a text was added as it is; nothing is added of one that is more than ASCII. */
    private boolean isShortAscii(String value) {
        reserve(SHORT);
        var chars = value.length();
        for (var i = 0; i < chars; i++) {
            var c = value.charAt(i);
            if (c > 127) {
                return false;
            }
            content[length + i] = (byte) c;
        }
        length += chars;
        return true;
    }

    /** Adds a text in UTF-8, as {@code String.getBytes} gives it, but with nothing made on the way. */
    private void addUtf8(String value) {
        var chars = value.length();
        if (characters.length < chars) {
            characters = new char[Math.max(chars, 2 * characters.length)];
        }
        value.getChars(0, chars, characters, 0);
        reserve(3 * chars);
        var text = characters;
        var to = content;
        var at = length;
        for (var i = 0; i < chars; i++) {
            var c = text[i];
            if (c < 0x80) {
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xc0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xe0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                to[at++] = (byte) (0x80 | c & 0x3f);
            } else if (i + 1 < chars && Character.isSurrogatePair(c, text[i + 1])) {
                var whole = Character.toCodePoint(c, text[++i]);
                to[at++] = (byte) (0xf0 | whole >> 18);
                to[at++] = (byte) (0x80 | whole >> 12 & 0x3f);
                to[at++] = (byte) (0x80 | whole >> 6 & 0x3f);
                to[at++] = (byte) (0x80 | whole & 0x3f);
            } else {
                to[at++] = '?';
            }
        }
        length = at;
    }

    void add(byte octet) {
        reserve(1);
        content[length++] = octet;
    }

    /** The digits of a number. */
    void add(long number) {
        if (number < 0) {
            add(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        reserve(LONGEST);
        if (number < PART) {
            var small = (int) number;
            addDigits(small, digits(small));
        } else {
            add(number / PART);
            addDigits((int) (number % PART), PART_DIGITS);
        }
    }

    private static int digits(int number) {
        var digits = 1;
        for (var rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** So many digits of a number, from its end. */
    private void addDigits(int number, int count) {
        var rest = number;
        for (var at = length + count - 1; at >= length; at--) {
            content[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    void add(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, content, length, bytes.length);
        length += bytes.length;
    }

    private void reserve(int more) {
        if (content.length - length < more) {
            content = Arrays.copyOf(content, Math.max(content.length * 2, length + more));
        }
    }
}
