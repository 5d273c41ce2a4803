package org.sitrep.intake;

import java.math.BigDecimal;
import java.security.MessageDigest;
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
    private static final byte BETWEEN_NUMBERS = ' ';

    /** So many digits are always in the range of a long. */
    private static final int WHOLE_DIGITS = 18;

    /** So many attributes are kept as they were written, a power of two. Longer values hardly ever come again. */
    private static final int KEPT = 1 << 10;

    private static final int LONGEST_KEPT = 80;

    private final MessageDigest sha256;
    private final DigestContent content = new DigestContent();
    private @Nullable BigDecimal lastNumber;
    private byte[] lastNumeral = {};
    private @Nullable Place lastPlace;
    private byte[] lastPlaceWritten = {};
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
        content.clear();
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
        content.addTo(sha256);
        return sha256.digest();
    }

    /** The entries of a row have the very same place, so what was written of it last is kept. */
    @SuppressWarnings("ReferenceEquality")
    private void putPlace(Place place) {
        if (place == lastPlace) {
            content.add(lastPlaceWritten);
            return;
        }
        var from = content.length();
        writePlace(place);
        lastPlace = place;
        lastPlaceWritten = content.from(from);
    }

    private void writePlace(Place place) {
        put(place.area().country());
        put(place.area().admin1());
        put(place.area().town());
        var point = place.point();
        if (point != null) {
            content.add(Double.doubleToLongBits(point.latitude()));
            content.add(BETWEEN_NUMBERS);
            content.add(Double.doubleToLongBits(point.longitude()));
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
            content.add(lastNumeral);
            return;
        }
        var from = content.length();
        if (number.scale() == 0 && number.precision() <= WHOLE_DIGITS) {
            content.add(number.longValue());
            end();
        } else {
            put(number.toPlainString());
        }
        lastNumber = number;
        lastNumeral = content.from(from);
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
            content.add(before.written());
            return;
        }
        var from = content.length();
        put(name);
        put(value);
        kept[place] = new Kept(name, value, content.from(from));
    }

    private void putDate(@Nullable ReducedDate date) {
        if (date != null) {
            content.add(date.first().toEpochDay());
            content.add(BETWEEN_NUMBERS);
            content.add(date.last().toEpochDay());
        }
        end();
    }

    private void put(@Nullable String value) {
        if (value != null) {
            content.add(value);
        }
        end();
    }

    private void end() {
        content.add(BETWEEN_VALUES);
    }
}
