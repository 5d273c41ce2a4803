package org.sitrep.intake;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;

/** Reads who says what an entry says, and who carried it. */
final class AttributionMapper {

    private final FoldedText issuer;
    private final FoldedText outlet;
    private final Source url;

    AttributionMapper(FieldSources fields) {
        this.issuer = new FoldedText(fields.of(Field.ISSUER));
        this.outlet = new FoldedText(fields.of(Field.SOURCE));
        this.url = fields.of(Field.SOURCE_URL);
    }

    Attribution read(Row row) {
        var by = orNull(issuer.in(row));
        var from = orNull(outlet.in(row));
        var link = orNull(url.in(row));
        return by == null && from == null && link == null ? Attribution.NONE : new Attribution(by, from, link);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
