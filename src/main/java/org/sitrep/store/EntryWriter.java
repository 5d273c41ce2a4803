package org.sitrep.store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attributes;
import org.sitrep.model.Attribution;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;

/**
 * Writes the content of a block: what its entries say, one after the other. Dataset, country and ids stand elsewhere.
 *
 * <p>A text that comes again is written as a number, and what an entry has in common with the one before it, such as the
 * place of an event and of its dead, by a mark. Values of lists are written by their names, so that a list may be
 * reordered. {@link EntryReader} reads it; whoever changes one of the two changes both, and the version.
 */
final class EntryWriter {

    static final int VERSION = 1;

    // Marks: what is as in the entry before, and what there is.
    static final int SAME_DATES = 1;
    static final int SAME_PLACE = 2;
    static final int SAME_ATTRIBUTION = 4;
    static final int STANDING = 8;
    static final int COUNT = 16;
    static final int ATTRIBUTES = 32;
    static final int CORRECTS = 64;
    static final int PART_OF = 128;

    static final int NO_DECIMAL = 0;
    static final int WHOLE_DECIMAL = 1;
    static final int OTHER_DECIMAL = 2;
    static final int SAME_DECIMAL = 3;

    static final int OTHER_WHOLE = 0;
    static final int ENTRY_BEFORE = 1;

    static final int NEW_NAMES = 0;

    /** So many digits are always in the range of a long. */
    private static final int WHOLE_DIGITS = 18;

    // The parts of an entry that hold texts which may come again.
    private static final int CATEGORY = 0;
    private static final int GROUP = 1;
    private static final int DEFINITION = 2;
    private static final int STATUS = 3;
    private static final int ADMIN1 = 4;
    private static final int TOWN = 5;
    private static final int PRECISION = 6;
    private static final int QUALIFIER = 7;
    private static final int WORDS = 8;
    private static final int BASIS = 9;
    private static final int UNIT = 10;
    private static final int ISSUER = 11;
    private static final int SOURCE = 12;
    private static final int URL = 13;
    private static final int FIRST_ATTRIBUTE = 14;

    private final ByteWriter out;
    private final SharedTexts texts = new SharedTexts();
    private final Map<List<String>, Integer> names = new HashMap<>();
    private final Map<List<String>, Integer> sameNames = new IdentityHashMap<>();
    private List<String> namesBefore = List.of();
    private int namesNumber;
    private @Nullable Entry before;
    private long day;

    EntryWriter() {
        out = new ByteWriter(1 << 14);
        out.octet(VERSION);
    }

    /** Begins the content of another block, in the same memory. */
    void clear() {
        out.clear();
        out.octet(VERSION);
        texts.clear();
        names.clear();
        sameNames.clear();
        namesBefore = List.of();
        namesNumber = 0;
        before = null;
        day = 0;
    }

    int length() {
        return out.length();
    }

    byte[] toArray() {
        return out.toArray();
    }

    void put(Entry entry) {
        var marks = marks(entry, before);
        out.octet(marks);
        shared(entry.category().name(), CATEGORY);
        if ((marks & SAME_DATES) == 0) {
            date(entry.date());
            date(entry.end());
            date(entry.reportedOn());
            date(entry.periodStart());
        }
        if ((marks & SAME_PLACE) == 0) {
            place(entry.place());
        }
        shared(entry.group(), GROUP);
        shared(entry.definition(), DEFINITION);
        var count = entry.count();
        if (count != null) {
            count(count);
        }
        if ((marks & SAME_ATTRIBUTION) == 0) {
            attribution(entry.attribution());
        }
        if ((marks & STANDING) != 0) {
            shared(entry.standing().status().name(), STATUS);
            date(entry.standing().since());
        }
        if ((marks & CORRECTS) != 0) {
            out.number(entry.corrects().size());
            entry.corrects().forEach(out::text);
        }
        var whole = entry.partOf();
        if (whole != null) {
            partOf(whole, before);
        }
        out.text(entry.summary());
        if ((marks & ATTRIBUTES) != 0) {
            attributes(Attributes.copyOf(entry.attributes()));
        }
        before = entry;
    }

