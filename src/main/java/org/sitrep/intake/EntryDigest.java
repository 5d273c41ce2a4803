package org.sitrep.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private static final char BETWEEN_VALUES = '\u001f';

    private final MessageDigest sha256;
    private final StringBuilder content = new StringBuilder(1024);

    EntryDigest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /**
     * The fingerprint of an entry.
     *
     * @param names the names that its attributes may have, in order
     * @param withReportedOn false where that date is the publisher's upload time, which changes although nothing else
     *     does
     */
    byte[] of(Entry entry, List<String> names, boolean withReportedOn) {
        content.setLength(0);
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
        entry.corrects().forEach(this::put);
        put("");
        put(entry.partOf());
        put(entry.summary());
        putAttributes(entry.attributes(), names);
        return sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void putPlace(Entry entry) {
        var place = entry.place();
        put(place.area().country());
        put(place.area().admin1());
        put(place.area().town());
        var point = place.point();
        if (point != null) {
            content.append(Double.doubleToLongBits(point.latitude()))
                    .append(' ')
                    .append(Double.doubleToLongBits(point.longitude()));
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
        put(number == null ? null : number.toPlainString());
    }

    private void putAttributes(Map<String, String> attributes, List<String> names) {
        for (var name : names) {
            var value = attributes.get(name);
            if (value != null) {
                put(name);
                put(value);
            }
        }
    }

    private void putDate(@Nullable ReducedDate date) {
        if (date != null) {
            content.append(date.first().toEpochDay()).append(' ').append(date.last().toEpochDay());
        }
        content.append(BETWEEN_VALUES);
    }

    private void put(@Nullable String value) {
        if (value != null) {
            content.append(value);
        }
        content.append(BETWEEN_VALUES);
    }
}
