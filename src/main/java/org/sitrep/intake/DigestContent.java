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
            add(value.getBytes(StandardCharsets.UTF_8));
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
