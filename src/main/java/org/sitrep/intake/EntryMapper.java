package org.sitrep.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.DatesMapper.Dates;
import org.sitrep.intake.PlaceMapper.Placed;
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

    private static final int LONGEST_ID = 200;
    /** What spreadsheets make of long numbers: {@code 2.02E+13}. */
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+\\d{2,3}");

    private final String dataset;
    private final String suffix;
    /** Whether the row has a main entry, of which this one is a part. */
    private final boolean isPart;
    private final RowTest when;
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
    private final FoldedText group;
    private final FoldedText definition;
    private final FoldedText unit;
    private final PerRow<Attribution> attribution;
    private final Source summary;
    private final AttributesMapper attributes;

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
        this.group = new FoldedText(fields.of(Field.GROUP));
        this.definition = new FoldedText(fields.of(Field.DEFINITION));
        this.unit = new FoldedText(fields.of(Field.UNIT));
        this.attribution = shared.attribution(template, fields);
        this.summary = fields.of(Field.SUMMARY);
        this.attributes = new AttributesMapper(attributes);
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
                or(group.in(row), Entry.ALL),
                definition.in(row),
                count,
                dated.periodStart(),
                attribution.read(row, problems),
                standing,
                named.corrects(),
                isPart && named.partOf() == null ? rowId : named.partOf(),
                summary.in(row),
                attributes.read(row, where.outside()));
        return new Reading(
                entry,
                digest.of(entry, attributes.alphabetical(), uploaded == null),
                uploaded == null ? null : uploaded.last());
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
        return new Count(known, how, or(unit.in(row), about.usualUnit()));
    }

    private Standing standing(Row row, RowProblems problems) {
        var latest = status.read(row, problems);
        var since = statusOn.read(row, problems);
        return latest == null && since == null
                ? Standing.REPORTED
                : new Standing(latest == null ? Status.REPORTED : latest, since);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
