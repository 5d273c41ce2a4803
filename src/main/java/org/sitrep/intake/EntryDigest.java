package org.sitrep.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attributes;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
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

    /** So many lists of names are kept. */
    private static final int MOST_NAMES = 256;

    /** The digits of the largest number. */
    private static final int LONGEST = 20;

    private final MessageDigest sha256;
    private byte[] content = new byte[1 << 12];
    private int length;
    private char[] characters = {};
    private @Nullable BigDecimal lastNumber;
    private String lastNumeral = "";
    private final Map<List<String>, byte[][]> knownNames = new IdentityHashMap<>();
    private List<String> lastNames = List.of();
    private byte[][] lastWritten = {};

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
        putPlace(entry);
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

    private void putPlace(Entry entry) {
        var place = entry.place();
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

    private void putNumber(@Nullable BigDecimal number) {
        if (number == null) {
            put(null);
            return;
        }
        if (!number.equals(lastNumber)) {
            lastNumber = number;
            lastNumeral = number.toPlainString();
        }
        put(lastNumeral);
    }

    private void putAttributes(Attributes attributes, int[] order) {
        var written = written(attributes.names());
        for (var place : order) {
            add(written[place]);
            put(attributes.value(place));
        }
    }

    /** The names as they are written, each with its separator. Entries share a few lists of them. */
    @SuppressWarnings("ReferenceEquality")
    private byte[][] written(List<String> names) {
        if (names != lastNames) {
            if (knownNames.size() == MOST_NAMES) {
                knownNames.clear();
            }
            lastWritten = knownNames.computeIfAbsent(names, EntryDigest::bytes);
            lastNames = names;
        }
        return lastWritten;
    }

    private static byte[][] bytes(List<String> names) {
        return names.stream()
                .map(name -> (name + (char) BETWEEN_VALUES).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
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
        if (value != null && !(value.length() > SHORT ? isLongAscii(value) : isShortAscii(value))) {
            add(value.getBytes(StandardCharsets.UTF_8));
        }
        end();
    }

    /** Whether a text could be added as it is; nothing is added of any other. */
    private boolean isLongAscii(String value) {
        var chars = value.length();
        reserve(chars);
        if (characters.length < chars) {
            characters = new char[Math.max(chars, 2 * characters.length)];
        }
        value.getChars(0, chars, characters, 0);
        var all = 0;
        for (var i = 0; i < chars; i++) {
            all |= characters[i];
            content[length + i] = (byte) characters[i];
        }
        if (all > 127) {
            return false;
        }
        length += chars;
        return true;
    }

    private boolean isShortAscii(String value) {
        reserve(SHORT);
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c > 127) {
                return false;
            }
            content[length + i] = (byte) c;
        }
        length += value.length();
        return true;
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
            add(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        reserve(LONGEST);
        var from = length;
        var rest = number;
        do {
            content[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int i = from, j = length - 1; i < j; i++, j--) {
            var digit = content[i];
            content[i] = content[j];
            content[j] = digit;
        }
    }

    private void add(byte[] bytes) {
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
