package org.sitrep.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** Makes one kind of entry from the rows of one log, and notes what keeps a row from giving one. */
final class EntryMapper {

    private static final int LONGEST_ID = 200;

    private final String dataset;
    private final String suffix;
    private final RowTest when;
    private final List<Attribute> attributes;
    private final LocalDate today;

    private final RequiredText id;
    private final DateField date;
    private final DateField end;
    private final DateField periodStart;
    private final DateField reportedOn;
    private final DateField uploadedOn;
    private final DateField statusOn;
    private final PlaceMapper place;
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
    private final Source corrects;
    private final String correctsName;
    private final Source partOf;
    private final String partOfName;
    private final Source summary;

    EntryMapper(
            Profile profile,
            Profile.Template template,
            RowTest when,
            FieldSources fields,
            List<Attribute> attributes,
            LocalDate today) {
        this.dataset = profile.dataset();
        this.suffix = template.suffix();
        this.when = when;
        this.attributes = attributes;
        this.today = today;
        this.id = new RequiredText(fields, Field.ID);
        this.date = new DateField(fields, Field.DATE, today);
        this.end = new DateField(fields, Field.END, today);
        this.periodStart = new DateField(fields, Field.PERIOD_START, today);
        this.reportedOn = new DateField(fields, Field.REPORTED_ON, today);
        this.uploadedOn = new DateField(fields, Field.UPLOADED_ON, today);
        this.statusOn = new DateField(fields, Field.STATUS_ON, today);
        this.place = new PlaceMapper(fields);
        this.figure = new FigureMapper(fields, profile);
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
        this.corrects = fields.of(Field.CORRECTS);
        this.correctsName = fields.name(Field.CORRECTS);
        this.partOf = fields.of(Field.PART_OF);
        this.partOfName = fields.name(Field.PART_OF);
        this.summary = fields.of(Field.SUMMARY);
    }

    /** Whether the row has this kind of entry. */
    boolean applies(Row row) {
        return when.isMetBy(row);
    }

    /** The entry of the row; null if something keeps it from being one, and then that is noted. */
    @Nullable
    Reading read(Row row, RowProblems problems, EntryDigest digest) {
        var name = id(row, problems);
        var about = category(row, problems);
        var day = date.require(row, problems);
        var last = lastDay(row, day, problems);
        var from = periodStart(row, day, problems);
        var reported = notInFuture(reportedOn, row, problems);
        var uploaded = notInFuture(uploadedOn, row, problems);
        var where = place.read(row, problems);
        var count = count(row, about, problems);
        var standing = standing(row, problems);
        var replaces = corrects(row, name, problems);
        var whole = partOf(row, name, problems);
        if (problems.first() != null || about == null || day == null) {
            return null;
        }
        var entry = new Entry(
                dataset,
                name,
                about,
                day,
                last,
                uploaded != null ? uploaded : reported,
                where,
                or(Cells.folded(group.in(row)), Entry.ALL),
                Cells.folded(definition.in(row)),
                count,
                from,
                attribution(row),
                standing,
                replaces,
                whole,
                summary.in(row),
                attributes(row));
        return new Reading(
                entry, digest.of(entry, uploaded == null), uploaded == null ? null : uploaded.last());
    }

    private String id(Row row, RowProblems problems) {
        var text = id.read(row, problems);
        if (text.length() > LONGEST_ID) {
            problems.add(
                    Check.CELL_TOO_LONG,
                    id.column(),
                    "The id has " + text.length() + " characters, more than the " + LONGEST_ID
                            + " allowed; shorten it");
        }
        return suffix.isEmpty() ? text : text + suffix;
    }

    private @Nullable Category category(Row row, RowProblems problems) {
        if (category.isBlank(row)) {
            problems.add(
                    Check.CELL_REQUIRED, category.column(), categoryName + " is empty; every row must have one");
            return null;
        }
        return category.read(row, problems);
    }

    private @Nullable ReducedDate lastDay(Row row, @Nullable ReducedDate day, RowProblems problems) {
        var last = end.read(row, problems);
        if (last != null && day != null && last.last().isBefore(day.first())) {
            problems.add(
                    Check.DATE_ORDER,
                    end.column(),
                    end.name() + " " + last + " is before " + date.name() + " " + day + "; correct one of them");
        }
        return last;
    }

    private @Nullable ReducedDate periodStart(Row row, @Nullable ReducedDate day, RowProblems problems) {
        var from = periodStart.read(row, problems);
        if (from != null && day != null && from.first().isAfter(day.last())) {
            problems.add(
                    Check.DATE_ORDER,
                    periodStart.column(),
                    periodStart.name() + " " + from + " is after " + date.name() + " " + day
                            + "; correct one of them");
        }
        return from;
    }

    private @Nullable ReducedDate notInFuture(DateField field, Row row, RowProblems problems) {
        var day = field.read(row, problems);
        // One day of grace: it is tomorrow already in the east of the world.
        var latest = today.plusDays(1);
        if (day != null && day.first().isAfter(latest)) {
            problems.add(
                    Check.DATE_FUTURE,
                    field.column(),
                    field.name() + " " + day + " is after tomorrow, " + latest + "; correct the date");
        }
        return day;
    }

    private @Nullable Count count(Row row, @Nullable Category about, RowProblems problems) {
        var known = figure.read(row, problems);
        var how = basis.read(row, problems);
        if (known == null || about == null) {
            return null;
        }
        if (basis.isBlank(row) && about.needsBasis()) {
            problems.add(
                    Check.BASIS_MISSING,
                    basis.column() == Source.NO_COLUMN ? figure.column() : basis.column(),
                    "A count is given without a basis; write new, total, held or event");
        }
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

    private List<String> corrects(Row row, String name, RowProblems problems) {
        var text = corrects.in(row);
        if (text.isEmpty()) {
            return List.of();
        }
        var ids = List.of(Cells.trimmed(text.replace(';', ' ').replace(',', ' ')).split("\\s+"));
        if (ids.contains(name)) {
            problems.add(Check.SELF_REFERENCE, corrects.column(), selfReference(correctsName, name));
        }
        return ids;
    }

    private @Nullable String partOf(Row row, String name, RowProblems problems) {
        var whole = orNull(partOf.in(row));
        if (whole != null && whole.equals(name)) {
            problems.add(Check.SELF_REFERENCE, partOf.column(), selfReference(partOfName, name));
        }
        return whole;
    }

    private static String selfReference(String column, String name) {
        return column + " names the row's own id " + Shown.value(name)
                + "; name the other entry, or leave the cell empty";
    }

    private Map<String, String> attributes(Row row) {
        if (attributes.isEmpty()) {
            return Map.of();
        }
        var kept = new LinkedHashMap<String, String>();
        for (var attribute : attributes) {
            var text = row.text(attribute.column());
            if (!text.isEmpty()) {
                kept.put(attribute.name(), text);
            }
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
