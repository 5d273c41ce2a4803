package org.sitrep.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.DatesMapper.Dates;
import org.sitrep.model.Attribution;

/** The dates, places and attributions that several kinds of entry of one row have in common. */
final class SharedMappers {

    private static final Set<Field> DATES = EnumSet.of(
            Field.DATE,
            Field.DATE_TO,
            Field.DATE_PRECISION,
            Field.END,
            Field.PERIOD_START,
            Field.REPORTED_ON,
            Field.UPLOADED_ON);
    private static final Set<Field> PLACE = EnumSet.range(Field.COUNTRY, Field.GEO_PRECISION);
    private static final Set<Field> ATTRIBUTION = EnumSet.of(Field.ISSUER, Field.SOURCE, Field.SOURCE_URL);

    private final Profile profile;
    private final LocalDate today;
    private final Map<List<@Nullable FieldSpec>, PerRow<Dates>> dates = new HashMap<>();
    private final Map<List<@Nullable FieldSpec>, PerRow<PlaceMapper.Placed>> places = new HashMap<>();

    private final Map<List<@Nullable FieldSpec>, PerRow<Attribution>> attributions = new HashMap<>();

    SharedMappers(Profile profile, LocalDate today) {
        this.profile = profile;
        this.today = today;
    }

    PerRow<Dates> dates(Profile.Template template, FieldSources fields) {
        return dates.computeIfAbsent(
                specs(DATES, template), specs -> new PerRow<>(new DatesMapper(fields, today)::read));
    }

    PerRow<PlaceMapper.Placed> place(Profile.Template template, FieldSources fields) {
        return places.computeIfAbsent(specs(PLACE, template), specs -> new PerRow<>(new PlaceMapper(fields)::read));
    }

    PerRow<Attribution> attribution(Profile.Template template, FieldSources fields) {
        return attributions.computeIfAbsent(specs(ATTRIBUTION, template), specs -> {
            var mapper = new AttributionMapper(fields);
            return new PerRow<>((row, problems) -> mapper.read(row));
        });
    }

    private List<@Nullable FieldSpec> specs(Set<Field> fields, Profile.Template template) {
        var specs = new ArrayList<@Nullable FieldSpec>();
        for (var field : fields) {
            specs.add(profile.specOf(field, template));
        }
        return specs;
    }
}