    private static int marks(Entry entry, @Nullable Entry before) {
        var marks = Objects.equals(entry.standing(), Standing.REPORTED) ? 0 : STANDING;
        marks |= entry.count() == null ? 0 : COUNT;
        marks |= entry.attributes().isEmpty() ? 0 : ATTRIBUTES;
        marks |= entry.corrects().isEmpty() ? 0 : CORRECTS;
        marks |= entry.partOf() == null ? 0 : PART_OF;
        if (before != null) {
            marks |= sameDates(entry, before) ? SAME_DATES : 0;
            marks |= Objects.equals(entry.place(), before.place()) ? SAME_PLACE : 0;
            marks |= Objects.equals(entry.attribution(), before.attribution()) ? SAME_ATTRIBUTION : 0;
        }
        return marks;
    }

    private static boolean sameDates(Entry entry, Entry before) {
        return same(entry.date(), before.date())
                && same(entry.end(), before.end())
                && same(entry.reportedOn(), before.reportedOn())
                && same(entry.periodStart(), before.periodStart());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean same(@Nullable ReducedDate one, @Nullable ReducedDate other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.first().equals(other.first()) && one.last().equals(other.last());
    }

    /** The number of days that it can be, 0 for no date; then the first of them, counted from the date before. */
    private void date(@Nullable ReducedDate date) {
        if (date == null) {
            out.number(0);
            return;
        }
        var first = date.first().toEpochDay();
        out.number(date.last().toEpochDay() - first + 1).signed(first - day);
        day = first;
    }

    private void place(Place place) {
        shared(place.area().admin1(), ADMIN1);
        shared(place.area().town(), TOWN);
        shared(place.precision() == null ? null : place.precision().name(), PRECISION);
        var point = place.point();
        out.octet(point == null ? 0 : 1);
        if (point != null) {
            out.real(point.latitude()).real(point.longitude());
        }
    }

    private void count(Count count) {
        var figure = count.figure();
        decimal(figure.low(), null);
        decimal(figure.best(), figure.low());
        decimal(figure.high(), figure.best());
        shared(figure.qualifier().name(), QUALIFIER);
        shared(figure.text(), WORDS);
        shared(count.basis() == null ? null : count.basis().name(), BASIS);
        shared(count.unit(), UNIT);
    }

    private void decimal(@Nullable BigDecimal value, @Nullable BigDecimal last) {
        if (value == null) {
            out.octet(NO_DECIMAL);
        } else if (value.equals(last)) {
            out.octet(SAME_DECIMAL);
        } else if (value.scale() == 0 && value.precision() <= WHOLE_DIGITS) {
            out.octet(WHOLE_DECIMAL).signed(value.longValue());
        } else {
            out.octet(OTHER_DECIMAL).text(value.toPlainString());
        }
    }

    private void attribution(Attribution attribution) {
        shared(attribution.issuer(), ISSUER);
        shared(attribution.source(), SOURCE);
        shared(attribution.url(), URL);
    }

    private void partOf(String whole, @Nullable Entry before) {
        if (before != null && whole.equals(before.id())) {
            out.octet(ENTRY_BEFORE);
        } else {
            out.octet(OTHER_WHOLE).text(whole);
        }
    }

    /** Entries of a log share the list of names, so that the very same list comes again and again. */
    @SuppressWarnings("ReferenceEquality")
    private void attributes(Attributes attributes) {
        var own = attributes.names();
        if (own != namesBefore) {
            namesBefore = own;
            namesNumber = numberOf(own);
        }
        out.number(namesNumber);
        if (namesNumber == NEW_NAMES) {
            out.number(own.size());
            own.forEach(out::text);
            namesNumber = names.size() + 1;
            names.put(own, namesNumber);
        }
        for (var i = 0; i < own.size(); i++) {
            shared(attributes.value(i), FIRST_ATTRIBUTE + i);
        }
    }

    /** The very list is looked for first: to compare lists means to go through all their names. */
    private int numberOf(List<String> own) {
        var known = sameNames.get(own);
        if (known == null) {
            known = names.get(own);
            if (known == null) {
                return NEW_NAMES;
            }
            sameNames.put(own, known);
        }
        return known;
    }

    private void shared(@Nullable String text, int part) {
        texts.put(text, part, out);
    }
}
