package org.sitrep.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.DatesMapper.Dates;
import org.sitrep.intake.PlaceMapper.Placed;
import org.sitrep.model.Attributes;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** Makes one kind of entry from the rows of one log, and notes what keeps a row from giving one. */
final class EntryMapper {

    private static final int MOST_PLAIN = 63;
    private static final int LONGEST_ID = 200;
    /** The attribute that keeps coordinates outside the country. */
    private static final String OUTSIDE = "point_outside";
    /** What spreadsheets make of long numbers: {@code 2.02E+13}. */
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+\\d{2,3}");

    private final String dataset;
    private final String suffix;
    /** Whether the row has a main entry, of which this one is a part. */
    private final boolean isPart;
    private final RowTest when;
    private final List<Attribute> attributes;
    private final List<String> attributeNames;
    /** Whether a bit each tells which attributes a row has, and none of them shares its name with another. */
    private final boolean isPlain;
    /** The names that rows have, by these bits: they are the same in most rows, so rows share them. */
    private final Map<Long, Named> named = new HashMap<>();

    private long lastNames;
    private Named lastNamed = Named.NONE;

    private final RequiredText id;
    private final PerRow<Dates> dates;
    private final LinksMapper links;
    private final DateField statusOn;
    private final PerRow<Placed> place;
    private final FigureMapper figure;
    private final TokenField<Category> category;
    private final TokenField<Basis> basis;
    private final TokenField<Status> status;
    private final String categoryName;
    private final Source group;
    private final Source definition;
    private final Source unit;
    private final Source issuer;
    private final Source outlet;
    private final Source url;
    private final Source summary;

    /** Names of attributes, in the log's order, and their places in the order of the alphabet. */
    private record Named(List<String> names, int[] sorted) {
        static final Named NONE = new Named(List.of(), new int[0]);
    }

    EntryMapper(
            String dataset,
            Profile profile,
            Profile.Template template,
            RowTest when,
            FieldSources fields,
            List<Attribute> attributes,
            SharedMappers shared,
            LocalDate today) {
        this.dataset = dataset;
        this.suffix = template.suffix();
        this.isPart = !suffix.isEmpty()
                && profile.entries().stream().anyMatch(other -> other.suffix().isEmpty());
        this.when = when;
        this.attributes = attributes;
        this.isPlain = attributes.size() < MOST_PLAIN
                && Stream.concat(attributes.stream().map(Attribute::name), Stream.of(OUTSIDE)).distinct()
                        .count() == attributes.size() + 1;
        this.attributeNames = Stream.concat(attributes.stream().map(Attribute::name), Stream.of(OUTSIDE))
                .sorted()
                .toList();
        this.id = new RequiredText(fields, Field.ID);
        this.dates = shared.dates(template, fields);
        this.links = new LinksMapper(fields);
        this.statusOn = new DateField(fields, Field.STATUS_ON, today);
        this.place = shared.place(template, fields);
        this.figure = new FigureMapper(fields, profile, template);
        this.category = new TokenField<>(
                fields.of(Field.CATEGORY), Category.values(), Category::token, Check.CATEGORY_UNKNOWN, "category");
        this.categoryName = fields.name(Field.CATEGORY);
        this.basis = new TokenField<>(
                fields.of(Field.BASIS), Basis.values(), Basis::token, Check.BASIS_UNKNOWN, "basis");
        this.status = new TokenField<>(
                fields.of(Field.STATUS), Status.values(), Status::token, Check.STATUS_UNKNOWN, "status");
        this.group = fields.of(Field.GROUP);
        this.definition = fields.of(Field.DEFINITION);
        this.unit = fields.of(Field.UNIT);
        this.issuer = fields.of(Field.ISSUER);
        this.outlet = fields.of(Field.SOURCE);
        this.url = fields.of(Field.SOURCE_URL);
        this.summary = fields.of(Field.SUMMARY);
    }

    /** Whether the row has this kind of entry. */
    boolean applies(Row row) {
        return when.isMetBy(row);
    }

