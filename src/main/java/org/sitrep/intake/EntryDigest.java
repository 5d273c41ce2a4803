package org.sitrep.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;

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
     * @param withReportedOn false where that date is the publisher's upload time, which changes although nothing else
     *     does
     */
    byte[] of(Entry entry, boolean withReportedOn) {
        content.setLength(0);
        put(entry.dataset());
        put(entry.id());
        put(entry.category().token());
        put(entry.date());
        put(entry.end());
        put(withReportedOn ? entry.reportedOn() : null);
        putPlace(entry);
        put(entry.group());
        put(entry.definition());
        putCount(entry);
        put(entry.periodStart());
        put(entry.attribution().issuer());
        put(entry.attribution().source());
        put(entry.attribution().url());
        put(entry.standing().status().token());
        put(entry.standing().since());
        entry.corrects().forEach(this::put);
        put("");
        put(entry.partOf());
        put(entry.summary());
        putAttributes(entry.attributes());
        return sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void putPlace(Entry entry) {
        var place = entry.place();
        put(place.area().country());
        put(place.area().admin1());
        put(place.area().town());
        var point = place.point();
        if (point != null) {
            content.append(point.latitude()).append(' ').append(point.longitude());
        }
        put(place.precision());
    }

    private void putCount(Entry entry) {
        var count = entry.count();
        if (count == null) {
            put("");
            return;
        }
        putFigure(count.figure());
        put(count.basis());
        put(count.unit());
    }

    private void putFigure(Figure figure) {
        putNumber(figure.low());
        putNumber(figure.best());
        putNumber(figure.high());
        put(figure.qualifier());
        put(figure.text());
    }

    private void putNumber(@Nullable BigDecimal number) {
        put(number == null ? null : number.toPlainString());
    }

    private void putAttributes(Map<String, String> attributes) {
        var names = attributes.keySet().toArray(String[]::new);
        Arrays.sort(names);
        for (var name : names) {
            put(name);
            put(attributes.get(name));
        }
    }

    private void put(@Nullable Object value) {
        if (value != null) {
            content.append(value);
        }
        content.append(BETWEEN_VALUES);
    }
}
