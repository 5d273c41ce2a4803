package org.sitrep.intake;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds what a profile says about fields to the header of one log. */
final class SourceBinder {

    /** The fields that hold counts. */
    static final Set<Field> COUNTS = Set.of(Field.COUNT, Field.COUNT_LOW, Field.COUNT_HIGH);

    private static final Set<Field> DATES = Set.of(Field.DATE, Field.DATE_TO, Field.END, Field.PERIOD_START);

    private final Profile profile;
    private final Header header;
    private final String fileName;
    private final MessageDigest sha256;
    private final DayOrder order;
    private final Occurrences occurrences;

    SourceBinder(Profile profile, Header header, String fileName, MessageDigest sha256, DayOrder order) {
        this(profile, header, fileName, sha256, order, Occurrences.ALL_FIRST);
    }

    SourceBinder(
            Profile profile,
            Header header,
            String fileName,
            MessageDigest sha256,
            DayOrder order,
            Occurrences occurrences) {
        this.occurrences = occurrences;
        this.profile = profile;
        this.header = header;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.order = order;
    }

    /** The source of a field; {@link Source#ABSENT} where the profile or the log does not have it. */
    Source bind(Field field, @Nullable FieldSpec spec) {
        if (spec == null) {
            return Source.ABSENT;
        }
        var source = bound(spec, COUNTS.contains(field));
        return source == null ? Source.ABSENT : source;
    }

    /** The source of a value that is no field. */
    Source bind(FieldSpec spec) {
        return orAbsent(bound(spec, false));
    }

    /** The column spec that a field is read by in this log; null where it is not read from one column. */
    FieldSpec.@Nullable Column column(@Nullable FieldSpec spec) {
        return switch (spec) {
            case FieldSpec.Column column when header.has(column.column()) -> column;
            case FieldSpec.FirstOf first ->
                first.specs().stream()
                        .filter(one -> bound(one, false) != null)
                        .findFirst()
                        .map(this::column)
                        .orElse(null);
            case null, default -> null;
        };
    }

    /** The key by which this log tells its entries apart, if it is a list of events without lasting ids; else null. */
    FieldSpec.@Nullable Key keyOfEvents(@Nullable FieldSpec id) {
        return switch (id) {
            case FieldSpec.Key key when key.ofEvents() -> key;
            case FieldSpec.FirstOf first ->
                first.specs().stream()
                        .filter(one -> bound(one, false) != null)
                        .findFirst()
                        .map(this::keyOfEvents)
                        .orElse(null);
            case null, default -> null;
        };
    }

    private @Nullable Source bound(FieldSpec spec, boolean isCount) {
        return switch (spec) {
            case FieldSpec.Column column -> cell(column, isCount);
            case FieldSpec.Fixed(var value) -> new Source.Fixed(value);
            case FieldSpec.FileName name -> new Source.Fixed(baseName());
            case FieldSpec.Join join -> join(join);
            case FieldSpec.Found found -> {
                var from = bound(found.in(), false);
                yield from == null ? null : new Source.Found(from, found.pattern());
            }
            case FieldSpec.Country country -> {
                var code = bound(country.code(), false);
                yield code == null ? null : new Source.Country(code);
            }
            case FieldSpec.Key key -> key(key);
            case FieldSpec.FirstOf first -> firstOf(first, isCount);
            case FieldSpec.Choose choose ->
                new Source.Choose(choose.cases().stream()
                        .map(one -> new Source.Case(RowTest.of(one.when(), header),
                                orAbsent(bound(one.then(), isCount))))
                        .toList());
        };
    }

    private @Nullable Source firstOf(FieldSpec.FirstOf first, boolean isCount) {
        for (var spec : first.specs()) {
            var source = bound(spec, isCount);
            if (source != null) {
                return source;
            }
        }
        return null;
    }

    private @Nullable Source cell(FieldSpec.Column column, boolean isCount) {
        var place = header.column(column.column());
        if (place == Header.ABSENT) {
            return null;
        }
        var cell = new Source.Cell(place, isCount);
        return column.values().isEmpty() && column.otherwise() == null
                ? cell
                : new Source.Mapped(cell, column.values(), column.otherwise());
    }

    private @Nullable Source key(FieldSpec.Key key) {
        var places = key.columns().stream()
                .map(header::column)
                .filter(place -> place != Header.ABSENT)
                .toList();
        return places.isEmpty() ? null : new Source.Key(places, dateReaders(), sha256, occurrences);
    }

    /** The columns that the dates of entries are read from. */
    private Map<Integer, DateReader> dateReaders() {
        var readers = new HashMap<Integer, DateReader>();
        for (var field : DATES) {
            var spec = profile.fields().get(field);
            var column = column(spec);
            if (column != null) {
                readers.put(header.column(column.column()), new DateReader(patterns(column), order, 0));
            }
        }
        return readers;
    }

    /** The reader of the dates in a column; of values that are made of several columns where it is null. */
    DateReader dates(FieldSpec.@Nullable Column column) {
        return column == null
                ? new DateReader(profile.dates(), order, 0)
                : new DateReader(patterns(column), order, column.plusDays());
    }

    /** How dates in a column are written. */
    List<String> patterns(FieldSpec.Column column) {
        return column.patterns().isEmpty() ? profile.dates() : column.patterns();
    }

    /** A join is bound as soon as its first part is there: a date of a year alone is a date. */
    private @Nullable Source join(FieldSpec.Join join) {
        var parts = new ArrayList<Source>();
        for (var spec : join.parts()) {
            var part = bound(spec, false);
            if (part != null) {
                parts.add(part);
            } else if (parts.isEmpty()) {
                return null;
            }
        }
        return new Source.Join(parts, join.with());
    }

    private static Source orAbsent(@Nullable Source source) {
        return source == null ? Source.ABSENT : source;
    }

    private String baseName() {
        return LogName.base(fileName);
    }
}
