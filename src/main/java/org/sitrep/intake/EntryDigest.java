package org.sitrep.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attributes;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;

/**
 * The fingerprint of what an entry says. Two rows have the same one if and only if their entries are the same, however
 * they are written. Not for use by two threads at once.
 *
 * <p>Values are written one after the other with a separator that no cell can hold, for control characters are refused.
 */
final class EntryDigest {

    private static final byte BETWEEN_VALUES = 0x1f;

    /** Up to this length a text is copied more cheaply character by character than as a whole. */
    private static final int SHORT = 24;

    /** So many digits are always in the range of a long. */
    private static final int WHOLE_DIGITS = 18;

    /** So many attributes are kept as they were written, a power of two. Longer values hardly ever come again. */
    private static final int KEPT = 1 << 10;

    private static final int LONGEST_KEPT = 80;

    /** The digits of the largest number. */
    private static final int LONGEST = 20;

    /** Numbers are written in parts below this one, which are small enough for fast division. */
    private static final long PART = 1_000_000_000;

    private static final int PART_DIGITS = 9;

    private final MessageDigest sha256;
    private byte[] content = new byte[1 << 12];
    private int length;
    private char[] characters = {};
    private @Nullable BigDecimal lastNumber;
    private byte[] lastNumeral = {};
    private @Nullable Place lastPlace;
    private byte[] lastPlaceWritten = {};
    private int lastPlaceLength;
    private final @Nullable Kept[] kept = new Kept[KEPT];

    /** An attribute as it was written, name and value, each with its separator. */
    private record Kept(String name, String value, byte[] written) {}

    EntryDigest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /**
     * The fingerprint of an entry.
     *
     * @param order the places of its attributes, in the order of their names
     * @param withReportedOn false where that date is the publisher's upload time, which changes although nothing else
     *     does
     */
    byte[] of(Entry entry, int[] order, boolean withReportedOn) {
        length = 0;
        put(entry.dataset());
        put(entry.id());
        put(entry.category().name());
        putDate(entry.date());
        putDate(entry.end());
        putDate(withReportedOn ? entry.reportedOn() : null);
        putPlace(entry.place());
        put(entry.group());
        put(entry.definition());
        putCount(entry);
        putDate(entry.periodStart());
        put(entry.attribution().issuer());
        put(entry.attribution().source());
        put(entry.attribution().url());
        put(entry.standing().status().name());
        putDate(entry.standing().since());
        for (int i = 0; i < entry.corrects().size(); i++) {
            put(entry.corrects().get(i));
        }
        put("");
        put(entry.partOf());
        put(entry.summary());
        putAttributes(Attributes.copyOf(entry.attributes()), order);
        sha256.update(content, 0, length);
        return sha256.digest();
    }

    /** The entries of a row have the very same place, so what was written of it last is kept. */
    @SuppressWarnings("ReferenceEquality")
    private void putPlace(Place place) {
        if (place == lastPlace) {
            add(lastPlaceWritten, lastPlaceLength);
            return;
        }
        var from = length;
        writePlace(place);
        lastPlace = place;
        lastPlaceLength = length - from;
        if (lastPlaceWritten.length < lastPlaceLength) {
            lastPlaceWritten = new byte[2 * lastPlaceLength];
        }
        System.arraycopy(content, from, lastPlaceWritten, 0, lastPlaceLength);
    }

    private void writePlace(Place place) {
        put(place.area().country());
        put(place.area().admin1());
        put(place.area().town());
        var point = place.point();
        if (point != null) {
            add(Double.doubleToLongBits(point.latitude()));
            add(' ');
            add(Double.doubleToLongBits(point.longitude()));
        }
        put(place.precision() == null ? null : place.precision().name());
    }

    private void putCount(Entry entry) {
        var count = entry.count();
        if (count == null) {
            put("");
            return;
        }
        putFigure(count.figure());
        put(count.basis() == null ? null : count.basis().name());
        put(count.unit());
    }

    private void putFigure(Figure figure) {
        putNumber(figure.low());
        putNumber(figure.best());
        putNumber(figure.high());
        put(figure.qualifier().name());
        put(figure.text());
    }

    /** Mostly the low, best and high of a figure are the very same number. */
    @SuppressWarnings("ReferenceEquality")
    private void putNumber(@Nullable BigDecimal number) {
        if (number == null) {
            end();
            return;
        }
        if (number == lastNumber) {
            add(lastNumeral, lastNumeral.length);
            return;
        }
        var from = length;
        if (number.scale() == 0 && number.precision() <= WHOLE_DIGITS) {
            add(number.longValue());
            end();
        } else {
            put(number.toPlainString());
        }
        lastNumber = number;
        lastNumeral = Arrays.copyOfRange(content, from, length);
    }

    private void putAttributes(Attributes attributes, int[] order) {
        var names = attributes.names();
        for (var place : order) {
            putAttribute(names.get(place), attributes.value(place));
        }
    }

    /** Most columns have few values: the attributes that were written last are kept as bytes. */
    private void putAttribute(String name, String value) {
        if (value.length() > LONGEST_KEPT) {
            put(name);
            put(value);
            return;
        }
        var hash = value.hashCode() * 31 + name.hashCode();
        var place = (hash ^ hash >>> 9 ^ hash >>> 18) & KEPT - 1;
        var before = kept[place];
        if (before != null && before.name().equals(name) && before.value().equals(value)) {
            add(before.written(), before.written().length);
            return;
        }
        var from = length;
        put(name);
        put(value);
        kept[place] = new Kept(name, value, Arrays.copyOfRange(content, from, length));
    }

    private void putDate(@Nullable ReducedDate date) {
        if (date != null) {
            add(date.first().toEpochDay());
            add(' ');
            add(date.last().toEpochDay());
        }
        end();
    }

    private void put(@Nullable String value) {
        if (value != null && !(value.length() <= SHORT && isShortAscii(value))) {
            putUtf8(value);
        }
        end();
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
    private void putUtf8(String value) {
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

    private void end() {
        reserve(1);
        content[length++] = BETWEEN_VALUES;
    }

    private void add(char ascii) {
        reserve(1);
        content[length++] = (byte) ascii;
    }

    /** The digits of a number. */
    private void add(long number) {
        if (number < 0) {
            var digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
            add(digits, digits.length);
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

    private void add(byte[] bytes, int count) {
        reserve(count);
        System.arraycopy(bytes, 0, content, length, count);
        length += count;
    }

    private void reserve(int more) {
        if (content.length - length < more) {
            content = Arrays.copyOf(content, Math.max(content.length * 2, length + more));
        }
    }
}
