package org.sitrep.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The sources of the fields of one kind of entry in one log, and the dates among them. */
final class FieldSources {

    private final Map<Field, Source> sources = new EnumMap<>(Field.class);
    private final Map<Field, DateReader> dates = new EnumMap<>(Field.class);
    private final Naming naming;

    FieldSources(Profile profile, Profile.Template template, SourceBinder binder, Naming naming) {
        this.naming = naming;
        for (var field : Field.values()) {
            var spec = profile.specOf(field, template);
            sources.put(field, binder.bind(field, spec));
            dates.put(field, binder.dates(binder.column(spec)));
        }
    }

    Source of(Field field) {
        return Objects.requireNonNull(sources.get(field));
    }

    DateReader dates(Field field) {
        return Objects.requireNonNull(dates.get(field));
    }

    /** The name of the field's column for messages. */
    String name(Field field) {
        return naming.of(of(field), field);
    }
}