    /** The entry of the row; null if something keeps it from being one, and then that is noted. */
    @Nullable
    Reading read(Row row, RowProblems problems, EntryDigest digest) {
        var rowId = id(row, problems);
        var name = suffix.isEmpty() ? rowId : rowId + suffix;
        var about = category(row, problems);
        var dated = dates.read(row, problems);
        var day = dated.day();
        var where = place.read(row, problems);
        var count = count(row, about, problems);
        var standing = standing(row, problems);
        var named = links.read(row, name, problems);
        if (problems.first() != null || about == null || day == null) {
            return null;
        }
        var uploaded = dated.uploadedOn();
        var entry = new Entry(
                dataset,
                name,
                about,
                day,
                dated.end(),
                uploaded != null ? uploaded : dated.reportedOn(),
                where.place(),
                or(Cells.folded(group.in(row)), Entry.ALL),
                Cells.folded(definition.in(row)),
                count,
                dated.periodStart(),
                attribution(row),
                standing,
                named.corrects(),
                isPart && named.partOf() == null ? rowId : named.partOf(),
                summary.in(row),
                isPlain ? attributes(row, where.outside()) : anyAttributes(row, where.outside()));
        var sorted = isPlain ? lastNamed.sorted() : sorted(Attributes.copyOf(entry.attributes()).names());
        return new Reading(
                entry, digest.of(entry, sorted, uploaded == null), uploaded == null ? null : uploaded.last());
    }

    private String id(Row row, RowProblems problems) {
        var text = id.read(row, problems);
        if (text.indexOf('+') > 0 && SHORTENED.matcher(text).matches()) {
            problems.add(
                    Check.ID_SHORTENED,
                    id.column(),
                    "The id " + Shown.value(text)
                            + " was shortened by a spreadsheet, so that it names many rows; export"
                            + " the log again and open it with this column as text");
        }
        if (text.length() > LONGEST_ID) {
            problems.add(
                    Check.CELL_TOO_LONG,
                    id.column(),
                    "The id has " + text.length() + " characters, more than the " + LONGEST_ID
                            + " allowed; shorten it");
        }
        return text;
    }

    private @Nullable Category category(Row row, RowProblems problems) {
        var word = category.text(row);
        if (word.isEmpty()) {
            problems.add(
                    Check.CELL_REQUIRED, category.column(), categoryName + " is empty; every row must have one");
            return null;
        }
        return category.of(word, problems);
    }

    private @Nullable Count count(Row row, @Nullable Category about, RowProblems problems) {
        var stated = figure.read(row, problems);
        var word = basis.text(row);
        var how = basis.of(word, problems);
        if (about == null || stated == null && (how != Basis.EVENT || !about.needsBasis())) {
            return null;
        }
        if (word.isEmpty() && about.needsBasis()) {
            problems.add(
                    Check.BASIS_MISSING,
                    basis.column() == Source.NO_COLUMN ? figure.column() : basis.column(),
                    "A count is given without a basis; write new, total, held or event");
        }
        // An event is one event even if nobody said how many people it concerned.
        var known = stated == null ? Figure.notReported("") : stated;
        return new Count(known, how, or(Cells.folded(unit.in(row)), about.usualUnit()));
    }

    private Standing standing(Row row, RowProblems problems) {
        var latest = status.read(row, problems);
        var since = statusOn.read(row, problems);
        return latest == null && since == null
                ? Standing.REPORTED
                : new Standing(latest == null ? Status.REPORTED : latest, since);
    }

    private Attribution attribution(Row row) {
        var by = orNull(Cells.folded(issuer.in(row)));
        var from = orNull(Cells.folded(outlet.in(row)));
        var link = orNull(url.in(row));
        return by == null && from == null && link == null ? Attribution.NONE : new Attribution(by, from, link);
    }

    private Map<String, String> attributes(Row row, String outside) {
        var names = 0L;
        var values = new ArrayList<String>(attributes.size() + 1);
        for (var i = 0; i < attributes.size(); i++) {
            var text = attributes.get(i).source().in(row);
            if (!text.isEmpty()) {
                values.add(text);
                names |= 1L << i;
            }
        }
        if (!outside.isEmpty()) {
            values.add(outside);
            names |= 1L << attributes.size();
        }
        if (names != lastNames) {
            lastNames = names;
            lastNamed = named.computeIfAbsent(names, this::named);
        }
        return Attributes.of(lastNamed.names(), values);
    }

    private Named named(long marks) {
        var names = IntStream.rangeClosed(0, attributes.size())
                .filter(i -> (marks >>> i & 1) == 1)
                .mapToObj(i -> i == attributes.size() ? OUTSIDE : attributes.get(i).name())
                .toList();
        return new Named(names, sorted(names));
    }

    private int[] sorted(List<String> names) {
        return attributeNames.stream().mapToInt(names::indexOf).filter(place -> place >= 0).toArray();
    }

    /** Any number of attributes, also of one name: then the last counts. */
    private Map<String, String> anyAttributes(Row row, String outside) {
        var kept = new LinkedHashMap<String, String>();
        for (var attribute : attributes) {
            var text = attribute.source().in(row);
            if (!text.isEmpty()) {
                kept.put(attribute.name(), text);
            }
        }
        if (!outside.isEmpty()) {
            kept.put(OUTSIDE, outside);
        }
        return kept;
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
