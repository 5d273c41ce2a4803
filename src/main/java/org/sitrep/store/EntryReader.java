package org.sitrep.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Attributes;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** Reads the content of a block that {@link EntryWriter} wrote. Texts that come again are the same objects. */
final class EntryReader {

    private static final int LIKE_BEFORE =
            EntryWriter.SAME_DATES | EntryWriter.SAME_PLACE | EntryWriter.SAME_ATTRIBUTION;

    private final ByteReader in;
    private final String dataset;
    private final String country;
    private final List<String> texts = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final Map<String, Category> categories = new IdentityHashMap<>();
    private final Map<String, Qualifier> qualifiers = new IdentityHashMap<>();
    private final Map<String, Basis> bases = new IdentityHashMap<>();
    private final Map<String, GeoPrecision> precisions = new IdentityHashMap<>();
    private final Days days;
    private final Map<List<String>, List<String>> sameNames;
    private String[] values = {};
    private @Nullable Entry before;
    private long day;

    /**
     * Reads from the start.
     *
     * @param days gives the same object for the same day
     * @param sameNames the lists of attributes' names that were read before, of other blocks too; what is new is added
     * @throws DamagedContentException if the content is of a version that this program does not know
     */
    EntryReader(
            byte[] content, String dataset, String country, Days days, Map<List<String>, List<String>> sameNames) {
        this.in = new ByteReader(content);
        this.dataset = dataset;
        this.country = country;
        this.days = days;
        this.sameNames = sameNames;
        var version = in.octet();
        if (version != EntryWriter.VERSION) {
            throw new DamagedContentException("The store holds entries in layout " + version
                    + ", and this program reads layout " + EntryWriter.VERSION);
        }
    }

    /**
     * The next entry.
     *
     * @param id its id
     */
    Entry next(String id) {
        try {
            var entry = read(id, before);
            before = entry;
            return entry;
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            throw new DamagedContentException("Entry " + id + " cannot be read: " + nonsense.getMessage());
        }
    }

    private Entry read(String id, @Nullable Entry former) {
        var marks = in.octet();
        var category = constant(required(), categories, Category::valueOf);
        if (former == null && (marks & LIKE_BEFORE) != 0) {
            throw new DamagedContentException("The first entry of a block is like the one before it");
        }
        var dated = (marks & EntryWriter.SAME_DATES) == 0 ? null : former;
        var date = dated == null ? date() : dated.date();
        var end = dated == null ? date() : dated.end();
        var reportedOn = dated == null ? date() : dated.reportedOn();
        var periodStart = dated == null ? date() : dated.periodStart();
        var placed = (marks & EntryWriter.SAME_PLACE) == 0 ? null : former;
        var place = placed == null ? place() : placed.place();
        var group = required();
        var definition = required();
        var count = (marks & EntryWriter.COUNT) == 0 ? null : count();
        var attributed = (marks & EntryWriter.SAME_ATTRIBUTION) == 0 ? null : former;
        var attribution = attributed == null ? attribution() : attributed.attribution();
        var standing = (marks & EntryWriter.STANDING) == 0
                ? Standing.REPORTED
                : new Standing(Status.valueOf(required()), date());
        var corrects = (marks & EntryWriter.CORRECTS) == 0 ? List.<String>of() : listed();
        var partOf = (marks & EntryWriter.PART_OF) == 0 ? null : partOf(former);
        var summary = in.text();
        var attributes = (marks & EntryWriter.ATTRIBUTES) == 0 ? Attributes.NONE : attributes();
        if (date == null) {
            throw new DamagedContentException("Entry " + id + " has no date");
        }
        return new Entry(
                dataset,
                id,
                category,
                date,
                end,
                reportedOn,
                place,
                group,
                definition,
                count,
                periodStart,
                attribution,
                standing,
                corrects,
                partOf,
                summary,
                attributes);
    }

    private @Nullable ReducedDate date() {
        var span = in.number();
        if (span == 0) {
            return null;
        }
        day += in.signed();
        return span == 1 ? days.date(day) : new ReducedDate(days.day(day), days.day(day + span - 1));
    }

    private Place place() {
        var area = new Area(country, shared(), shared());
        var precision = shared();
        var point = in.octet() == 0 ? null : new Coordinates(in.real(), in.real());
        return new Place(area, point,
                precision == null ? null : constant(precision, precisions, GeoPrecision::valueOf));
    }

    private Count count() {
        var low = decimal(null);
        var best = decimal(low);
        var high = decimal(best);
        var figure = new Figure(low, best, high, constant(required(), qualifiers, Qualifier::valueOf), required());
        var basis = shared();
        return new Count(figure, basis == null ? null : constant(basis, bases, Basis::valueOf), required());
    }

    private @Nullable BigDecimal decimal(@Nullable BigDecimal last) {
        return switch (in.octet()) {
            case EntryWriter.NO_DECIMAL -> null;
            case EntryWriter.SAME_DECIMAL -> last;
            case EntryWriter.WHOLE_DECIMAL -> BigDecimal.valueOf(in.signed());
            case EntryWriter.OTHER_DECIMAL -> new BigDecimal(in.text());
            default -> throw new DamagedContentException("A number of no known kind");
        };
    }

    private Attribution attribution() {
        return new Attribution(shared(), shared(), shared());
    }

    private List<String> listed() {
        var count = in.count();
        var list = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            list.add(in.text());
        }
        return list;
    }

    private @Nullable String partOf(@Nullable Entry former) {
        return in.octet() == EntryWriter.ENTRY_BEFORE && former != null ? former.id() : in.text();
    }

    private Attributes attributes() {
        var known = in.count();
        if (known == EntryWriter.NEW_NAMES) {
            names.add(sameNames.computeIfAbsent(listed(), List::copyOf));
            known = names.size();
        }
        var own = names.get(known - 1);
        if (values.length < own.size()) {
            values = new String[own.size()];
        }
        for (var i = 0; i < own.size(); i++) {
            values[i] = required();
        }
        return Attributes.of(own, values);
    }

    /** The constant of a name. A name is the same object whenever it comes again, so that it is looked up once. */
    private static <E> E constant(String name, Map<String, E> known, Function<String, E> named) {
        var constant = known.get(name);
        if (constant == null) {
            constant = named.apply(name);
            known.put(name, constant);
        }
        return constant;
    }

    private String required() {
        var text = shared();
        if (text == null) {
            throw new DamagedContentException("A value is missing");
        }
        return text;
    }

    private @Nullable String shared() {
        var known = in.count();
        if (known >= SharedTexts.FIRST_KNOWN_TEXT) {
            return texts.get(known - SharedTexts.FIRST_KNOWN_TEXT);
        }
        switch (known) {
            case SharedTexts.NO_TEXT -> {
                return null;
            }
            case SharedTexts.LONG_TEXT -> {
                return in.text();
            }
            case SharedTexts.NEW_TEXT -> {
                var text = in.text();
                texts.add(text);
                return text;
            }
            default -> throw new DamagedContentException("A text of no known kind");
        }
    }
}
